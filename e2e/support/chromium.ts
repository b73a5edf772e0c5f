import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const DEFAULT_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const HOW_TO =
  'The browser tests need Chromium. Install it (for example `apt-get install chromium`, or ' +
  '`npx playwright install chromium`), or name one in the environment variable CHROMIUM_PATH.';

/** Finds the Chromium for the tests: the one in CHROMIUM_PATH, Playwright's own, or an installed one. */
export function findChromium(): string | null {
  const paths = [process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...DEFAULT_PATHS];
  return paths.find((path) => path !== '' && existsSync(path)) ?? null;
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * Installs Chromium if this machine allows it: as a Debian package if the user is root, otherwise as Playwright's
 * download.
 */
function installChromium(): void {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    if (run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium')) return;
  }
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
}

/**
 * Finds Chromium, or installs it.
 * @throws with one sentence that says what to do if there is none and it cannot be installed
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  console.log('Installing Chromium for the browser tests …');
  installChromium();
  const installed = findChromium();
  if (installed === null) throw new Error(HOW_TO);
  return installed;
}
