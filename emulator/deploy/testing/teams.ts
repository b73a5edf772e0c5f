import type { PluginService, PluginVersion, Release } from '../PluginService';

/** Deploys a version of a plugin, as the team that owns it would. */
export function deployVersion(
  plugins: PluginService,
  name: string,
  version: string,
  description = '',
): PluginVersion {
  const plugin = plugins.savePlugin(name, { friendlyName: name, description });
  const file = { plugin_url: 'https://loopback.twil.io/', changelog: '', private: true };
  return plugins.addVersion(plugin, { ...file, version });
}

/**
 * Releases deployed versions on top of the active release, as one team would. `null` switches a plugin off.
 *
 * @param base the plugins that this team read before, in case another team has released since then
 */
export function releaseVersions(
  plugins: PluginService,
  changes: Readonly<Record<string, string | null>>,
  base = releasedVersions(plugins),
): Release {
  const wanted = Object.entries({ ...base, ...changes }).flatMap(([name, version]) => {
    const plugin = version === null ? null : plugins.plugin(name);
    const deployed = plugin && plugins.version(plugin, version ?? '');
    return deployed ? [{ versionSid: deployed.sid, phase: 3 }] : [];
  });
  const [name] = Object.keys(changes);
  return plugins.addRelease(plugins.addConfiguration({ name: name ?? '', description: '', plugins: wanted }));
}

/** Archives a deployed version. */
export function archiveVersion(plugins: PluginService, name: string, version: string): void {
  const plugin = plugins.plugin(name);
  const deployed = plugin && plugins.version(plugin, version);
  if (!deployed) throw new Error(`${name} ${version} is not deployed`);
  deployed.archived = true;
}

/** The versions that a Flex page loads, by the name of the plugin. */
export function releasedVersions(plugins: PluginService): Record<string, string> {
  return Object.fromEntries(
    plugins.released().map(({ plugin, version }) => [plugin.unique_name, version.version]),
  );
}
