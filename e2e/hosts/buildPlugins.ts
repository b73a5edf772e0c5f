import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { PLUGIN_BUNDLE } from '../support/pluginBundle';

/** Like the plugin builder, takes React from the page. */
const reactOfPage: Plugin = {
  name: 'react-of-page',
  setup(pluginBuild) {
    const globals: Record<string, string> = { react: 'React', 'react-dom': 'ReactDOM' };
    pluginBuild.onResolve({ filter: /^react(-dom)?$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'page',
    }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'page' }, ({ path: name }) => ({
      contents: `module.exports = window.${globals[name] ?? ''};`,
    }));
  },
};

/** Builds the plugin that does what large plugins do (`browser/templatePlugin.tsx`). */
export async function buildTemplatePlugin(outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, 'browser/templatePlugin.tsx')],
    outfile,
    bundle: true,
    format: 'iife',
    jsx: 'transform',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [reactOfPage],
    logLevel: 'error',
  });
}

/** Writes our bundle once more with another version, for an account that lists the plugin under two names. */
export async function writeCopyOfOurPlugin(outfile: string, version: string): Promise<void> {
  const bundle = await readFile(PLUGIN_BUNDLE, 'utf8');
  await writeFile(outfile, bundle.replace(/(?<=this\.version=")[^"]*/, version));
}
