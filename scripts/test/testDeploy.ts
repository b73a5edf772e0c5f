import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../../e2e/support/chromium';

/** `npm run test:deploy`: deploys and releases to a local Twilio with the real Twilio CLI (470 MB, installed once). */
function main(): void {
  ensureChromium();
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/deploy', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}

main();
