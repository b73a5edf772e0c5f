import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.join(__dirname, '../../..');
const MANIFEST = path.join(ROOT, 'package.json');

const Manifest = z.object({ name: z.string(), version: z.string(), description: z.string().default('') });

/** The plugin in this folder. */
export interface LocalPlugin {
  name: string;
  version: string;
  description: string;
  /** The installed one, which the plugin is built and tested with. */
  reactVersion: string;
}

export function readLocalPlugin(): LocalPlugin {
  const react = readManifest(path.join(ROOT, 'node_modules/react/package.json'));
  return { ...readManifest(MANIFEST), reactVersion: react.version };
}

/** SHA-256 of the built bundle, in hexadecimal digits. */
export function hashOfBundle({ name }: LocalPlugin): string {
  return hashOf(readFileSync(path.join(ROOT, 'build', `${name}.js`), 'utf8'));
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Keeps package.json as it was while `work` runs: the CLI writes the whole file anew, with the version that it is to
 * deploy, also when it fails.
 */
export async function preserveManifest(work: () => Promise<void>): Promise<void> {
  const before = readFileSync(MANIFEST, 'utf8');
  try {
    await work();
  } finally {
    writeFileSync(MANIFEST, before);
  }
}

/** Writes the version that was deployed into package.json, and leaves the rest of it as it is. */
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
