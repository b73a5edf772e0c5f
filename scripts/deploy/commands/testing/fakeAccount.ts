import { PluginService } from '../../../../emulator/deploy/PluginService';
import { releasedVersions, releaseVersions } from '../../../../emulator/deploy/testing/teams';
import type { ReleaseAccount } from '../releasePlugin';
import type { Cli } from '../../cli/cliReleaser';

/** An account in memory, and a CLI that releases like the official one does. */
export interface FakeAccount {
  plugins: PluginService;
  account: ReleaseAccount;
  cli: Cli;
  /** The arguments of each command of the CLI. */
  commands: (readonly string[])[];
  /** Lets another team act after the CLI has read the active release, and before the CLI releases. */
  beforeRelease: () => void;
  /** Lets another team act after the CLI has released. */
  afterRelease: () => void;
}

export function createFakeAccount(): FakeAccount {
  const plugins = new PluginService(() => 0);
  const configured = (configurationSid: string): Map<string, string> => {
    const configuration = plugins.configuration(configurationSid);
    if (!configuration) throw Object.assign(new Error('The resource was not found'), { status: 404 });
    return new Map(
      plugins.pluginsOf(configuration).map(({ plugin, version }) => [plugin.unique_name, version.version]),
    );
  };
  const account: ReleaseAccount = {
    accountSid: 'the account',
    plugin: (name) => {
      const plugin = plugins.plugin(name);
      return Promise.resolve(plugin && { description: plugin.description, isArchived: plugin.archived });
    },
    versions: (name) => {
      const plugin = plugins.plugin(name);
      const versions = plugin ? plugins.versionsOf(plugin) : [];
      return Promise.resolve(
        versions.map(({ version, plugin_url, archived }) => ({
          version,
          url: plugin_url,
          isArchived: archived,
        })),
      );
    },
    releases: () =>
      Promise.resolve(
        plugins.releases.map(({ sid, configuration_sid }) => ({
          sid,
          configurationSid: configuration_sid,
          createdAt: new Date(0),
        })),
      ),
    // eslint-disable-next-line @typescript-eslint/require-await -- rejects if the configuration is not there
    pluginsOf: async ({ configurationSid }) => configured(configurationSid),
    active: () => Promise.resolve(new Map(Object.entries(releasedVersions(plugins)))),
  };
  const fake: FakeAccount = {
    plugins,
    account,
    commands: [],
    beforeRelease: () => undefined,
    afterRelease: () => undefined,
    cli: (args) => {
      fake.commands.push(args);
      const read = releasedVersions(plugins);
      fake.beforeRelease();
      const { configuration_sid } = releaseVersions(plugins, changesIn(args), read);
      fake.afterRelease();
      return Promise.resolve(`Configuration ${configuration_sid} was successfully enabled.`);
    },
  };
  return fake;
}

function changesIn(args: readonly string[]): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  args.forEach((arg, index) => {
    const [name = '', version = ''] = (args[index + 1] ?? '').split('@');
    if (arg === '--plugin') changes[name] = version;
    if (arg === '--disable-plugin') changes[name] = null;
  });
  return changes;
}
