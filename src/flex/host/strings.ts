import type { Manager } from '@twilio/flex-ui';
import type { Strings } from '../../strings/en-US';
import { fieldOf } from '../../config/readConfig';
import { toFlexString } from '../../strings/flexString';

/**
 * Adds the plugin's texts to `manager.strings`, where other plugins can change them. An existing text under one of our
 * keys takes precedence, and a text the admin has set takes precedence over both.
 * None of the added texts is a template or markup for Flex (src/strings/flexString.ts).
 * @param ours the plugin's texts in the user's language
 * @returns the texts as Flex has them when they are read: another plugin can replace `manager.strings` as a whole, change
 *   a text, or delete it. The plugin's own text stands in for a missing one
 */
export function registerStrings(manager: Manager, ours: Strings, setByAdmin: Partial<Strings>): Strings {
  // This is part of the start of Flex, so its strings are read once, and own texts are encoded when they are needed.
  const { strings } = manager;
  const added: Record<string, string> = {};
  for (const [key, text] of Object.entries(ours)) if (!(key in strings)) added[key] = toFlexString(text);
  for (const [key, text] of Object.entries(setByAdmin)) added[key] = toFlexString(text);
  Object.assign(strings, added);
  return new Proxy<Strings>(
    { ...ours, ...setByAdmin },
    {
      get(own, key: keyof Strings) {
        const text = fieldOf(manager.strings, key);
        const ownText = own[key];
        return typeof text === 'string' ? text : ownText && toFlexString(ownText);
      },
    },
  );
}
