import type { Manager } from '@twilio/flex-ui';
import type { Strings } from '../../strings/en-US';

/**
 * Adds the plugin's texts to `manager.strings`, where other plugins can change them. An existing text under one of our
 * keys takes precedence, and a text the admin has set takes precedence over both.
 * @param ours the plugin's texts in the user's language
 * @returns the live strings of Flex, which include ours
 */
export function registerStrings(manager: Manager, ours: Strings, setByAdmin: Partial<Strings>): Strings {
  const strings = manager.strings as unknown as Strings;
  const missing = Object.entries(ours).filter(([key]) => !(key in strings));
  return Object.assign(strings, Object.fromEntries(missing), setByAdmin);
}
