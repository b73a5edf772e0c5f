import { versionSatisfiesRange } from '@twilio/flex-dev-utils/dist/semver';
import type { Twilio } from 'twilio';
import { createTwilioClient } from './createTwilioClient';
import type { Credentials } from './credentials';
import { isNotFound } from '../script/Failure';

export interface DeployedVersion {
  version: string;
  url: string;
  /** An archived version can never be released again. Archiving cannot be undone. */
  isArchived: boolean;
}

/** A plugin as it is registered in an account. */
export interface RegisteredPlugin {
  description: string;
  /** All versions of an archived plugin are archived too. */
  isArchived: boolean;
}

/** The plugins in one release: unique name and version. */
export type PluginVersions = ReadonlyMap<string, string>;

export interface PluginRelease {
  sid: string;
  configurationSid: string;
  createdAt: Date;
}

export interface FlexVersions {
  /** Such as `2.17.1` or `~2.17.0`. Null if the account's configuration does not have it. */
  flexUi: string | null;
  /** The React version that the account's Flex loads, as a range. */
  react: string;
}

/** The version that Flex UI 2 loads if the account has not chosen one. Source: @twilio/flex-plugin-scripts 7.1.2. */
const DEFAULT_REACT = '17.0.2';

/** The number of releases to read. The API sends the newest first. */
const MAX_RELEASES = 100;

/** Reads an account's Flex plugins with Twilio's Node SDK. Every method rejects with the SDK's own error. */
export class PluginAccount {
  private readonly client: Twilio;

  constructor(private readonly credentials: Credentials) {
    this.client = createTwilioClient(credentials);
  }

  get accountSid(): string {
    return this.credentials.accountSid;
  }

  async flexVersions(): Promise<FlexVersions> {
    const configuration = await this.client.flexApi.v1.configuration().fetch();
    const chosen: unknown = configuration.uiDependencies;
    const react = typeof chosen === 'object' && chosen !== null && 'react' in chosen ? chosen.react : null;
    const flexUi: unknown = configuration.uiVersion;
    return {
      flexUi: typeof flexUi === 'string' ? flexUi : null,
      react: typeof react === 'string' ? react : DEFAULT_REACT,
    };
  }

  /** The account's plugin of this name. Null if there is none. */
  async plugin(name: string): Promise<RegisteredPlugin | null> {
    const plugin = await this.client.flexApi.v1.plugins(name).fetch().catch(nothingIfNotFound);
    const description: unknown = plugin?.description;
    return (
      plugin && {
        description: typeof description === 'string' ? description : '',
        isArchived: plugin.archived,
      }
    );
  }

  /** The deployed versions, highest first. Empty if there is no such plugin. */
  async versions(plugin: string): Promise<readonly DeployedVersion[]> {
    const { plugins } = this.client.flexApi.v1;
    const versions = await plugins(plugin).pluginVersions.list().catch(noneIfNotFound);
    return versions
      .map(({ version, pluginUrl, archived }) => ({ version, url: pluginUrl, isArchived: archived }))
      .sort((a, b) => (versionSatisfiesRange(a.version, `>${b.version}`) ? -1 : 1));
  }

  /** The releases, newest first. The first one is active. */
  async releases(): Promise<readonly PluginRelease[]> {
    const releases = await this.client.flexApi.v1.pluginReleases.list({ limit: MAX_RELEASES });
    return releases
      .map(({ sid, configurationSid, dateCreated }) => ({ sid, configurationSid, createdAt: dateCreated }))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  /** The plugins in a release: the other plugins of the account are off. */
  async pluginsOf({ configurationSid }: Pick<PluginRelease, 'configurationSid'>): Promise<PluginVersions> {
    const { pluginConfigurations } = this.client.flexApi.v1;
    const plugins = await pluginConfigurations(configurationSid).plugins.list();
    return new Map(plugins.map(({ uniqueName, version }) => [uniqueName, version]));
  }

  /** The plugins that Flex currently loads. Empty before the first release. */
  async active(): Promise<PluginVersions> {
    const [active] = await this.releases();
    return active ? this.pluginsOf(active) : new Map();
  }

  /** The newest build of the service for plugins, whether it is deployed or not. Null if there is none. */
  async newestBuild(): Promise<{ sid: string; status: string } | null> {
    const { serverlessServiceSids } = await this.client.flexApi.v1.configuration().fetch();
    const [serviceSid] = serverlessServiceSids ?? [];
    if (serviceSid === undefined) return null;
    const { builds } = this.client.serverless.v1.services(serviceSid);
    const [newest] = await builds.list({ limit: 1 }).catch(noneIfNotFound);
    if (!newest) return null;
    const { sid, status } = await builds(newest.sid).fetch();
    return { sid, status };
  }

  /** The paths of the plugin's uploaded files, such as `/plugins/NAME/0.1.0/bundle.js`. */
  async uploadedPaths(plugin: string): Promise<readonly string[]> {
    const { serverlessServiceSids } = await this.client.flexApi.v1.configuration().fetch();
    const [serviceSid] = serverlessServiceSids ?? [];
    if (serviceSid === undefined) return [];
    const service = this.client.serverless.v1.services(serviceSid);
    const environments = await service.environments.list().catch(noneIfNotFound);
    const environment = environments.find(({ uniqueName }) => uniqueName === plugin);
    if (!environment?.buildSid) return [];
    const build = await service.builds(environment.buildSid).fetch().catch(nothingIfNotFound);
    const assets: unknown[] = build?.assetVersions ?? [];
    return assets.flatMap((asset) =>
      typeof asset === 'object' && asset !== null && 'path' in asset ? [String(asset.path)] : [],
    );
  }
}

function noneIfNotFound(error: unknown): never[] {
  return nothingIfNotFound(error) ?? [];
}

function nothingIfNotFound(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}
