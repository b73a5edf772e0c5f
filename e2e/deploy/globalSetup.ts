import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { flexBundle } from '../support/flexBundle';

const ROOT = path.join(__dirname, '../..');
const INSTALL_CLI = 'scripts/deploy/installTwilioCli.ts';

/** Prepares what the tests need and the local Twilio cannot provide: the CLI from npm, and the Flex bundle. */
export default async function globalSetup(): Promise<void> {
  // The deploy commands run as processes, and so does the installation of the CLI that they use.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', INSTALL_CLI], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The Twilio CLI could not be installed: see the message above.');
  await flexBundle(console.log);
}
