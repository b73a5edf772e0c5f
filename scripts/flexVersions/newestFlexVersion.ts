import { spawnSync } from 'node:child_process';

/**
 * Asks the registry for the newest published Flex UI.
 * @throws if the registry does not respond
 */
export function newestFlexVersion(): string {
  const { status, stdout } = spawnSync('npm', ['view', '@twilio/flex-ui', 'version', '--fetch-retries=0'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !stdout.trim()) {
    throw new Error(
      'npm could not tell the newest version of Flex UI. Look at the network, or name a version.',
    );
  }
  return stdout.trim();
}
