import type { Schema } from './schema';

/** Any text. */
export const text: Schema = { type: 'string' };
/** Any text, or nothing. */
export const textOrNull: Schema = { type: ['string', 'null'] };
/** A text, a number, or nothing. */
export const textOrNumberOrNull: Schema = { type: ['string', 'number', 'null'] };
/** Twilio's OpenAPI and its examples have a string here; the reference page has a number. */
export const numberOrNull: Schema = {
  type: ['string', 'number', 'null'],
  pattern: '^\\d+(\\.\\d+)?$',
  minimum: 0,
};
/** A URL of the Insights API. */
export const flexApiUrl: Schema = {
  type: 'string',
  format: 'uri',
  pattern: '^https://flex-api\\.twilio\\.com/v1/Insights/',
};
/** A URL of the Insights API, or nothing. */
export const flexApiUrlOrNull: Schema = { ...flexApiUrl, type: ['string', 'null'] };

/** A SID with a prefix, or nothing. */
export function sid(prefix: string): Schema {
  return { type: ['string', 'null'], pattern: `^${prefix}[0-9a-fA-F]{32}$` };
}

/** What matches a schema, or nothing. */
export function orNull(schema: Schema): Schema {
  return { anyOf: [{ type: 'null' }, schema] };
}
