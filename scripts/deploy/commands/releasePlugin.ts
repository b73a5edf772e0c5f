import { checkVersion } from './checkVersion';
import type { Credentials } from '../account/credentials';
import { Failure } from '../script/Failure';
import { installCli } from '../cli/installCli';
import { verifyResult } from './verifyResult';
import type { PluginAccount, PluginVersions } from '../account/PluginAccount';
import { errorMessageIn, runCli } from '../cli/runCli';

export interface ReleaseOptions {
  plugin: string;
  version: string;
  isDryRun: boolean;
}

/**
 * Releases a deployed version with the official CLI. Every agent gets it with the next load of Flex. It does not change
 * the account's other plugins.
 *
 * @throws Failure that says what is wrong; the previous release is still active unless the message says otherwise
 */
export async function releasePlugin(
  { plugin, version, isDryRun }: ReleaseOptions,
  account: PluginAccount,
  credentials: Credentials,
): Promise<void> {
  checkVersion(version);
  const versions = await account.versions(plugin);
  if (!versions.some((each) => each.version === version)) {
    throw new Failure(`${notDeployedMessage(plugin, version, versions)} Nothing was changed.`);
  }
  const before = await account.active();
  if (before.get(plugin) === version) return console.log(`${plugin} ${version} is released already.`);
  const wanted = new Map([...before, [plugin, version]]);
  console.log(`Releasing for account ${credentials.accountSid}: ${changesBetween(before, wanted)}.`);
  if (isDryRun) return console.log('Dry run: nothing was changed.');
  const printed = await runRelease(['--plugin', `${plugin}@${version}`], `${plugin} ${version}`, credentials);
  await checkReleased({ before, wanted }, account, printed);
  console.log(`Released: ${plugin} ${version}. Agents get it when they load Flex the next time.`);
}

/**
 * Releases the active plugins without this one, with the official CLI. Agents no longer get it with the next load of
 * Flex. Its versions stay deployed.
 *
 * @throws Failure that says what is wrong; the previous release is still active unless the message says otherwise
 */
export async function switchOff(
  { plugin, isDryRun }: Pick<ReleaseOptions, 'plugin' | 'isDryRun'>,
  account: PluginAccount,
  credentials: Credentials,
): Promise<void> {
  const before = await account.active();
  if (!before.has(plugin))
    return console.log(`${plugin} is not released, so there is nothing to switch off.`);
  const wanted = new Map([...before].filter(([name]) => name !== plugin));
  console.log(`Switching off for account ${credentials.accountSid}: ${changesBetween(before, wanted)}.`);
  if (isDryRun) return console.log('Dry run: nothing was changed.');
  const printed = await runRelease(['--disable-plugin', plugin], `Without ${plugin}`, credentials);
  await checkReleased({ before, wanted }, account, printed);
  console.log(`Switched off: ${plugin}. It is gone when people load Flex the next time.`);
}

/** Releases the active plugins with one change, and returns the CLI's output. */
function runRelease(change: readonly string[], name: string, credentials: Credentials): Promise<string> {
  const args = ['flex:plugins:release', ...change, '--name', name, '--description', name];
  return runCli(installCli(), args, credentials);
}

/**
 * Checks that the wanted plugin versions are active.
 *
 * @throws Failure if they are not
 */
export async function checkReleased(
  { before, wanted }: { before: PluginVersions; wanted: PluginVersions },
  account: PluginAccount,
  printed: string,
): Promise<void> {
  const active = await verifyResult('npm run release -- --dry-run', () => account.active());
  const difference = changesBetween(active, wanted);
  if (difference === NO_CHANGE) return;
  const errorMessage = errorMessageIn(printed) ?? 'it did not say why';
  const done = changesBetween(before, active);
  throw new Failure(
    `The CLI did not release this (${errorMessage}). Still to change: ${difference}. ` +
      (done === NO_CHANGE ? 'What agents get is as it was before.' : `What did change: ${done}.`),
  );
}

const NO_CHANGE = 'no change';

/** Describes the differences between two releases: `a 0.1.0 -> 0.2.0, b off`. */
export function changesBetween(before: PluginVersions, after: PluginVersions): string {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changes = [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} ${before.get(name) ?? 'off'} -> ${after.get(name) ?? 'off'}`);
  return changes.length === 0 ? NO_CHANGE : changes.join(', ');
}

function notDeployedMessage(
  plugin: string,
  version: string,
  versions: readonly { version: string }[],
): string {
  if (versions.length === 0) {
    return `The account has no plugin ${plugin}: deploy it first with \`npm run deploy\`.`;
  }
  const known = versions.map((each) => each.version).join(', ');
  return (
    `Version ${version} of ${plugin} is not deployed; ${known} can be released with ` +
    '`npm run release -- --version X.Y.Z`, others after `npm run deploy`.'
  );
}
