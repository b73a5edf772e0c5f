import { asRecord } from '../../routing/read';
import type { UnknownRecord } from '../../routing/read';

/** The records in one. Where both have a record, these are merged; otherwise the value of `over` counts. */
export function mergeRecords(base: UnknownRecord, over: UnknownRecord): UnknownRecord {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = isRecord(value) ? mergeRecords(asRecord(base[key]), asRecord(value)) : value;
  return merged;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
