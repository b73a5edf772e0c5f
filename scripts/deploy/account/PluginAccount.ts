import { versionSatisfiesRange } from '@twilio/flex-dev-utils/dist/semver';
import { Twilio, getExpectedTwilioSignature } from 'twilio';
import type { Credentials } from './credentials';
import { failureOf, isNotFound } from '../script/Failure';

export interface DeployedVersion {
  version: string;
  url: string;
}

/** The plugins that one release gives to Flex: unique name and version. */
export type PluginVersions = ReadonlyMap<string, string>;

export interface PluginRelease {
  sid: string;
  configurationSid: string;
  createdAt: Date;
}

export interface FlexVersions {
  /** Such as `2.17.1` or `~2.17.0`; null if the account's configuration does not say. */
  flexUi: string | null;
  /** The React that the account's Flex loads; a range. */
  react: string;
}

/** What Flex UI 2 loads when the account has chosen no React. Source: @twilio/flex-plugin-scripts 7.1.2. */
const DEFAULT_REACT = '17.0.2';

/** How many releases are looked at; the API gives the newest first. */
const MAX_RELEASES = 100;

/** What an account holds of Flex plugins, read with Twilio's Node SDK. Every method rejects with the SDK's own error. */
export class PluginAccount {
  private readonly client: Twilio;

  constructor(private readonly credentials: Credentials) {
    const { username, password, accountSid, region } = credentials;
    this.client = new Twilio(username, password, { accountSid, region });
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

  /** The deployed versions, the highest first; none if there is no such plugin. */
  async versions(plugin: string): Promise<readonly DeployedVersion[]> {
    const { plugins } = this.client.flexApi.v1;
    const versions = await plugins(plugin).pluginVersions.list().catch(noneIfNotFound);
    return versions
      .map(({ version, pluginUrl }) => ({ version, url: pluginUrl }))
      .sort((a, b) => (versionSatisfiesRange(a.version, `>${b.version}`) ? -1 : 1));
  }

  /** The newest first; the first one is active. */
  async releases(): Promise<readonly PluginRelease[]> {
    const releases = await this.client.flexApi.v1.pluginReleases.list({ limit: MAX_RELEASES });
    return releases
      .map(({ sid, configurationSid, dateCreated }) => ({ sid, configurationSid, createdAt: dateCreated }))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  async pluginsOf({ configurationSid }: PluginRelease): Promise<PluginVersions> {
    const { pluginConfigurations } = this.client.flexApi.v1;
    const plugins = await pluginConfigurations(configurationSid).plugins.list();
    return new Map(plugins.map(({ uniqueName, version }) => [uniqueName, version]));
  }

  /** What Flex gives to agents now; nothing before the first release. */
  async active(): Promise<PluginVersions> {
    const [active] = await this.releases();
    return active ? this.pluginsOf(active) : new Map();
  }

  /** The paths of the files that are uploaded and served for a plugin, such as `/plugins/NAME/0.1.0/bundle.js`. */
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

  /**
   * The text of a protected file, asked for as Twilio itself asks: signed with the account's auth token.
   *
   * @returns a reason instead, when these credentials cannot read it
   */
  async readAsset(url: string): Promise<{ text: string } | { unreadBecause: string }> {
    const { authToken } = this.credentials;
    if (authToken === null) return { unreadBecause: 'an API key cannot read it; the auth token could' };
    const headers = { 'X-Twilio-Signature': getExpectedTwilioSignature(authToken, url, {}) };
    const response = await this.client.httpClient
      .request<unknown>({ method: 'get', uri: url, headers })
      .catch((error: unknown) => failureOf(error));
    if (response instanceof Error)
      return { unreadBecause: `its address gave no answer: ${response.message}` };
    if (response.statusCode !== 200) return { unreadBecause: `its address answered ${response.statusCode}` };
    return typeof response.body === 'string'
      ? { text: response.body }
      : { unreadBecause: 'it came as no text' };
  }
}

function noneIfNotFound(error: unknown): never[] {
  return nothingIfNotFound(error) ?? [];
}

function nothingIfNotFound(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}
