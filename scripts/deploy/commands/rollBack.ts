import type { Credentials } from '../account/credentials';
import { Failure } from '../script/Failure';
import { installCli } from '../cli/installCli';
import type { PluginAccount, PluginRelease, PluginVersions } from '../account/PluginAccount';
import { changesBetween, checkReleased } from './releasePlugin';
import { runCli } from '../cli/runCli';

export interface RollBackOptions {
  plugin: string;
  /** Whether other plugins can change too, if they have been released since. */
  withOthers: boolean;
  isDryRun: boolean;
}

/**
 * Releases the configuration before the active one again. A second rollback undoes the first.
 *
 * @throws Failure if there is no earlier release, or if other plugins would change without `withOthers`
 */
export async function rollBack(
  { plugin, withOthers, isDryRun }: RollBackOptions,
  account: PluginAccount,
  credentials: Credentials,
): Promise<void> {
  const [active, ...earlier] = await account.releases();
  const previous = active && previousRelease(active, earlier);
  if (!active || !previous) throw new Failure(`${nothingBefore(plugin, active)} Nothing was changed.`);
  const before = await account.pluginsOf(active);
  const wanted = await account.pluginsOf(previous);
  console.log(`Rolling back for account ${credentials.accountSid}: ${changesBetween(before, wanted)}.`);
  const others = changesBetween(without(before, plugin), without(wanted, plugin));
  if (others !== changesBetween(new Map(), new Map()) && !withOthers) {
    throw new Failure(
      `This would change other plugins too (${others}). Say so with \`npm run rollback -- --with-others\`, or release ` +
        'one version with `npm run release -- --version X.Y.Z`. Nothing was changed.',
    );
  }
  if (isDryRun) return console.log('Dry run: nothing was changed.');
  const args = ['flex:plugins:release', '--configuration-sid', previous.configurationSid];
  const printed = await runCli(installCli(), args, credentials);
  await checkReleased({ before, wanted }, account, printed);
  console.log(
    `Rolled back: ${plugin} ${wanted.get(plugin) ?? 'off'} is released. Agents get it with the next load.`,
  );
}

/**
 * The newest earlier release with a different configuration. Releasing the same configuration again would change
 * nothing.
 */
function previousRelease(
  active: PluginRelease,
  earlier: readonly PluginRelease[],
): PluginRelease | undefined {
  return earlier.find(({ configurationSid }) => configurationSid !== active.configurationSid);
}

function nothingBefore(plugin: string, active: PluginRelease | undefined): string {
  if (!active) return 'No plugin has been released in this account, so there is nothing to go back to.';
  return (
    'The active release is the first one, so there is nothing to go back to. To switch the plugin off, disable ' +
    `${plugin} in Flex Admin > Plugins.`
  );
}

function without(plugins: PluginVersions, name: string): PluginVersions {
  return new Map([...plugins].filter(([each]) => each !== name));
}
