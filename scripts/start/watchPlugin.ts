import { watch } from 'node:fs';
import path from 'node:path';
import { hashOfInputs } from './buildInputs';
import { lastBuild } from './lastBuild';
import type { PluginWatch, PluginWatchEvents } from './PluginWatch';

const ROOT = path.join(__dirname, '../..');
const OUTPUT = path.join(ROOT, 'node_modules/.cache/plugin-assessment-comments/dev');
const SOURCES = ['src', 'webpack'];

/**
 * Builds the plugin unless the last bundle has been built from the same files, and rebuilds it after each change. It
 * resolves when there is a bundle, or after a first build that has failed.
 */
export async function watchPlugin(events: PluginWatchEvents): Promise<PluginWatch> {
  const places = { root: ROOT, output: OUTPUT };
  const build = async (): Promise<PluginWatch> => {
    events.onBuilding();
    // The builder takes seconds to load, so it is loaded when it is needed.
    return (await import('./buildPlugin')).buildAndWatch(places, events);
  };
  const change = onFirstChange();
  const bundlePath = lastBuild(OUTPUT, hashOfInputs(ROOT));
  if (bundlePath === null) {
    change.stop();
    return build();
  }
  events.onUnchanged();
  let builder: Promise<PluginWatch> | null = null;
  change.happened.then(() => (builder = build())).catch((error: unknown) => events.onFailed([String(error)]));
  return {
    bundlePath,
    async close() {
      change.stop();
      await (await builder?.catch(() => null))?.close();
    },
  };
}

/** Waits for the first change of a source file. */
function onFirstChange(): { happened: Promise<void>; stop: () => void } {
  const before = hashOfInputs(ROOT);
  let stop = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    const watchers = SOURCES.map((folder) =>
      watch(path.join(ROOT, folder), { recursive: true }, () => {
        // An editor can write a file without a change.
        if (hashOfInputs(ROOT) === before) return;
        stop();
        resolve();
      }),
    );
    stop = () => watchers.forEach((watcher) => watcher.close());
  });
  return { happened, stop: () => stop() };
}
