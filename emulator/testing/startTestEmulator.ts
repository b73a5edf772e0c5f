import { createEmulator } from '../createEmulator';
import type { Emulator, EmulatorOptions } from '../createEmulator';

/** An emulator on free ports with the sample day; no test that asks it over HTTP needs the real Flex bundle. */
export function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  return createEmulator({ flexBundlePath: __filename, quiet: true, ...options });
}
