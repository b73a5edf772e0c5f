import path from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles the script of one of the emulator's own pages.
 * @param entry from this folder, such as `browser/main.tsx`
 */
export async function buildScript(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
