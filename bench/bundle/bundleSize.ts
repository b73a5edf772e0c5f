import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Figure } from '../report/Measurement';

/** Twilio's demo plugin as it was measured with the tools of the template: docs/performance.md. */
const GOAL_BYTES = 92_000;

/** Paths of bundles. */
export interface Bundles {
  ours: string;
  demo: string;
  withoutPaste: string;
}

interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

function weigh(bundlePath: string): Weight {
  const bundle = readFileSync(bundlePath);
  return {
    raw: bundle.length,
    gzip: gzipSync(bundle, { level: 9 }).length,
    brotli: brotliCompressSync(bundle).length,
  };
}

/** The plugin's one file beside the demo plugin's, built by the same tools, and beside itself without Paste. */
export function bytesFigures(bundles: Bundles): Figure[] {
  const ours = weigh(bundles.ours);
  const demo = weigh(bundles.demo);
  const withoutPaste = weigh(bundles.withoutPaste);
  const beside = (name: string, peer: Weight, size: keyof Weight): Figure => ({
    group: 'Bytes of the bundle',
    name: size === 'raw' ? 'as it is' : size,
    unit: 'bytes',
    ours: ours[size],
    peer: { name, value: peer[size] },
    goal: null,
  });
  const gzip = beside('demo plugin', demo, 'gzip');
  const met = gzip.ours < GOAL_BYTES && gzip.ours < demo.gzip;
  return [
    beside('demo plugin', demo, 'raw'),
    { ...gzip, goal: { text: 'under 92,000, and less than the demo', met } },
    beside('demo plugin', demo, 'brotli'),
    beside('ours without Paste', withoutPaste, 'gzip'),
  ];
}
