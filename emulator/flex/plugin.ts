import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ok } from '../routing/route';
import type { Route } from '../routing/route';

/** The path of the plugins' bundles, which Flex's plugin service lists. */
const PLUGIN_PATH = '/__emulator/plugin/';

/** Flex's plugin service: the list of plugins to load. Flex starts them in this order. */
export function pluginRoutes(pluginPaths: readonly string[]): Route[] {
  const list = pluginPaths.map(pluginEntry);
  return [{ method: 'GET', host: 'flex.twilio.com', path: '/plugins', handle: () => ok(list) }];
}

function pluginEntry(pluginPath: string): unknown {
  const src = PLUGIN_PATH + path.basename(pluginPath);
  return { name: nameOf(pluginPath), version: '0.0.0-local', src, phase: 3 };
}

/**
 * The names of the plugins. A plugin has the name of its bundle's file.
 *
 * @throws if two plugins have the same name, because Flex's plugin service knows a plugin by its name
 */
export function pluginNamesOf(pluginPaths: readonly string[]): string[] {
  const names = pluginPaths.map(nameOf);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two plugins are named ${twice}.`);
  return names;
}

function nameOf(pluginPath: string): string {
  return path.parse(pluginPath).name;
}

export interface PluginFile {
  contents: Buffer;
  contentType: string;
  /** Address of the source map. The bundle itself does not name it. */
  sourceMap: string | null;
}

/**
 * A plugin's bundle or its source map. The file is read for each request, so a rebuild only needs a reload.
 * Null for any other path.
 */
export function readPluginFile(pluginPaths: readonly string[], urlPath: string): PluginFile | null {
  for (const pluginPath of pluginPaths) {
    const file = fileOf(pluginPath, urlPath);
    if (file) return file;
  }
  return null;
}

function fileOf(pluginPath: string, urlPath: string): PluginFile | null {
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
