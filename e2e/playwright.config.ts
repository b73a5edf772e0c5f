import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium';
import { otherFlexVersion } from './support/flexBundle';

const chromium = findChromium();
const OLDER_FLEX = '**/olderFlex.spec.ts';

export default defineConfig({
  testDir: '.',
  ...(otherFlexVersion === undefined ? { testIgnore: OLDER_FLEX } : { testMatch: OLDER_FLEX }),
  outputDir: '../test-results/e2e',
  globalSetup: './globalSetup.ts',
  snapshotPathTemplate: '{testDir}/{testFileDir}/expected/{arg}{ext}',
  // A story without an expected file fails. `npm run stories:update` writes the file.
  updateSnapshots: 'none',
  // Machines can be slow and shared. The tests wait for conditions, so a long limit costs nothing if all is well.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Recording the page after every action takes as long as the tests themselves. For one failing test, add
    // `--trace retain-on-failure` on the command line, which records everything.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium !== null && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
