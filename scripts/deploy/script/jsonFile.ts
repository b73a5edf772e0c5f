import { readFileSync } from 'node:fs';
import { Failure } from './Failure';

/** @throws Failure if the file cannot be read, or does not contain JSON */
export function parseJsonFile(file: string): unknown {
  return parseJson(file, readText(file));
}

/**
 * @param source what the text is, for the message
 * @throws Failure if the text is not JSON
 */
export function parseJson(source: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new Failure(`${source} is not valid JSON (${reason}). Nothing was changed.`);
  }
}

/** Reads UTF-8, or UTF-16 as Windows PowerShell writes it. A byte order mark is not part of the text. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure(`${file} cannot be read. Nothing was changed.`);
  }
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
