import type { Twilio } from 'twilio';
import { createTwilioClient } from '../account/createTwilioClient';
import type { Credentials } from '../account/credentials';

/** Registers plugins and their versions in an account. Every method rejects with the SDK's own error. */
export class PluginRegistry {
  private readonly client: Twilio;

  constructor(credentials: Credentials) {
    this.client = createTwilioClient(credentials);
  }

  async createPlugin(name: string, description: string): Promise<void> {
    await this.client.flexApi.v1.plugins.create({ uniqueName: name, friendlyName: name, description });
  }

  async describePlugin(name: string, description: string): Promise<void> {
    await this.client.flexApi.v1.plugins(name).update({ friendlyName: name, description });
  }

  async addVersion(
    plugin: string,
    { version, url, changelog }: { version: string; url: string; changelog: string },
  ): Promise<void> {
    await this.client.flexApi.v1
      .plugins(plugin)
      .pluginVersions.create({ versionParam: version, pluginUrl: url, changelog, private: true });
  }
}
