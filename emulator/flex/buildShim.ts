import path from 'node:path';
import { build } from 'esbuild';

/** Compiles the script that runs in the page before Flex does; see `browser/beforeFlex.ts`. */
export async function buildShim(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, 'browser', 'beforeFlex.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
