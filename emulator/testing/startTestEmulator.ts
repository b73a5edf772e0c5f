import { createEmulator } from '../createEmulator';
import type { Emulator, EmulatorOptions } from '../createEmulator';

/** An emulator on free ports with the sample day. Tests over HTTP do not need the real Flex bundle. */
export function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  return createEmulator({ flexBundlePath: __filename, quiet: true, ...options });
}
