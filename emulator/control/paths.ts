/** The control API is below this path on the Flex origin. */
export const CONTROL_PATH = '/__emulator/control/';
