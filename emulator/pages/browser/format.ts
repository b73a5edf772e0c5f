const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Hours, minutes and seconds of a time in milliseconds since 1970. */
export function formatTime(timeMs: number): string {
  return time.format(timeMs);
}

/** Day, hours and minutes of an ISO 8601 date. */
export function formatDate(date: string): string {
  return dayAndTime.format(new Date(date));
}

/** The first characters of an id, enough to distinguish it from others. */
export function shortId(id: string): string {
  return id.length > 10 ? `${id.slice(0, 8)}…` : id;
}
