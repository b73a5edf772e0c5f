import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/**
 * What `flex-plugin build` starts. That command starts it through a shell without quotation marks, and so fails in a
 * folder with a space in its name (@twilio/flex-dev-utils 7.1.2, spawn.js).
 */
const BUILDER = require.resolve('@twilio/flex-plugin-scripts/dist/scripts/build');

/**
 * Builds the plugin with the official builder. Its output is shown.
 *
 * @returns whether the bundle was written
 */
export function buildPlugin(): boolean {
  const { status } = spawnSync(process.execPath, [BUILDER, '--disallow-versioning', '--run-script'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}
