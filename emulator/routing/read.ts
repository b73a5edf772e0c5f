/** A JSON object of which nothing is known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** The value as an object, or an empty one: a missing body reads like a body without fields. */
export function asRecord(value: unknown): UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The text under a key; numbers and booleans are written out, everything else is null. */
export function textAt(record: UnknownRecord, key: string): string | null {
  const value = record[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** The JSON in a text, or null if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return null;
  }
}

/** Attributes arrive as an object or as its JSON, depending on the SDK. Source: Flex UI 2.17.1. */
export function attributesAt(record: UnknownRecord, key: string): UnknownRecord | null {
  const value = record[key];
  if (value === undefined || value === null) return null;
  return asRecord(typeof value === 'string' ? parseJson(value) : value);
}
