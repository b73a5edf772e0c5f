import { checkVersion } from './checkVersion';
import { Failure } from '../script/Failure';
import type { LocalPlugin } from './localPlugin';
import { checkOwnPlugin } from './ownPlugin';
import type { DeployedVersion, PluginAccount } from '../account/PluginAccount';
import { changesBetween, describeChanges, releaseChanges, RESTORABLE, withChanges } from './releaseChanges';
import type { Changes, Releaser } from './Releaser';
import { commandText } from '../script/commandText';

export interface PlanOptions {
  /** Whether to go on if the account's plugin of this name is a different one. */
  takesOver: boolean;
  isDryRun: boolean;
}

export type ReleaseAccount = Pick<
  PluginAccount,
  'accountSid' | 'plugin' | 'versions' | 'releases' | 'pluginsOf' | 'active'
>;

type OwnPlugin = Pick<LocalPlugin, 'name' | 'description'>;

/**
 * Releases a deployed version. Every agent gets it with the next load of Flex. It does not change
 * the account's other plugins.
 *
 * @throws Failure that says what is wrong; the previous release is still active unless the message says otherwise
 */
export async function releasePlugin(
  plugin: OwnPlugin,
  { version, takesOver, isDryRun }: PlanOptions & { version: string },
  account: ReleaseAccount,
  releaser: Releaser,
): Promise<void> {
  checkVersion(version);
  await checkOwnPlugin(plugin, takesOver, account);
  const obstacle = releaseObstacle(plugin.name, version, await account.versions(plugin.name));
  if (obstacle !== null) throw new Failure(`${obstacle} Nothing was changed.`);
  const changes = new Map([[plugin.name, version]]);
  const result = await releaseUnlessActive(changes, `${plugin.name} ${version}`, isDryRun, account, releaser);
  if (result === 'active') return console.log(`${plugin.name} ${version} is already released.`);
  if (result === 'released') {
    console.log(`Released: ${plugin.name} ${version}. Agents get it the next time they load Flex.`);
  }
}

/**
 * Releases the active plugins without this one. Agents no longer get it with the next load of
 * Flex. Its versions stay deployed.
 *
 * @throws Failure that says what is wrong; the previous release is still active unless the message says otherwise
 */
export async function switchOff(
  plugin: OwnPlugin,
  { takesOver, isDryRun }: PlanOptions,
  account: ReleaseAccount,
  releaser: Releaser,
): Promise<void> {
  await checkOwnPlugin(plugin, takesOver, account);
  const changes = new Map([[plugin.name, null]]);
  const result = await releaseUnlessActive(changes, `Without ${plugin.name}`, isDryRun, account, releaser);
  if (result === 'active') {
    return console.log(`${plugin.name} is not released, so there is nothing to switch off.`);
  }
  if (result === 'released') {
    console.log(`Switched off: ${plugin.name}. Agents no longer get it the next time they load Flex.`);
  }
}

/**
 * Restores what a release of this plugin undid of other teams' plugins.
 *
 * @param restored such as `plugin-of-others@1.2.3`, or `plugin-of-others@off`
 * @throws Failure that says what is wrong; the previous release is still active unless the message says otherwise
 */
export async function restorePlugins(
  restored: readonly string[],
  isDryRun: boolean,
  account: ReleaseAccount,
  releaser: Releaser,
): Promise<void> {
  const changes = new Map(restored.map(parseRestored));
  const result = await releaseUnlessActive(changes, 'Restored plugins', isDryRun, account, releaser);
  if (result === 'active') return console.log(`${describeChanges(changes)}: this is already released.`);
  if (result === 'released') console.log(`Restored: ${describeChanges(changes)}.`);
}

function parseRestored(text: string): [string, string | null] {
  const [, name, version] = RESTORABLE.exec(text) ?? [];
  if (name === undefined || version === undefined) {
    throw new Failure(
      `--restore needs a plugin and its version, such as plugin-sample@1.2.3 or plugin-sample@off, not "${text}". ` +
        'Nothing was changed.',
    );
  }
  return [name, version === 'off' ? null : version];
}

/** Prints the changes to the active release, and makes them unless they are made already or this is a dry run. */
export async function releaseUnlessActive(
  changes: Changes,
  name: string,
  isDryRun: boolean,
  account: ReleaseAccount,
  releaser: Releaser,
): Promise<'active' | 'planned' | 'released'> {
  const active = await account.active();
  const planned = changesBetween(active, withChanges(active, changes));
  if (planned === null) return 'active';
  if (active.size > releaser.maxPlugins) {
    throw new Failure(
      `${active.size} plugins are released in this account. ${releaser.name} reads only ${releaser.maxPlugins} of them and would switch ` +
        'off the others. Make this change in Flex Admin > Plugins. Nothing was changed.',
    );
  }
  console.log(`Changes to what is released in account ${account.accountSid}: ${planned}.`);
  if (isDryRun) {
    console.log('Dry run: nothing was changed.');
    return 'planned';
  }
  await releaseChanges(changes, active, name, account, releaser);
  return 'released';
}

/** The reason why this version cannot be released, as a sentence. Null if it can be released. */
export function releaseObstacle(
  plugin: string,
  version: string,
  versions: readonly Omit<DeployedVersion, 'url'>[],
): string | null {
  if (versions.length === 0)
    return `The account has no plugin ${plugin}. Deploy it first with \`${commandText('deploy')}\`.`;
  const deployed = versions.find((each) => each.version === version);
  if (deployed && !deployed.isArchived) return null;
  const others = versions.filter(({ isArchived }) => !isArchived).map((each) => each.version);
  const reason = deployed
    ? `Version ${version} of ${plugin} is archived, so it can never be released again.`
    : `Version ${version} of ${plugin} is not deployed.`;
  if (others.length === 0) return `${reason} Deploy another version with \`${commandText('deploy')}\`.`;
  return (
    `${reason} You can release ${others.join(', ')} with \`${commandText('release', '--version X.Y.Z')}\`, or ` +
    `deploy another version with \`${commandText('deploy')}\`.`
  );
}
