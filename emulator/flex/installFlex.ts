import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from './cache';

/** Flex 2.x runs on this React only. */
const REACT_VERSION = '17.0.2';

/** A version of Flex UI that cannot be had; the message is a sentence for whoever asked for it. */
export class FlexVersionError extends Error {}

/**
 * Installs a version of Flex UI with its own React beside the one this project has, once, and returns the
 * `node_modules` that holds it.
 *
 * @throws FlexVersionError if it is no version of Flex UI 2, or if npm cannot install it.
 */
export function installFlex(version: string, onProgress?: (line: string) => void): string {
  if (!/^2\.\d+\.\d+$/.test(version))
    throw new FlexVersionError(`"${version}" is not a version of Flex UI 2, such as 2.12.0.`);
  const folder = path.join(CACHE, `flex-ui-${version}`);
  const packages = path.join(folder, 'node_modules');
  // npm writes this file last, so an installation that was interrupted is done again.
  if (existsSync(path.join(packages, '.package-lock.json'))) return packages;

  onProgress?.(`Installing Flex UI ${version} (about 650 MB, some minutes, once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'older-flex-ui', private: true }));
  const wanted = [`@twilio/flex-ui@${version}`, `react@${REACT_VERSION}`, `react-dom@${REACT_VERSION}`];
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...wanted],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status === 0) return packages;
  rmSync(folder, { recursive: true, force: true });
  throw new FlexVersionError(`npm could not install Flex UI ${version}: see its messages above.`);
}
