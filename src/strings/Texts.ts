import type { PluralKey, StringKey, Strings } from './en-US';

/** Turns keys, counts and times into words of one language. Everything a component writes comes from here. */
export interface Texts {
  /** The language of the words, as a BCP 47 tag, for what reads them aloud. */
  language: string;
  text(key: StringKey, values?: Record<string, string>): string;
  /** The wording of `count`; `{count}` in it is the count in the user's digits. */
  plural(key: PluralKey, count: number, values?: Record<string, string>): string;
  /** In the user's digits, grouped. */
  number(value: number): string;
  /** "Billing, Orders", in the language's own way. */
  list(items: readonly string[]): string;
  /** How much of a list is on screen: `shown` of the `loaded` comments. */
  showing(shown: number, loaded: number): string;
  /** "3 hours ago" under seven days, then a date. `createdAt` and `now` are milliseconds since 1970. */
  when(createdAt: number, now: number): string;
  /** "2 minutes ago", whatever the distance. */
  ago(at: number, now: number): string;
  /** The day of a moment, in milliseconds since 1970: "Mar 3, 2026". */
  date(at: number): string;
  /** The month of a moment: "Mar 2026". */
  month(at: number): string;
  /** Date, time and zone, to the second. */
  exactTime(at: number): string;
  /** Hours and minutes, with the date when it is not today's. */
  clockTime(at: number, now: number): string;
  /** A place in a recording: "2:14", "1:02:14". */
  position(offsetSeconds: number): string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const RELATIVE_UNTIL_MS = 7 * DAY_MS;

/** One pass over our own wording: a value that itself contains `{…}` is never read as a placeholder. */
function fill(wording: string, values: Record<string, string>): string {
  const given = new Map(Object.entries(values));
  return wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => given.get(name) ?? placeholder);
}

const PLURAL_SUFFIXES = {
  zero: 'Zero',
  one: 'One',
  two: 'Two',
  few: 'Few',
  many: 'Many',
  other: 'Other',
} as const satisfies Record<Intl.LDMLPluralRule, string>;

/** Makes it when it is first asked for: each formatter takes part of a millisecond, and Flex starts with hardly any. */
function whenNeeded<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made = made ?? make();
    return made;
  };
}

/**
 * @param strings one wording for every key, as `manager.strings` holds them
 * @param locale the BCP 47 tag that decides how dates, times and numbers look; of the language of `strings`
 *   (`chooseLanguage`), and such a tag
 */
export function createTexts(strings: Strings, locale: string): Texts {
  const plurals = whenNeeded(() => new Intl.PluralRules(locale));
  const numbers = whenNeeded(() => new Intl.NumberFormat(locale));
  const relative = whenNeeded(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const lists = whenNeeded(() => new Intl.ListFormat(locale, { type: 'unit' }));
  const times = (options: Intl.DateTimeFormatOptions) =>
    whenNeeded(() => new Intl.DateTimeFormat(locale, options));
  const months = times({ year: 'numeric', month: 'short' });
  const days = times({ dateStyle: 'medium' });
  const clock = times({ timeStyle: 'short' });
  const dayAndClock = times({ dateStyle: 'medium', timeStyle: 'short' });
  const exact = times({ dateStyle: 'full', timeStyle: 'long' });

  const text: Texts['text'] = (key, values = {}) => fill(strings[key], values);

  const ago: Texts['ago'] = (at, now) => {
    // A clock a little behind the server's must not make a comment lie in the future.
    const distance = Math.max(0, now - at);
    if (distance < MINUTE_MS) return relative().format(0, 'second');
    if (distance < HOUR_MS) return relative().format(-Math.floor(distance / MINUTE_MS), 'minute');
    if (distance < DAY_MS) return relative().format(-Math.floor(distance / HOUR_MS), 'hour');
    return relative().format(-Math.floor(distance / DAY_MS), 'day');
  };

  const plural: Texts['plural'] = (key, count, values = {}) => {
    const suffix = PLURAL_SUFFIXES[plurals().select(count)];
    const wording = strings[`${key}${suffix}`] ?? strings[`${key}Other`];
    return fill(wording, { ...values, count: numbers().format(count) });
  };

  return {
    language: locale,
    text,
    plural,
    number: (value) => numbers().format(value),
    list: (items) => lists().format(items),
    showing(shown, loaded) {
      if (shown === loaded) return plural('AssessmentCommentsShowing', shown);
      return text('AssessmentCommentsShowingOf', {
        shown: numbers().format(shown),
        loaded: numbers().format(loaded),
      });
    },
    ago,
    when: (createdAt, now) =>
      now - createdAt < RELATIVE_UNTIL_MS ? ago(createdAt, now) : days().format(createdAt),
    date: (at) => days().format(at),
    month: (at) => months().format(at),
    exactTime: (at) => exact().format(at),
    clockTime(at, now) {
      const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
      return (sameDay ? clock : dayAndClock)().format(at);
    },
    position(offsetSeconds) {
      const whole = Math.floor(offsetSeconds);
      const pad = (value: number): string => String(value).padStart(2, '0');
      const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
      return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
    },
  };
}
