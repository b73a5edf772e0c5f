import { ok } from '../routing/route';
import type { Route } from '../routing/route';
import type { FlexLanguage } from './flexLanguages';

const LOCALES = '/assets/locales/releases/flex-ui/:version';

/**
 * The files from which Flex takes its languages if its feature `localization-beta` is on. Flex selects the
 * tag: the user's own choice, else the account's `language`, else the browser's. A tag that is not in the
 * list keeps Flex's own English strings. Source: Flex UI 2.17.1, LocaleManager.
 */
export function localeRoutes(languages: readonly FlexLanguage[]): Route[] {
  const available = languages.map(({ tag, name }) => ({ tag, name }));
  return [
    asset('available_locales.json', available),
    ...languages.map(({ tag, strings }) => asset(`${tag}.json`, { strings })),
  ];
}

function asset(file: string, body: unknown): Route {
  return {
    method: 'GET',
    host: 'assets.flex.twilio.com',
    path: `${LOCALES}/${file}`,
    handle: () => ok(body),
  };
}
