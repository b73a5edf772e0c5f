/** A time in milliseconds since 1970, in the format of Twilio's APIs. */
export function iso(ms: number): string {
  return new Date(ms).toISOString();
}
