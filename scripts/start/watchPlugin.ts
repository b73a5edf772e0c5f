import path from 'node:path';
import getConfiguration, { ConfigurationType } from '@twilio/flex-plugin-scripts/dist/config';
import { Environment } from '@twilio/flex-dev-utils/dist/env';
import webpack, { type Configuration } from 'webpack';

const OUTPUT = path.join(__dirname, '../../node_modules/.cache/plugin-assessment-comments/dev');

export interface PluginWatch {
  /** The bundle that each build renews. */
  bundlePath: string;
  close(): Promise<void>;
}

export interface PluginWatchEvents {
  /** A build has succeeded, in so many milliseconds. */
  onBuilt: (durationMs: number) => void;
  /** A build has failed; the last good bundle stays. */
  onFailed: (messages: readonly string[]) => void;
}

/**
 * Builds the plugin with the official builder's own production configuration and again at each change of a
 * source; only minifying, which takes most of the time, is left out. Resolves after the first build.
 */
export async function watchPlugin({ onBuilt, onFailed }: PluginWatchEvents): Promise<PluginWatch> {
  process.env.NODE_ENV = Environment.Production;
  process.env.BABEL_ENV = Environment.Production;
  const official: Configuration = await getConfiguration(
    ConfigurationType.Webpack,
    Environment.Production,
    false,
  );
  const compiler = webpack({
    ...official,
    bail: false,
    performance: false,
    optimization: { ...official.optimization, minimize: false },
    output: { ...official.output, path: OUTPUT },
  });
  return new Promise((resolve, reject) => {
    const watching = compiler.watch({ ignored: /node_modules/ }, (error, stats) => {
      if (error) return reject(error);
      const {
        errors,
        time = 0,
        assets = [],
      } = stats.toJson({ all: false, errors: true, timings: true, assets: true });
      if (errors.length > 0) onFailed(errors);
      else onBuilt(time);
      const bundle = assets.find(({ name }) => name.endsWith('.js'));
      const bundlePath = path.join(OUTPUT, bundle?.name ?? 'plugin-assessment-comments.js');
      resolve({ bundlePath, close: () => new Promise((closed) => watching.close(() => closed())) });
    });
  });
}
