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

/** Restores package.json after `work`. The CLI rewrites the file with the version to deploy, even if it fails. */
export async function preserveManifest(work: () => Promise<void>): Promise<void> {
  const before = readFileSync(MANIFEST, 'utf8');
  try {
    await work();
  } finally {
    writeFileSync(MANIFEST, before);
  }
}

/** Writes a version into package.json, and changes nothing else in it. Returns whether it was another one before. */
export function writeVersion(version: string): boolean {
  const before = readFileSync(MANIFEST, 'utf8');
  const { version: versionBefore } = readManifest(MANIFEST);
  if (version === versionBefore) return false;
  writeFileSync(MANIFEST, before.replace(`"version": "${versionBefore}"`, `"version": "${version}"`));
  return true;
}

function readManifest(file: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
}
