import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the deployer with everything it needs except Node. CommonJS, because parts of the Node SDK load files with
 * `require`.
 *
 * @returns the folders of the packages that are in it, relative to the repository
 */
export async function bundleDeployer(outfile: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(__dirname, '../deploy/deployer.ts')],
    absWorkingDir: path.join(__dirname, '../..'),
    outfile,
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)];
}
