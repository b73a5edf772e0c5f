import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.join(__dirname, '../../..');
const MANIFEST = path.join(ROOT, 'package.json');

const Manifest = z.object({ name: z.string(), version: z.string(), description: z.string().default('') });

/** The plugin in this repository. */
export interface LocalPlugin {
  name: string;
  version: string;
  description: string;
  /** The installed version, with which the plugin is built and tested. */
  reactVersion: string;
}

export function readLocalPlugin(): LocalPlugin {
  const react = readManifest(path.join(ROOT, 'node_modules/react/package.json'));
  return { ...readManifest(MANIFEST), reactVersion: react.version };
}

/** The built bundle's SHA-256 hash, in hexadecimal. */
export function hashOfBundle({ name }: LocalPlugin): string {
  return hashOf(readFileSync(path.join(ROOT, 'build', `${name}.js`), 'utf8'));
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Restores package.json after `work`. The CLI rewrites the file with the version to deploy, even if it fails. */
export async function preserveManifest(work: () => Promise<void>): Promise<void> {
  const before = readFileSync(MANIFEST, 'utf8');
  try {
    await work();
  } finally {
    writeFileSync(MANIFEST, before);
  }
}

/** Writes the deployed version into package.json, and changes nothing else in it. */
export function writeVersion(version: string): void {
  const before = readFileSync(MANIFEST, 'utf8');
  const { version: versionBefore } = readManifest(MANIFEST);
  if (version === versionBefore) return;
  writeFileSync(MANIFEST, before.replace(`"version": "${versionBefore}"`, `"version": "${version}"`));
  console.log(`package.json says ${version} now.`);
}

function readManifest(file: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
}
