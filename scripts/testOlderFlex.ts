import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium';

const USUAL_VERSION = '2.12.0';

/** `npm run test:older-flex -- 2.12.0`: the smoke test in another version of Flex UI (650 MB, installed once). */
function main(): void {
  const [version = USUAL_VERSION] = process.argv.slice(2);
  ensureChromium();
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e'],
    { stdio: 'inherit', env: { ...process.env, FLEX_UI_VERSION: version } },
  );
  process.exit(status ?? 1);
}

main();
