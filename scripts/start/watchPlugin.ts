import path from 'node:path';
import getConfiguration, { ConfigurationType } from '@twilio/flex-plugin-scripts/dist/config';
import { Environment } from '@twilio/flex-dev-utils/dist/env';
import webpack, { type Configuration } from 'webpack';

const OUTPUT = path.join(__dirname, '../../node_modules/.cache/plugin-assessment-comments/dev');

export interface PluginWatch {
  /** The bundle. Each build replaces it. */
  bundlePath: string;
  close(): Promise<void>;
}

export interface PluginWatchEvents {
  /** Called after a successful build, with its duration. */
  onBuilt: (durationMs: number) => void;
  /** Called after a failed build. The last good bundle stays. */
  onFailed: (messages: readonly string[]) => void;
}

/**
 * Builds the plugin with the official builder's production configuration, and rebuilds it after each change. It only
 * leaves out minification, which takes most of the time. It resolves after the first build.
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
