import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** How often the progress is shown: on a terminal in one line, elsewhere in lines of their own. */
const TERMINAL_INTERVAL_MS = 1_000;
const LOG_INTERVAL_MS = 15_000;

/**
 * The packages of a lock file by place.
 * @param {string} file
 * @returns {[string, { version?: string, optional?: boolean }][]}
 */
function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([place]) => place !== '');
}

/** The packages that have to be there. Optional packages may be for other platforms. */
function requiredPackages() {
  return lockedPackages(path.join(ROOT, 'package-lock.json')).filter(([, { optional }]) => !optional);
}

/** Whether node_modules contains what package-lock.json lists. */
function isInstalled() {
  const installedFile = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = new Map(lockedPackages(installedFile));
  return requiredPackages().every(([place, { version }]) => installed.get(place)?.version === version);
}

/**
 * Says how many packages are there until the returned function is called. npm itself says nothing for minutes.
 * @returns {() => void}
 */
function showProgress() {
  const places = requiredPackages().map(([place]) => path.join(ROOT, place, 'package.json'));
  const isTerminal = process.stdout.isTTY;
  const startedAt = Date.now();
  const show = () => {
    const seconds = Math.round((Date.now() - startedAt) / 1_000);
    const line = `  ${places.filter(existsSync).length} of ${places.length} packages, ${seconds} s`;
    // On a terminal, the line replaces the one before.
    process.stdout.write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  const timer = setInterval(show, isTerminal ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS);
  return () => {
    clearInterval(timer);
    show();
    if (isTerminal) process.stdout.write('\n');
  };
}

/**
 * Installs the packages of the lock file if any is missing. If that fails, the process exits.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (about 900 MB, some minutes the first time) …');
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const endProgress = showProgress();
  const status = await new Promise((resolve) => {
    npm.on('error', () => resolve(1));
    npm.on('close', (code) => resolve(code ?? 1));
  });
  endProgress();
  if (status === 0) return;
  console.error('npm ci failed: see its messages above.');
  process.exit(Number(status));
}
