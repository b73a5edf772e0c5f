import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ok } from '../routing/route';
import type { Route } from '../routing/route';

/** The path of the plugin's bundle, which Flex's plugin service lists. */
const PLUGIN_PATH = '/__emulator/plugin/';

/** Flex's plugin service: the list of plugins to load. The list is empty if the path is null. */
export function pluginRoutes(pluginPath: string | null): Route[] {
  const list = pluginPath === null ? [] : [pluginEntry(pluginPath)];
  return [{ method: 'GET', host: 'flex.twilio.com', path: '/plugins', handle: () => ok(list) }];
}

function pluginEntry(pluginPath: string): unknown {
  const src = PLUGIN_PATH + path.basename(pluginPath);
  return { name: pluginNameOf(pluginPath), version: '0.0.0-local', src, phase: 3 };
}

/** The plugin has the name of its bundle's file. */
export function pluginNameOf(pluginPath: string): string {
  return path.parse(pluginPath).name;
}

export interface PluginFile {
  contents: Buffer;
  contentType: string;
  /** Address of the source map. The bundle itself does not name it. */
  sourceMap: string | null;
}

/**
 * The plugin's bundle or its source map. The file is read for each request, so a rebuild only needs a reload.
 * Null for any other path.
 */
export function readPluginFile(pluginPath: string | null, urlPath: string): PluginFile | null {
  if (pluginPath === null) return null;
  const address = PLUGIN_PATH + path.basename(pluginPath);
  const mapPath = `${pluginPath}.map`;
  if (urlPath === address && existsSync(pluginPath)) {
    const sourceMap = existsSync(mapPath) ? `${address}.map` : null;
    return { contents: readFileSync(pluginPath), contentType: 'text/javascript', sourceMap };
  }
  if (urlPath === `${address}.map` && existsSync(mapPath)) {
    return { contents: readFileSync(mapPath), contentType: 'application/json', sourceMap: null };
  }
  return null;
}
