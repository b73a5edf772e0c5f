import { iso } from '../routing/iso';
import { SidSequence } from '../world/sids';

export interface Plugin {
  sid: string;
  unique_name: string;
  friendly_name: string;
  description: string;
  archived: boolean;
  date_created: string;
}

export interface PluginVersion {
  sid: string;
  plugin_sid: string;
  version: string;
  plugin_url: string;
  changelog: string;
  private: boolean;
  archived: boolean;
  validated: boolean;
  date_created: string;
}

/** A selection of plugin versions. Agents get it once it is released. */
export interface PluginConfiguration {
  sid: string;
  name: string;
  description: string;
  archived: boolean;
  date_created: string;
  plugins: readonly { versionSid: string; phase: number }[];
}

export interface Release {
  sid: string;
  configuration_sid: string;
  date_created: string;
}

/** One plugin of a configuration with its version, as a Flex page loads it. */
export interface ReleasedPlugin {
  plugin: Plugin;
  version: PluginVersion;
  phase: number;
}

/** The plugins of an account, their versions, and the releases. Newest first, as the API lists them. */
export class PluginService {
  readonly plugins: Plugin[] = [];
  readonly versions: PluginVersion[] = [];
  readonly configurations: PluginConfiguration[] = [];
  readonly releases: Release[] = [];
  private readonly sids = new SidSequence();

  constructor(private readonly now: () => number) {}

  /** By SID or unique name. */
  plugin(id: string): Plugin | null {
    return this.plugins.find(({ sid, unique_name }) => sid === id || unique_name === id) ?? null;
  }

  versionsOf(plugin: Plugin): readonly PluginVersion[] {
    return this.versions.filter(({ plugin_sid }) => plugin_sid === plugin.sid);
  }

  /** By SID, version number, or `latest`. */
  version(plugin: Plugin, id: string): PluginVersion | null {
    const versions = this.versionsOf(plugin);
    if (id === 'latest') return versions[0] ?? null;
    return versions.find(({ sid, version }) => sid === id || version === id) ?? null;
  }

  /** Whether a version, or its plugin, is archived. */
  isArchived(versionSid: string): boolean {
    const version = this.versions.find(({ sid }) => sid === versionSid);
    return Boolean(version && (version.archived || this.plugin(version.plugin_sid)?.archived));
  }

  /** By SID, or `active` for the newest. */
  release(id: string): Release | null {
    if (id.toLowerCase() === 'active') return this.releases[0] ?? null;
    return this.releases.find(({ sid }) => sid === id) ?? null;
  }

  configuration(sid: string): PluginConfiguration | null {
    return this.configurations.find((configuration) => configuration.sid === sid) ?? null;
  }

  /** Creates the plugin, or updates its texts. */
  savePlugin(uniqueName: string, texts: { friendlyName: string; description: string }): Plugin {
    const existing = this.plugin(uniqueName);
    const plugin = existing ?? {
      sid: this.sids.next('FP'),
      unique_name: uniqueName,
      friendly_name: '',
      description: '',
      archived: false,
      date_created: this.time(),
    };
    plugin.friendly_name = texts.friendlyName;
    plugin.description = texts.description;
    if (!existing) this.plugins.unshift(plugin);
    return plugin;
  }

  addVersion(
    plugin: Plugin,
    fields: Pick<PluginVersion, 'version' | 'plugin_url' | 'changelog' | 'private'>,
  ): PluginVersion {
    const version = {
      ...fields,
      sid: this.sids.next('FV'),
      plugin_sid: plugin.sid,
      archived: false,
      validated: true,
      date_created: this.time(),
    };
    this.versions.unshift(version);
    return version;
  }

  addConfiguration(
    fields: Pick<PluginConfiguration, 'name' | 'description' | 'plugins'>,
  ): PluginConfiguration {
    const configuration = {
      ...fields,
      sid: this.sids.next('FJ'),
      archived: false,
      date_created: this.time(),
    };
    this.configurations.unshift(configuration);
    return configuration;
  }

  addRelease(configuration: PluginConfiguration): Release {
    const release = {
      sid: this.sids.next('FK'),
      configuration_sid: configuration.sid,
      date_created: this.time(),
    };
    this.releases.unshift(release);
    return release;
  }

  pluginsOf(configuration: PluginConfiguration): readonly ReleasedPlugin[] {
    return configuration.plugins.flatMap(({ versionSid, phase }) => {
      const version = this.versions.find(({ sid }) => sid === versionSid);
      const plugin = version && this.plugin(version.plugin_sid);
      return plugin ? [{ plugin, version, phase }] : [];
    });
  }

  /** The plugins that a Flex page loads. */
  released(): readonly ReleasedPlugin[] {
    const active = this.release('active');
    const configuration = active && this.configuration(active.configuration_sid);
    return configuration ? this.pluginsOf(configuration) : [];
  }

  private time(): string {
    return iso(this.now());
  }
}
