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
  const encode = (entries: [string, string][]): Record<string, string> =>
    Object.fromEntries(entries.map(([key, text]) => [key, toFlexString(text)]));
  const missing = Object.entries(ours).filter(([key]) => !(key in manager.strings));
  Object.assign(manager.strings, encode([...missing, ...Object.entries(setByAdmin)]));
  const own = encode(Object.entries({ ...ours, ...setByAdmin }));
  const current = {};
  for (const key of Object.keys(own)) {
    Object.defineProperty(current, key, {
      enumerable: true,
      get: (): unknown => {
        const text = fieldOf(manager.strings, key);
        return typeof text === 'string' ? text : own[key];
      },
    });
  }
  return current as Strings;
}
