import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The packages of a lock file by place.
 * @param {string} file
 * @returns {[string, { version?: string, optional?: boolean }][]}
 */
function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([place]) => place !== '');
}

/** Whether node_modules contains what package-lock.json lists. Optional packages may be for other platforms. */
function isInstalled() {
  const installedFile = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = new Map(lockedPackages(installedFile));
  return lockedPackages(path.join(ROOT, 'package-lock.json')).every(
    ([place, { version, optional }]) => optional || installed.get(place)?.version === version,
  );
}

/** Installs the packages of the lock file if any is missing. If that fails, the process exits. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (about 900 MB, some minutes the first time) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see its messages above.');
    process.exit(status ?? 1);
  }
}
