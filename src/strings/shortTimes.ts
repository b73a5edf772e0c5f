/** Times and shares in few characters, in the user's language. Times are milliseconds since 1970. */
export interface ShortTimes {
  /**
   * "just now" for less than a minute, "3 hr. ago" for less than seven days, then a short date, as for a time that is days ahead. `createdAt` and `now` are
   * milliseconds since 1970.
   */
  when(createdAt: number, now: number): string;
  /** "Mar 3", with the year unless it is this year. */
  shortDate(at: number, now: number): string;
  /** Day and time of day: "today, 2:05 PM", "yesterday, 2:05 PM", "Mar 3, 2:05 PM", with the year unless it is this year. */
  dayTime(at: number, now: number): string;
  /** A share of 0 to 100: "85%". */
  percent(value: number): string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const RELATIVE_UNTIL_MS = 7 * DAY_MS;
/** A date that is further ahead says more than "just now". */
const MAX_AHEAD_MS = 2 * DAY_MS;

const DAY = { month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const YEAR = { year: 'numeric' } as const;

/** A time that has passed, as a count of the largest unit that fits; null for less than a minute and for the future. */
export function passedTime(at: number, now: number): [number, Intl.RelativeTimeFormatUnit] | null {
  const ageMs = now - at;
  // A comment must not appear to be in the future when this clock is slightly behind the server's.
  if (ageMs < MINUTE_MS) return null;
  if (ageMs < HOUR_MS) return [-Math.floor(ageMs / MINUTE_MS), 'minute'];
  if (ageMs < DAY_MS) return [-Math.floor(ageMs / HOUR_MS), 'hour'];
  return [-Math.floor(ageMs / DAY_MS), 'day'];
}

const isRelative = (at: number, now: number): boolean =>
  now - at < RELATIVE_UNTIL_MS && now - at >= -MAX_AHEAD_MS;

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
/** Rounded, because a day with a change of the clock has 23 or 25 hours. */
const daysAgo = (at: number, now: number): number => Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
const isThisYear = (at: number, now: number): boolean =>
  new Date(at).getFullYear() === new Date(now).getFullYear();

/**
 * @param justNow the words for a time that has just passed, because the browser only knows "now"
 * @param lazy creates a value on first use, see `createTexts`
 */
export function createShortTimes(
  locale: string,
  justNow: () => string,
  lazy: <T>(create: () => T) => () => T,
): ShortTimes {
  const relative = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }));
  const named = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const times = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options));
  const day = times(DAY);
  const dayOfYear = times({ ...DAY, ...YEAR });
  const clock = times(CLOCK);
  const dayAndClock = times({ ...DAY, ...CLOCK });
  const dayOfYearAndClock = times({ ...DAY, ...YEAR, ...CLOCK });
  const percents = lazy(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));

  const shortDate: ShortTimes['shortDate'] = (at, now) =>
    (isThisYear(at, now) ? day : dayOfYear)().format(at);
  return {
    shortDate,
    when(at, now) {
      if (!isRelative(at, now)) return shortDate(at, now);
      const passed = passedTime(at, now);
      return passed === null ? justNow() : relative().format(...passed);
    },
    dayTime(at, now) {
      const days = daysAgo(at, now);
      if (days === 0 || days === 1) return `${named().format(-days, 'day')}, ${clock().format(at)}`;
      return (isThisYear(at, now) ? dayAndClock : dayOfYearAndClock)().format(at);
    },
    percent: (value) => percents().format(value / 100),
  };
}
