import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';

/** A Flex UI version other than the installed one, from the environment variable FLEX_UI_VERSION. */
export const otherFlexVersion = process.env['FLEX_UI_VERSION'];

/**
 * Builds the bundle of the Flex UI under test.
 * @returns the path of the bundle
 */
export function flexBundle(onProgress?: (line: string) => void): Promise<string> {
  return buildFlexBundle({ version: otherFlexVersion, onProgress });
}
