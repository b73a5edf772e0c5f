import path from 'node:path';
import { build } from 'esbuild';

/** A page that holds nothing but the plugin's client for Insights, as `window.insights`. */
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
