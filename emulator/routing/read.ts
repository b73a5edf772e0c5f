/** A JSON object with unknown fields. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/**
 * The value as an object. Any other value becomes an empty object, so that a missing body equals one without
 * fields.
 */
export function asRecord(value: unknown): UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The value of a key as a string. Numbers and booleans are converted; everything else is null. */
export function textAt(record: UnknownRecord, key: string): string | null {
  const value = record[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** The parsed JSON, or null if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return null;
  }
}

/** Attributes are an object or its JSON, depending on the SDK. Source: Flex UI 2.17.1. */
export function attributesAt(record: UnknownRecord, key: string): UnknownRecord | null {
  const value = record[key];
  if (value === undefined || value === null) return null;
  return asRecord(typeof value === 'string' ? parseJson(value) : value);
}
