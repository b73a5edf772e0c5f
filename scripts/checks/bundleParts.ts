import { gzipSync } from 'node:zlib';
import { decode } from '@jridgewell/sourcemap-codec';

export interface BundlePart {
  /** A package, or a folder of our sources. Code without a source belongs to webpack. */
  name: string;
  bytes: number;
  /**
   * How much smaller the compressed bundle would be without this part. Similar parts share what they have in common.
   */
  gzipBytes: number;
}

export interface BundleMap {
  sources: readonly string[];
  mappings: string;
}

const WEBPACK = 'webpack';
/** Parts below this size are left out: their compressed size says nothing. */
const LEAST_BYTES = 500;

const gzipLength = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Names the part of a source: `@scope/name` for a module in node_modules, `src/<folder>` or `src/features/<feature>` for one of ours. */
export function partOf(source: string): string {
  const inPackage = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  const ownFolder = /\/((?:src\/(?:features\/)?|webpack\/)[^/.]+)\//.exec(source)?.[1];
  return inPackage ?? ownFolder ?? (/\/src\//.test(source) ? 'src' : WEBPACK);
}

/** Splits a bundle into its parts, largest first, using its source map (version 3). */
export function bundleParts(bundle: string, { sources, mappings }: BundleMap): BundlePart[] {
  const lines = bundle.split('\n');
  const pieces = decode(mappings).flatMap((segments, row) => {
    const line = lines[row] ?? '';
    const starts = [{ column: 0, name: WEBPACK }].concat(
      segments.map(([column, source]) => ({
        column,
        name: source === undefined ? WEBPACK : partOf(sources[source] ?? ''),
      })),
    );
    return starts.map(({ column, name }, place) => ({
      name,
      text: line.slice(column, starts[place + 1]?.column ?? line.length),
    }));
  });
  const whole = gzipLength(pieces.map(({ text }) => text).join(''));
  return [...new Set(pieces.map(({ name }) => name))]
    .map((name) => {
      const bytes = pieces.reduce((sum, piece) => sum + (piece.name === name ? piece.text.length : 0), 0);
      const rest = pieces.filter((piece) => piece.name !== name).map(({ text }) => text);
      return { name, bytes, gzipBytes: whole - gzipLength(rest.join('')) };
    })
    .filter(({ bytes }) => bytes >= LEAST_BYTES)
    .sort((a, b) => b.gzipBytes - a.gzipBytes || b.bytes - a.bytes);
}
