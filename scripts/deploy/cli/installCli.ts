import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../script/Failure';
import { npmEnvironment } from './npmEnvironment';

const PINNED = path.join(__dirname, 'pinned');
const FOLDER = path.join(__dirname, '../../../node_modules/.cache/twilio-cli');
const FLEX_PLUGIN = '@twilio-labs/plugin-flex';
/** Written last, so that an interrupted installation is repeated. */
const DONE = path.join(FOLDER, 'installed-lock.json');

export interface InstalledCli {
  /** The script to run with `node`. */
  command: string;
  /** The CLI's home folder. It is separate from the user's, so that another CLI on this machine is not changed. */
  home: string;
  /** The version of its `@twilio/flex-dev-utils`, which the CLI checks for updates. */
  devUtilsVersion: string;
}

/**
 * Installs the official CLI with its Flex plugin from npm, in the versions of `scripts/deploy/cli/pinned`, unless they
 * are installed already (470 MB, two or three minutes).
 *
 * @throws Failure if npm cannot install it
 */
export function installCli(): InstalledCli {
  const lock = readFileSync(path.join(PINNED, 'package-lock.json'), 'utf8');
  const isInstalled = existsSync(DONE) && readFileSync(DONE, 'utf8') === lock;
  if (!isInstalled) install(lock);
  const home = path.join(FOLDER, 'home');
  linkFlexPlugin(home);
  const devUtils = path.join(FOLDER, 'node_modules/@twilio/flex-dev-utils/package.json');
  const { version } = JSON.parse(readFileSync(devUtils, 'utf8')) as { version: string };
  return { command: path.join(FOLDER, 'node_modules/twilio-cli/bin/run'), home, devUtilsVersion: version };
}

function install(lock: string): void {
  console.log('Installing the Twilio CLI (470 MB, some minutes, once) …');
  const env = npmEnvironment(process.env);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(PINNED, file), path.join(FOLDER, file));
  }
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: FOLDER, env, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    throw new Failure('npm could not install the Twilio CLI: see its messages above. Nothing was changed.');
  }
  writeFileSync(DONE, lock);
}

/**
 * Writes what `twilio plugins:link` writes. `plugins:install` would run yarn 1, which cannot install this plugin. This
 * runs before each use, because the path is wrong after the folder has been moved.
 */
function linkFlexPlugin(home: string): void {
  const data = path.join(home, '.twilio-cli');
  mkdirSync(data, { recursive: true });
  const root = path.join(FOLDER, 'node_modules', FLEX_PLUGIN);
  const link = { type: 'link', name: FLEX_PLUGIN, root };
  const manifest = { private: true, oclif: { schema: 1, plugins: [link] }, dependencies: {} };
  writeFileSync(path.join(data, 'package.json'), JSON.stringify(manifest));
}
