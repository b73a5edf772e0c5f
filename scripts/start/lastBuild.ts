import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is known about the bundle in a folder. */
interface Stamp {
  /** The hash of what the bundle was built from. */
  inputs: string;
  /** The name of the bundle's file, and the hash of its content. */
  name: string;
  bundle: string;
}

const STAMP = 'inputs.json';

/**
 * The path of the bundle that was built from exactly these inputs and is unchanged since then; null if there is none, or
 * if that is not certain.
 */
export function lastBuild(folder: string, inputs: string): string | null {
  try {
    const stamp = JSON.parse(readFileSync(path.join(folder, STAMP), 'utf8')) as Stamp;
    const bundlePath = path.join(folder, path.basename(stamp.name));
    return stamp.inputs === inputs && stamp.bundle === hashOf(bundlePath) ? bundlePath : null;
  } catch {
    return null;
  }
}

/** Remembers what a bundle was built from. */
export function rememberBuild(folder: string, inputs: string, bundlePath: string): void {
  const stamp: Stamp = { inputs, name: path.basename(bundlePath), bundle: hashOf(bundlePath) };
  writeFileSync(path.join(folder, STAMP), JSON.stringify(stamp));
}

/** Forgets what the bundle was built from. A build that is interrupted must not look finished. */
export function forgetBuild(folder: string): void {
  rmSync(path.join(folder, STAMP), { force: true });
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
