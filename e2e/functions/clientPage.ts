import path from 'node:path';
import { build } from 'esbuild';

/** Builds a page that contains only the plugin's Insights client, as `window.insights`. */
export async function buildClientPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'browser/insights.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  return `<!doctype html><title>Agent</title><script>${outputFiles[0]?.text ?? ''}</script>`;
}
