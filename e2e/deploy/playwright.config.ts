import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

/** The deploy tests use the real Twilio CLI. They are a separate run because the CLI must be installed first. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.deploy.ts',
  outputDir: '../../test-results/deploy',
  globalSetup: './globalSetup.ts',
  // Only one build runs at a time, because all tests share the CLI's build folder.
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  reporter: [['list']],
});
