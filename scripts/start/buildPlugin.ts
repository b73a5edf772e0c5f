import path from 'node:path';
import getConfiguration, { ConfigurationType } from '@twilio/flex-plugin-scripts/dist/config';
import { Environment } from '@twilio/flex-dev-utils/dist/env';
import webpack, { type Configuration } from 'webpack';
import { hashOfInputs } from './buildInputs';
import { forgetBuild, rememberBuild } from './lastBuild';
import type { PluginWatch, PluginWatchEvents } from './PluginWatch';

interface BuildPlaces {
  root: string;
  /** The folder of the bundle. */
  output: string;
}

/**
 * Builds the plugin with the official builder's production configuration, and rebuilds it after each change. It only
 * leaves out minification, which takes most of the time. It resolves after the first build.
 */
export async function buildAndWatch(
  { root, output }: BuildPlaces,
  { onBuilt, onFailed }: PluginWatchEvents,
): Promise<PluginWatch> {
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
    output: { ...official.output, path: output },
  });
  let inputs = '';
  compiler.hooks.watchRun.tap('inputs', () => {
    forgetBuild(output);
    inputs = hashOfInputs(root);
  });
  return new Promise((resolve, reject) => {
    const watching = compiler.watch({ ignored: /node_modules/ }, (error, stats) => {
      if (error) return reject(error);
      const {
        errors,
        time = 0,
        assets = [],
      } = stats.toJson({ all: false, errors: true, timings: true, assets: true });
      const bundle = assets.find(({ name }) => name.endsWith('.js'));
      const bundlePath = path.join(output, bundle?.name ?? 'plugin-assessment-comments.js');
      if (errors.length > 0) onFailed(errors);
      else {
        // A file that was changed during the build may be in the bundle in either state.
        if (hashOfInputs(root) === inputs) rememberBuild(output, inputs, bundlePath);
        onBuilt(time);
      }
      resolve({ bundlePath, close: () => new Promise((closed) => watching.close(() => closed())) });
    });
  });
}
