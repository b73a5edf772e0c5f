import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { BUILDER_ARGUMENTS } from '../../e2e/support/builderArguments';

const ROOT = path.join(__dirname, '../..');

/**
 * Builds the plugin with the official builder. Its output is shown.
 *
 * @returns whether the bundle was written
 */
export function buildPlugin(): boolean {
  const { status } = spawnSync(process.execPath, BUILDER_ARGUMENTS, { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}
