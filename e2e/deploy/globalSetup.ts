import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flexBundle } from '../support/flexBundle';

const ROOT = path.join(__dirname, '../..');
const INSTALL_CLI = 'scripts/deploy/installTwilioCli.ts';

const MANIFEST = path.join(ROOT, 'package.json');

/**
 * Prepares what the tests need and the local Twilio cannot provide: the CLI from npm, and the Flex bundle. Returns what
 * runs at the end: a test that is interrupted leaves the version that it was deploying in package.json.
 */
export default async function globalSetup(): Promise<() => void> {
  const manifest = readFileSync(MANIFEST, 'utf8');
  // The deploy commands run as processes, and so does the installation of the CLI that they use.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', INSTALL_CLI], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The Twilio CLI could not be installed: see the message above.');
  await flexBundle(console.log);
  return () => writeFileSync(MANIFEST, manifest);
}
