/** A time in milliseconds since 1970 as Twilio's APIs write it. */
export function iso(ms: number): string {
  return new Date(ms).toISOString();
}
