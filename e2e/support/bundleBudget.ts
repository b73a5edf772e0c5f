import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * The largest size of the bundle in bytes, compressed as a server compresses a static file (gzip, level 9). There is
 * room in it for what is planned: see docs/decisions/011-bundle-size.md.
 */
export const BUNDLE_BUDGET_BYTES = 165_000;

/** The size of a file in bytes when it is compressed as a server compresses a static file. */
export function gzipSize(filePath: string): number {
  return gzipSync(readFileSync(filePath), { level: 9 }).length;
}
