import path from 'node:path';
import { build } from 'esbuild';

/** Compiles a script that runs in the page before or after Flex loads; see `browser/`. */
export async function buildPageScript(name: 'beforeFlex' | 'runFlex'): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, 'browser', `${name}.ts`)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
