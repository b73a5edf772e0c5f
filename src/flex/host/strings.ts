import type { Manager } from '@twilio/flex-ui';
import type { Strings } from '../../strings/en-US';

/**
 * Puts the plugin's texts into `manager.strings`, where other plugins can change them: what is there already under one
 * of our keys wins, and what the admin has set wins over both.
 * @param ours the plugin's texts in the user's language
 * @returns the live strings of Flex; ours are among them
 */
export function registerStrings(manager: Manager, ours: Strings, setByAdmin: Partial<Strings>): Strings {
  const strings = manager.strings as unknown as Strings;
  const missing = Object.entries(ours).filter(([key]) => !(key in strings));
  return Object.assign(strings, Object.fromEntries(missing), setByAdmin);
}
