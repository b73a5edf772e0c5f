import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Measurement } from '../report/Measurement';

/** The size of Twilio's demo plugin, built with the template's tools: see docs/performance.md. */
const GOAL_BYTES = 92_000;

/** Paths of the bundles. */
export interface Bundles {
  ours: string;
  demo: string;
  withoutPaste: string;
}

interface BundleSize {
  raw: number;
  gzip: number;
  brotli: number;
}

function sizeOf(bundlePath: string): BundleSize {
  const bundle = readFileSync(bundlePath);
  return {
    raw: bundle.length,
    gzip: gzipSync(bundle, { level: 9 }).length,
    brotli: brotliCompressSync(bundle).length,
  };
}

/**
 * Measures the plugin's bundle beside the demo plugin's, which is built with the same tools, and beside itself without
 * Paste.
 */
export function measureBundleSize(bundles: Bundles): Measurement[] {
  const ours = sizeOf(bundles.ours);
  const demo = sizeOf(bundles.demo);
  const withoutPaste = sizeOf(bundles.withoutPaste);
  const compareWith = (name: string, peer: BundleSize, size: keyof BundleSize): Measurement => ({
    group: 'Bytes of the bundle',
    name: size === 'raw' ? 'as it is' : size,
    unit: 'bytes',
    ours: ours[size],
    peer: { name, value: peer[size] },
    goal: null,
  });
  const gzip = compareWith('demo plugin', demo, 'gzip');
  const met = gzip.ours < GOAL_BYTES && gzip.ours < demo.gzip;
  return [
    compareWith('demo plugin', demo, 'raw'),
    { ...gzip, goal: { text: 'under 92,000, and less than the demo', met } },
    compareWith('demo plugin', demo, 'brotli'),
    compareWith('ours without Paste', withoutPaste, 'gzip'),
  ];
}
