import { Failure, isNotFound } from '../script/Failure';
import type { LocalPlugin } from './localPlugin';
import { checkOwnPlugin } from './ownPlugin';
import type { PluginRelease } from '../account/PluginAccount';
import { releaseUnlessActive } from './releasePlugin';
import type { PlanOptions, ReleaseAccount } from './releasePlugin';
import type { Releaser } from './Releaser';
import { commandText } from '../script/commandText';

/**
 * Releases the previous version of this plugin on top of the active release, so the other plugins do not change. A
 * second rollback undoes the first. If the plugin is off, this switches on the version that was released last.
 *
 * @throws Failure that says what is wrong; the previous release is still active unless the message says otherwise
 */
export async function rollBack(
  plugin: Pick<LocalPlugin, 'name' | 'description'>,
  { takesOver, isDryRun }: PlanOptions,
  account: ReleaseAccount,
  releaser: Releaser,
): Promise<void> {
  await checkOwnPlugin(plugin, takesOver, account);
  const { name } = plugin;
  const [active, ...earlier] = await account.releases();
  const current = active ? (await account.pluginsOf(active)).get(name) : undefined;
  const previous = await previousVersion(name, current, earlier, account);
  if (previous === null)
    throw new Failure(`${nothingBefore(name, current, earlier.length)} Nothing was changed.`);
  const changes = new Map([[name, previous]]);
  const result = await releaseUnlessActive(changes, `${name} ${previous}`, isDryRun, account, releaser);
  if (result === 'active') return console.log(`${name} ${previous} has been released in the meantime.`);
  if (result === 'planned') return;
  console.log(`Rolled back: ${name} ${previous} is released. Agents get it the next time they load Flex.`);
  if (current !== undefined) console.log(`Another rollback would release ${current} again.`);
}

/**
 * The version in the newest earlier release that has another version of the plugin. Releases without the plugin and
 * archived versions do not count. Null if there is none.
 */
async function previousVersion(
  plugin: string,
  current: string | undefined,
  earlier: readonly PluginRelease[],
  account: ReleaseAccount,
): Promise<string | null> {
  const deployed = new Map((await account.versions(plugin)).map((each) => [each.version, each]));
  const passed = new Set([current]);
  for (const release of earlier) {
    const version = await versionIn(release, plugin, account);
    if (version === undefined || passed.has(version)) continue;
    const known = deployed.get(version);
    if (known && !known.isArchived) return version;
    console.log(`Version ${version} was released before, but it is archived. An older version is next.`);
    passed.add(version);
  }
  return null;
}

/** The version of the plugin in a release. Undefined if the release, or its list of plugins, does not have it. */
async function versionIn(
  release: PluginRelease,
  plugin: string,
  account: ReleaseAccount,
): Promise<string | undefined> {
  try {
    return (await account.pluginsOf(release)).get(plugin);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function nothingBefore(plugin: string, current: string | undefined, earlierCount: number): string {
  const nothing =
    `There is nothing to roll back to: the earlier releases (${earlierCount}) have no other version of ${plugin} that ` +
    `can be released. Release a certain version with \`${commandText('release', '--version X.Y.Z')}\``;
  return current === undefined
    ? `${nothing}.`
    : `${nothing}, or switch the plugin off with \`${commandText('release', '--off')}\`.`;
}
