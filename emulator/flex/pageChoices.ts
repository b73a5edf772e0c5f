import type { Theme } from './page';

/** What a person has chosen for the pages of one browser; null where there is no choice. */
export interface PageChoices {
  theme: Theme | null;
  /** A language tag such as `es-MX`. */
  language: string | null;
}

/** Flex accepts no other language tags. Source: Flex UI 2.17.1, isValidLanguageTag. */
const LANGUAGE_TAG = /^[a-z]{2}(-[a-zA-Z]+)?$/;

/** A year. Flex itself keeps the language without an end. */
const MAX_AGE_S = 365 * 24 * 60 * 60;

/** The choices in a query such as `?theme=dark&language=es-MX`. */
export function choicesInQuery(query: URLSearchParams): PageChoices {
  return readChoices((name) => query.get(name));
}

/**
 * The choices that `choiceCookies` stored. They apply until the next choice, because Flex removes the query
 * and the login leads to other pages.
 */
export function choicesInCookies(cookieHeader: string | undefined): PageChoices {
  return readChoices((name) => new RegExp(`(?:^|; )${name}=([\\w-]+)`).exec(cookieHeader ?? '')?.[1] ?? null);
}

/** The values of `Set-Cookie` that store the choices. */
export function choiceCookies(choices: PageChoices): string[] {
  return Object.entries(choices).flatMap(([name, value]: [string, string | null]) =>
    value === null ? [] : [`${name}=${value}; Path=/; SameSite=Strict; Max-Age=${MAX_AGE_S}`],
  );
}

/** A path of Flex with the choices in its query. */
export function withChoices(path: string, choices: PageChoices): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices) as [string, string | null][])
    if (value !== null) query.set(name, value);
  if (query.size === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query.toString()}`;
}

function readChoices(valueOf: (name: string) => string | null): PageChoices {
  const theme = valueOf('theme');
  const language = valueOf('language');
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : null,
    language: language !== null && LANGUAGE_TAG.test(language) ? language : null,
  };
}
