import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.join(__dirname, '../..');
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
 * Keeps package.json as it was while `work` runs, but for its version: the CLI writes the whole file anew, with the
 * version that it deploys.
 *
 * @returns the version that package.json has afterwards
 */
export async function keepManifest(work: () => Promise<void>): Promise<string> {
  const before = readFileSync(MANIFEST, 'utf8');
  const { version: versionBefore } = readManifest(MANIFEST);
  await work();
  const { version } = readManifest(MANIFEST);
  writeFileSync(MANIFEST, before.replace(`"version": "${versionBefore}"`, `"version": "${version}"`));
  return version;
}

function readManifest(file: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
}
