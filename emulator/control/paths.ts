/** Below it, on the Flex origin, lies the control API. */
export const CONTROL_PATH = '/__emulator/control/';
