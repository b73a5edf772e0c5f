import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUILDER_ARGUMENTS } from '../../e2e/support/builderArguments';
import { dependencies } from '../../package.json';

const ROOT = path.join(__dirname, '../..');
const NOT_SHIPPED = /\.test\.|\/(testing|stories)(\/|$)/;

export interface PluginSource {
  name: string;
  /** A folder that contains `src`, relative to the project's root. */
  folder: string;
  /** The text of a `webpack.config.js`. */
  webpackConfig: string;
}

export interface BuiltPlugin {
  bundlePath: string;
  remove(): void;
}

/** The builder's configuration without changes, as in Twilio's template. */
export const AS_IT_IS = 'module.exports = (config) => config;';

/**
 * Our configuration with Paste and its dependencies replaced by an empty module. The bundle can be measured, but it
 * does not run.
 */
export const WITHOUT_PASTE = `
  const ours = require(${JSON.stringify(path.join(ROOT, 'webpack.config.js'))});
  const { NormalModuleReplacementPlugin } = require('webpack');
  const PASTE = /^(@twilio-paste|@emotion|@styled-system)\\/|^styled-system$/;
  module.exports = (config, env) => {
    const made = ours(config, env);
    made.plugins.push(new NormalModuleReplacementPlugin(PASTE, require.resolve('./src/nothing.js')));
    return made;
  };`;

/** Builds a plugin in a temporary folder with the installed official builder. It takes about ten seconds. */
export async function buildPlugin({ name, folder, webpackConfig }: PluginSource): Promise<BuiltPlugin> {
  const home = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  const write = (file: string, text: string): void => writeFileSync(path.join(home, file), text);
  cpSync(path.join(ROOT, folder, 'src'), path.join(home, 'src'), {
    recursive: true,
    filter: (source) => !NOT_SHIPPED.test(source),
  });
  cpSync(path.join(ROOT, 'tsconfig.json'), path.join(home, 'tsconfig.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
  mkdirSync(path.join(home, 'public'));
  write('package.json', JSON.stringify({ name, version: '0.0.0', dependencies }));
  write('webpack.config.js', webpackConfig);
  write('src/nothing.js', 'module.exports = {};');
  try {
    await promisify(execFile)(process.execPath, BUILDER_ARGUMENTS, {
      cwd: home,
      env: { ...process.env, CI: 'true' },
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { bundlePath: path.join(home, 'build', `${name}.js`), remove };
}
