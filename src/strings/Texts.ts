import type { PluralKey, StringKey, Strings } from './en-US';
import { fromFlexString } from './flexString';
import { createShortTimes, passedTime, type ShortTimes } from './shortTimes';

/** Turns keys, counts and times into text in one language. All text that components render comes from here. */
export interface Texts extends ShortTimes {
  /** The language of the texts as a BCP 47 tag, for screen readers. */
  language: string;
  text(key: StringKey, values?: Record<string, string>): string;
  /** The text for `count`. It replaces `{count}` with the count in the user's number format. */
  plural(key: PluralKey, count: number, values?: Record<string, string>): string;
  /** In the user's number format, with grouping. */
  number(value: number): string;
  /** "Billing, Orders", formatted for the language. */
  list(items: readonly string[]): string;
  /** How much of a list is visible: `shown` of the `loaded` comments. */
  showing(shown: number, loaded: number): string;
  /** "2 minutes ago", regardless of the age; "just now" for less than a minute. */
  ago(at: number, now: number): string;
  /** The date of a time in milliseconds since 1970: "Mar 3, 2026". */
  date(at: number): string;
  /** The month of a time in milliseconds since 1970: "Mar 2026". */
  month(at: number): string;
  /** "Mar 3, 2026, 2:05 PM" */
  dateTime(at: number): string;
  /** Date, time to the second, and time zone. */
  exactTime(at: number): string;
  /** Hours and minutes, with the date unless it is today. */
  clockTime(at: number, now: number): string;
  /** A position in a recording: "2:14", "1:02:14". */
  position(offsetSeconds: number): string;
}

/** Replaces placeholders in one pass over the text, so that `{…}` in a value is never read as a placeholder. */
function fillIn(text: string, values: Record<string, string>): string {
  const valuesByName = new Map(Object.entries(values));
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => valuesByName.get(name) ?? placeholder);
}

const PLURAL_SUFFIXES = {
  zero: 'Zero',
  one: 'One',
  two: 'Two',
  few: 'Few',
  many: 'Many',
  other: 'Other',
} as const satisfies Record<Intl.LDMLPluralRule, string>;

/**
 * Creates a value on first use. Creating a formatter takes part of a millisecond, and hardly any of them are needed when
 * Flex starts.
 */
function lazy<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => {
    value = value ?? create();
    return value;
  };
}

/**
 * @param strings the text for every key, in the form of `manager.strings` (flexString.ts)
 * @param locale a valid BCP 47 tag for the format of dates, times and numbers. It belongs to the language of `strings`
 *   (see `chooseLanguage`)
 */
export function createTexts(strings: Strings, locale: string): Texts {
  const plurals = lazy(() => new Intl.PluralRules(locale));
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const relative = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const lists = lazy(() => new Intl.ListFormat(locale, { type: 'unit' }));
  const times = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options));
  const months = times({ year: 'numeric', month: 'short' });
  const days = times({ dateStyle: 'medium' });
  const clock = times({ timeStyle: 'short' });
  const dayAndClock = times({ dateStyle: 'medium', timeStyle: 'short' });
  const exact = times({ dateStyle: 'full', timeStyle: 'long' });

  const text: Texts['text'] = (key, values = {}) => fillIn(fromFlexString(strings[key]), values);

  const justNow = (): string => text('AssessmentCommentsJustNow');

  const ago: Texts['ago'] = (at, now) => {
    const passed = passedTime(at, now);
    return passed === null ? justNow() : relative().format(...passed);
  };

  const plural: Texts['plural'] = (key, count, values = {}) => {
    const suffix = PLURAL_SUFFIXES[plurals().select(count)];
    const pluralText = strings[`${key}${suffix}`] ?? strings[`${key}Other`];
    return fillIn(fromFlexString(pluralText), { ...values, count: numbers().format(count) });
  };

  return {
    ...createShortTimes(locale, justNow, lazy),
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
    date: (at) => days().format(at),
    month: (at) => months().format(at),
    dateTime: (at) => dayAndClock().format(at),
    exactTime: (at) => exact().format(at),
    clockTime(at, now) {
      const isSameDay = new Date(at).toDateString() === new Date(now).toDateString();
      return (isSameDay ? clock : dayAndClock)().format(at);
    },
    position(offsetSeconds) {
      const totalSeconds = Math.floor(offsetSeconds);
      const pad = (value: number): string => String(value).padStart(2, '0');
      const [hours, minutes, seconds] = [
        Math.floor(totalSeconds / 3600),
        Math.floor(totalSeconds / 60) % 60,
        totalSeconds % 60,
      ];
      return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
    },
  };
}
