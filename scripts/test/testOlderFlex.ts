import { spawnSync } from 'node:child_process';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { FlexVersionError } from '../../emulator/flex/installFlex';
import { OLDEST_FLEX } from '../../src/flex/host/supportedFlex';
import { ensureChromium } from '../../e2e/support/chromium';

/**
 * `npm run test:older-flex`: tests every surface of the plugin in the oldest supported Flex UI, or with `-- 2.12.0` in
 * another version of Flex UI 2. It shows the progress of the one-time download.
 */
async function main(): Promise<number> {
  const [version = `${OLDEST_FLEX.major}.${OLDEST_FLEX.minor}.0`] = process.argv.slice(2);
  await buildFlexBundle({ version, onProgress: console.log });
  ensureChromium();
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e'],
    { stdio: 'inherit', env: { ...process.env, FLEX_UI_VERSION: version } },
  );
  return status ?? 1;
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    console.error(error instanceof FlexVersionError ? error.message : error);
    process.exitCode = 1;
  },
);
