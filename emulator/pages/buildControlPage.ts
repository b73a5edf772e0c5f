import path from 'node:path';
import { build } from 'esbuild';

/** Compiles the script of the control page; see `browser/`. */
export async function buildControlPage(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, 'browser', 'main.tsx')],
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
