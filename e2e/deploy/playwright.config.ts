import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

/** Deploying with the real Twilio CLI: a run of its own, because the CLI has to be installed for it. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.deploy.ts',
  outputDir: '../../test-results/deploy',
  globalSetup: './globalSetup.ts',
  // One build at a time: all tests share the folder that the CLI builds into.
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  reporter: [['list']],
});
