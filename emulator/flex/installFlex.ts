import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { devDependencies } from '../../package.json';
import { CACHE } from './cache';

/** The packages of this project, including its own Flex UI. */
export const INSTALLED_PACKAGES = path.join(__dirname, '../../node_modules');

/** Flex 2.x runs on this React only. */
const REACT_VERSION = '17.0.2';
/** The last Flex UI 2 whose package also contains all of Flex as a single file for browsers. */
const LAST_SINGLE_FILE_MINOR = 8;
/** That file, relative to the folder of the package. It uses the React of the page. */
export const SINGLE_FILE_FLEX = path.join('bundle', 'twilio-flex.unbundled-react.browser.js');

/** A version of Flex UI that is not available. The message is a sentence for the user. */
export class FlexVersionError extends Error {}

/**
 * Installs a version of Flex UI once, unless it is the version of this project, and returns the
 * `node_modules` folder that contains it. If the package contains all of Flex as a single file, only the
 * package is installed (30 MB); otherwise its dependencies and its own React are installed too (650 MB).
 *
 * The emulator runs versions of Flex UI 2 only. Other versions can be installed for inspection.
 *
 * @throws FlexVersionError if it is not a version of Flex UI, or if npm cannot install it.
 */
export function installFlex(version: string, onProgress?: (line: string) => void): string {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+(-[a-z]+\.\d+)?$/.exec(version) ?? [];
  if (minor === undefined)
    throw new FlexVersionError(`"${version}" is not a version of Flex UI, such as 2.12.0.`);
  if (version === devDependencies['@twilio/flex-ui']) return INSTALLED_PACKAGES;
  const folder = path.join(CACHE, `flex-ui-${version}`);
  const packages = path.join(folder, 'node_modules');
  const isSingleFile = Number(major) < 2 || (Number(major) === 2 && Number(minor) <= LAST_SINGLE_FILE_MINOR);
  // Both are written last, so an interrupted installation is repeated.
  const done = isSingleFile ? path.join('@twilio', 'flex-ui') : '.package-lock.json';
  if (existsSync(path.join(packages, done))) return packages;

  const effort = isSingleFile ? 'about 7 MB to load' : 'about 650 MB, some minutes';
  onProgress?.(`Installing Flex UI ${version} (${effort}, once) …`);
  mkdirSync(packages, { recursive: true });
  if (isSingleFile ? unpackPackage(version, folder) : installWithDependencies(version, folder))
    return packages;
  rmSync(folder, { recursive: true, force: true });
  throw new FlexVersionError(`npm could not install Flex UI ${version}: see its messages above.`);
}

/**
 * The dependencies of the first versions of Flex UI 2 have changed since then and no longer fit together. The
 * single file in the package is what Twilio serves.
 */
function unpackPackage(version: string, folder: string): boolean {
  if (!run('npm', ['pack', `@twilio/flex-ui@${version}`, '--loglevel=error'], folder)) return false;
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed === undefined || !run('tar', ['-xzf', packed], folder)) return false;
  const scope = path.join(folder, 'node_modules', '@twilio');
  mkdirSync(scope, { recursive: true });
  renameSync(path.join(folder, 'package'), path.join(scope, 'flex-ui'));
  rmSync(path.join(folder, packed));
  return true;
}

function installWithDependencies(version: string, folder: string): boolean {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'older-flex-ui', private: true }));
  const packagesToInstall = [
    `@twilio/flex-ui@${version}`,
    `react@${REACT_VERSION}`,
    `react-dom@${REACT_VERSION}`,
  ];
  const quietOptions = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', ['install', ...quietOptions, ...packagesToInstall], folder);
}

function run(command: string, args: readonly string[], folder: string): boolean {
  const isWindows = process.platform === 'win32';
  return spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: isWindows }).status === 0;
}
