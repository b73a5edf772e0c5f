import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const BUILD = path.join(__dirname, '../../build');

/** The built bundle of a plugin. It is missing before the first build. */
function bundleFile(plugin: string): string {
  return path.join(BUILD, `${plugin}.js`);
}

/** What tells one bundle from another. Two bundles with the same checksum have the same bytes. */
export interface Fingerprint {
  /** SHA-256, in hexadecimal. */
  sha256: string;
  bytes: number;
}

export function fingerprintOf(contents: Uint8Array): Fingerprint {
  return { sha256: createHash('sha256').update(contents).digest('hex'), bytes: contents.byteLength };
}

/** Null if the plugin has not been built. */
export function builtFingerprint(plugin: string): Fingerprint | null {
  const file = bundleFile(plugin);
  return existsSync(file) ? fingerprintOf(readFileSync(file)) : null;
}

/** `540,600 bytes, SHA-256 274c…` */
export function describeFingerprint({ sha256, bytes }: Fingerprint): string {
  return `${bytes.toLocaleString('en-US')} bytes, SHA-256 ${sha256}`;
}
