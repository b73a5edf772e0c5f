import { asRecord, parseJson, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';

export interface Frame {
  header: UnknownRecord;
  /** The JSON of the payload; null if there is none. */
  payload: unknown;
}

const PREAMBLE = 'TWILSOCK V3.0 ';
const LINE_END = '\r\n';

/**
 * A twilsock frame: `TWILSOCK V3.0 <header length>␍␊<header JSON>␍␊<payload>`. All lengths are in bytes,
 * not in characters. Source: twilsock 0.13.5.
 */
export function encodeFrame(header: UnknownRecord, payload?: unknown): Buffer {
  const payloadBytes = Buffer.from(payload === undefined ? '' : JSON.stringify(payload));
  const sized = { ...header, payload_size: payloadBytes.length, payload_type: 'application/json' };
  const headerBytes = Buffer.from(JSON.stringify(payload === undefined ? header : sized));
  const preamble = Buffer.from(`${PREAMBLE}${headerBytes.length}${LINE_END}`);
  return Buffer.concat([preamble, headerBytes, Buffer.from(LINE_END), payloadBytes]);
}

/** Null if the bytes are not a twilsock frame. */
export function decodeFrame(bytes: Buffer): Frame | null {
  const preambleEnd = bytes.indexOf(LINE_END);
  const preamble = bytes.subarray(0, preambleEnd).toString('latin1');
  const headerLengthBytes = Number(preamble.slice(PREAMBLE.length));
  if (!preamble.startsWith(PREAMBLE) || !Number.isInteger(headerLengthBytes)) return null;
  const headerStart = preambleEnd + LINE_END.length;
  const headerEnd = headerStart + headerLengthBytes;
  const header = asRecord(parseJson(bytes.subarray(headerStart, headerEnd).toString('utf8')));
  const payloadStart = headerEnd + LINE_END.length;
  const payloadSizeBytes = Number(textAt(header, 'payload_size') ?? 0);
  const payload = bytes.subarray(payloadStart, payloadStart + payloadSizeBytes).toString('utf8');
  return { header, payload: payload === '' ? null : parseJson(payload) };
}
