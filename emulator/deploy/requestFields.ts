import { asRecord, parseJson } from '../routing/read';
import type { UnknownRecord } from '../routing/read';

/** The fields of a request body: JSON, a form, or a form with files. Files become Buffers. */
export async function requestFields(contentType: string, body: Buffer): Promise<UnknownRecord> {
  if (contentType.includes('json')) return asRecord(parseJson(body.toString('utf8')));
  if (contentType.startsWith('multipart/')) return filesAndFields(contentType, body);
  return grouped([...new URLSearchParams(body.toString('utf8'))]);
}

async function filesAndFields(contentType: string, body: Buffer): Promise<UnknownRecord> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'Content-Type': contentType },
  }).formData();
  const fields = [...form].map(async ([name, value]): Promise<[string, unknown]> => {
    return [name, typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer())];
  });
  return grouped(await Promise.all(fields));
}

/** A repeated field becomes a list. Clients write `Name` or `Name[]` for it. */
export function grouped(fields: readonly [string, unknown][]): UnknownRecord {
  const record: Record<string, unknown> = {};
  for (const [written, value] of fields) {
    const name = written.replace(/\[\d*\]$/, '');
    record[name] = name in record ? [record[name], value].flat() : value;
  }
  return record;
}
