import { createTwilioClient } from '../account/createTwilioClient';
import type { Credentials } from '../account/credentials';
import { PluginAccount } from '../account/PluginAccount';
import type { Changes, Releaser } from '../commands/Releaser';
import { failureOf } from '../script/Failure';

/** The phase in which Flex loads a plugin. The CLI knows no other. */
const PHASE = 3;

/** Releases with requests of our own. They read the active release just before they make the next one. */
export function directReleaser(credentials: Credentials): Releaser {
  return {
    name: 'Twilio',
    maxPlugins: Number.POSITIVE_INFINITY,
    async release(changes, name) {
      const { flexApi } = createTwilioClient(credentials);
      let configuration = '';
      try {
        const plugins = await wantedPlugins(changes, credentials);
        const made = await flexApi.v1.pluginConfigurations.create({ name, description: name, plugins });
        configuration = made.sid;
        await flexApi.v1.pluginReleases.create({ configurationId: configuration });
        return { text: configuration, error: null };
      } catch (error) {
        return { text: configuration, error: failureOf(error).message.replace(/[.]$/, '') };
      }
    },
  };
}

interface WantedPlugin {
  plugin_version: string;
  phase: number;
}

async function wantedPlugins(changes: Changes, credentials: Credentials): Promise<WantedPlugin[]> {
  const { v1 } = createTwilioClient(credentials).flexApi;
  const [active] = await new PluginAccount(credentials).releases();
  const released = active ? await v1.pluginConfigurations(active.configurationSid).plugins.list() : [];
  const kept = released
    .filter(({ uniqueName }) => !changes.has(uniqueName))
    .map(({ pluginVersionSid, phase }) => ({ plugin_version: pluginVersionSid, phase }));
  const added: WantedPlugin[] = [];
  for (const [plugin, version] of changes) {
    if (version === null) continue;
    const { sid } = await v1.plugins(plugin).pluginVersions(version).fetch();
    const phase = released.find(({ uniqueName }) => uniqueName === plugin)?.phase ?? PHASE;
    added.push({ plugin_version: sid, phase });
  }
  return [...kept, ...added];
}
