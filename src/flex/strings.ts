import type { Manager } from '@twilio/flex-ui';
import { enUS, type Strings } from '../strings/en-US';

/**
 * Puts the plugin's texts into `manager.strings`, where admins and other plugins can change them: what is
 * there already under one of our keys wins.
 * @returns the live strings of Flex; ours are among them
 */
export function registerStrings(manager: Manager): Strings {
  const strings = manager.strings as unknown as Strings;
  const missing = Object.entries(enUS).filter(([key]) => !(key in strings));
  return Object.assign(strings, Object.fromEntries(missing));
}
