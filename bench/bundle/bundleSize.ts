import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { BUNDLE_BUDGET_BYTES, gzipSize } from '../../e2e/support/bundleBudget';
import type { Measurement } from '../report/Measurement';

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
    gzip: gzipSize(bundlePath),
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
  const budget = BUNDLE_BUDGET_BYTES.toLocaleString('en-US');
  return [
    compareWith('demo plugin', demo, 'raw'),
    { ...gzip, goal: { text: `at most ${budget}`, met: gzip.ours <= BUNDLE_BUDGET_BYTES } },
    compareWith('demo plugin', demo, 'brotli'),
    compareWith('ours without Paste', withoutPaste, 'gzip'),
  ];
}
