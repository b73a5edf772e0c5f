import type { Releaser } from '../commands/Releaser';
import { errorMessageIn } from './runCli';

/** Runs one command of the official CLI, and returns its output. */
export type Cli = (args: readonly string[]) => Promise<string>;

/**
 * The CLI reads one page of the active release, in the API's default size, and releases only what it has read. Source:
 * @twilio/flex-plugins-api-client 7.0.0, configuredPlugins.js.
 */
const MAX_PLUGINS = 50;

/** Releases with the official CLI, which prints the SID of its configuration. */
export function cliReleaser(cli: Cli): Releaser {
  return {
    name: 'The CLI',
    maxPlugins: MAX_PLUGINS,
    async release(changes, name) {
      const flags = [...changes].flatMap(([plugin, version]) =>
        version === null ? ['--disable-plugin', plugin] : ['--plugin', `${plugin}@${version}`],
      );
      const text = await cli(['flex:plugins:release', ...flags, '--name', name, '--description', name]);
      return { text, error: errorMessageIn(text) };
    },
  };
}
