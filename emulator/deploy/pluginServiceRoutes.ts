import { asRecord, parseJson, textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse } from '../routing/route';
import { page } from './page';
import type { Plugin, PluginConfiguration, PluginService, PluginVersion } from './PluginService';

const FLEX_API = 'flex-api.twilio.com';
const ROOT = '/v1/PluginService';

/**
 * The Plugins API: plugins, versions, configurations, releases. Paths and fields: seen in plugin-flex 7.1.2.
 */
export function pluginServiceRoutes(service: PluginService): Route[] {
  return [...pluginRoutes(service), ...releaseRoutes(service)];
}

function pluginRoutes(service: PluginService): Route[] {
  const withPlugin =
    (handle: (plugin: Plugin, params: UnknownRecord, versionId: string) => TwilioResponse): Route['handle'] =>
    (request, path) => {
      const plugin = service.plugin(path('plugin'));
      return plugin ? handle(plugin, request.params, path('version')) : notFound(request.path);
    };
  return [
    route('GET', '/Plugins', () => ok(page('plugins', service.plugins, `${ROOT}/Plugins`))),
    route('POST', '/Plugins', ({ params }) =>
      created(savePlugin(service, textAt(params, 'UniqueName') ?? '', params)),
    ),
    route(
      'GET',
      '/Plugins/:plugin',
      withPlugin((plugin) => ok(plugin)),
    ),
    route(
      'POST',
      '/Plugins/:plugin',
      withPlugin((plugin, params) => ok(savePlugin(service, plugin.unique_name, params))),
    ),
    route(
      'GET',
      '/Plugins/:plugin/Versions',
      withPlugin((plugin) =>
        ok(
          page(
            'plugin_versions',
            service.versionsOf(plugin),
            `${ROOT}/Plugins/${plugin.unique_name}/Versions`,
          ),
        ),
      ),
    ),
    route(
      'POST',
      '/Plugins/:plugin/Versions',
      withPlugin((plugin, params) =>
        plugin.archived ? archived(plugin.sid) : created(service.addVersion(plugin, versionIn(params))),
      ),
    ),
    route(
      'GET',
      '/Plugins/:plugin/Versions/:version',
      withPlugin((plugin, _params, versionId) => {
        const version = service.version(plugin, versionId);
        return version ? ok(version) : notFound(`version ${versionId}`);
      }),
    ),
  ];
}

function releaseRoutes(service: PluginService): Route[] {
  return [
    route('POST', '/Configurations', ({ params }) => {
      const plugins = chosenVersions(params['Plugins']);
      const refused = plugins.find(({ versionSid }) => service.isArchived(versionSid));
      if (refused) return archived(refused.versionSid);
      const configuration = service.addConfiguration({
        name: textAt(params, 'Name') ?? '',
        description: textAt(params, 'Description') ?? '',
        plugins,
      });
      return created(described(configuration));
    }),
    route('GET', '/Configurations/:sid', (request, path) => {
      const configuration = service.configuration(path('sid'));
      return configuration ? ok(described(configuration)) : notFound(request.path);
    }),
    route('GET', '/Configurations/:sid/Plugins', (request, path) => {
      const configuration = service.configuration(path('sid'));
      if (!configuration) return notFound(request.path);
      return ok(page('plugins', configuredPlugins(service, configuration), request.path));
    }),
    route('GET', '/Releases', () => ok(page('releases', service.releases, `${ROOT}/Releases`))),
    route('POST', '/Releases', ({ params }) => {
      const configuration = service.configuration(textAt(params, 'ConfigurationId') ?? '');
      if (!configuration) return errorResponse(400, 20001, 'Invalid parameter ConfigurationId');
      if (configuration.archived) return archived(configuration.sid);
      return created(service.addRelease(configuration));
    }),
    route('GET', '/Releases/:release', (request, path) => {
      const release = service.release(path('release'));
      return release ? ok(release) : notFound(request.path);
    }),
  ];
}

function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, host: FLEX_API, path: ROOT + path, handle };
}

/** Twilio's docs say that nothing archived can be deployed or enabled. The text of the error is an assumption. */
function archived(sid: string): TwilioResponse {
  return errorResponse(400, 20400, `${sid} is archived`);
}

function created(body: unknown): TwilioResponse {
  return { status: 201, body };
}

function savePlugin(service: PluginService, uniqueName: string, params: UnknownRecord): Plugin {
  return service.savePlugin(uniqueName, {
    friendlyName: textAt(params, 'FriendlyName') ?? uniqueName,
    description: textAt(params, 'Description') ?? '',
  });
}

function versionIn(
  params: UnknownRecord,
): Pick<PluginVersion, 'version' | 'plugin_url' | 'changelog' | 'private'> {
  return {
    version: textAt(params, 'Version') ?? '',
    plugin_url: textAt(params, 'PluginUrl') ?? '',
    changelog: textAt(params, 'Changelog') ?? '',
    private: textAt(params, 'Private') === 'true',
  };
}

/** One JSON string per plugin. The field is repeated for several plugins. */
function chosenVersions(field: unknown): PluginConfiguration['plugins'] {
  return [field].flat().flatMap((each) => {
    const chosen = asRecord(typeof each === 'string' ? parseJson(each) : each);
    const versionSid = textAt(chosen, 'plugin_version');
    return versionSid === null ? [] : [{ versionSid, phase: Number(textAt(chosen, 'phase') ?? 3) }];
  });
}

function described({ plugins: _plugins, ...configuration }: PluginConfiguration): unknown {
  return configuration;
}

function configuredPlugins(service: PluginService, configuration: PluginConfiguration): readonly unknown[] {
  return service.pluginsOf(configuration).map(({ plugin, version, phase }) => ({
    plugin_sid: plugin.sid,
    plugin_version_sid: version.sid,
    configuration_sid: configuration.sid,
    unique_name: plugin.unique_name,
    friendly_name: plugin.friendly_name,
    description: plugin.description,
    plugin_archived: plugin.archived,
    version: version.version,
    plugin_url: version.plugin_url,
    changelog: version.changelog,
    plugin_version_archived: version.archived,
    private: version.private,
    phase,
    date_created: configuration.date_created,
  }));
}
