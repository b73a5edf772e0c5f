import { asRecord, parseJson, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { invalid, invalidTtl, tooLarge } from './SyncRestError';

/** A year. Source: Twilio's documentation, "54011: Invalid TTL". */
const LONGEST_TTL_SECONDS = 31_536_000;
/** Source: Twilio's documentation, "Sync Limits". */
const LARGEST_DATA_BYTES = 16 * 1_024;
/** Up to here, an object may be written 20 times a second; from the second size on, twice. Source: as above. */
const SMALL_BYTES = 1_024;
const LARGE_BYTES = 10 * 1_024;
const LARGEST_WEIGHT = 10;

/** A time to live in seconds; null without one. `Ttl` is the other name of it. @throws SyncRestError */
export function ttlIn(params: UnknownRecord, name: 'ItemTtl' | 'CollectionTtl'): number | null {
  const text = textAt(params, name) ?? textAt(params, 'Ttl') ?? '';
  if (text === '') return null;
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > LONGEST_TTL_SECONDS) throw invalidTtl();
  return seconds;
}

/** The data of an item; null without any. @throws SyncRestError */
export function dataIn(params: UnknownRecord): UnknownRecord | null {
  const text = textAt(params, 'Data');
  if (text === null) return null;
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw invalid('Data');
  if (sizeOf(asRecord(data)) > LARGEST_DATA_BYTES) throw tooLarge();
  return asRecord(data);
}

/** How many writes of a small item count as much as one of this data. Between the two sizes, it grows evenly here. */
export function writeWeight(data: UnknownRecord | null): number {
  const size = data === null ? 0 : sizeOf(data);
  const part = (size - SMALL_BYTES) / (LARGE_BYTES - SMALL_BYTES);
  return 1 + (LARGEST_WEIGHT - 1) * Math.min(1, Math.max(0, part));
}

function sizeOf(data: UnknownRecord): number {
  return Buffer.byteLength(JSON.stringify(data));
}
