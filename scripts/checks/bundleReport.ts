import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleParts, type BundleMap } from './bundleParts';

const BUNDLE = 'build/plugin-assessment-comments.js';

/** `npm run bundle`: lists the parts of the built plugin with their sizes. */
function main(): void {
  const bundle = readFileSync(BUNDLE, 'utf8');
  const map = JSON.parse(readFileSync(`${BUNDLE}.map`, 'utf8')) as BundleMap;
  const row = (name: string, bytes: number, gzipBytes: number): void =>
    console.log(name.padEnd(40), String(bytes).padStart(9), String(gzipBytes).padStart(9));
  console.log('part'.padEnd(40), 'bytes'.padStart(9), 'gzip -9'.padStart(9));
  for (const { name, bytes, gzipBytes } of bundleParts(bundle, map)) row(name, bytes, gzipBytes);
  row('the whole', bundle.length, gzipSync(bundle, { level: 9 }).length);
}

main();
