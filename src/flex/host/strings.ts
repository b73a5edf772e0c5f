import type { Manager } from '@twilio/flex-ui';
import type { Strings } from '../../strings/en-US';
import { toFlexString } from '../../strings/flexString';

/**
 * Adds the plugin's texts to `manager.strings`, where other plugins can change them. An existing text under one of our
 * keys takes precedence, and a text the admin has set takes precedence over both.
 * None of the added texts is a template or markup for Flex (src/strings/flexString.ts).
 * @param ours the plugin's texts in the user's language
 * @returns the live strings of Flex, which include ours
 */
export function registerStrings(manager: Manager, ours: Strings, setByAdmin: Partial<Strings>): Strings {
  const strings = manager.strings as unknown as Strings;
  const missing = Object.entries(ours).filter(([key]) => !(key in strings));
  const added = [...missing, ...Object.entries(setByAdmin)].map(([key, text]) => [key, toFlexString(text)]);
  const addedStrings: Partial<Strings> = Object.fromEntries(added) as Partial<Strings>;
  return Object.assign(strings, addedStrings);
}
