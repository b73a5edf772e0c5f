import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, version as esbuildVersion } from 'esbuild';

const ENTRY = path.join(__dirname, 'browser', 'flexBundle.ts');
const ENTRY_PARTS = [ENTRY, path.join(__dirname, 'browser', 'reactGlobals.ts')];
const CACHE = path.join(__dirname, '../../node_modules/.cache/plugin-assessment-comments');

/** Where the progress of a build goes; called with one line a time, without line end. */
export interface FlexBundleOptions {
  onProgress?: (line: string) => void;
}

/**
 * Bundles the installed `@twilio/flex-ui` for a browser, once per set of versions, and returns the path of
 * the bundle. The npm package is a library with some 220 externals, not a file a script tag can load.
 * The bundle stays on this machine: Twilio's licence does not allow handing it on.
 *
 * @throws what esbuild throws when a package is missing.
 */
export async function buildFlexBundle({ onProgress }: FlexBundleOptions = {}): Promise<string> {
  const flexVersion = installedVersion('@twilio/flex-ui');
  const bundlePath = path.join(CACHE, `flex-ui-${flexVersion}-${cacheKey(flexVersion)}.js`);
  if (existsSync(bundlePath)) return bundlePath;

  onProgress?.(`Building Flex UI ${flexVersion} from node_modules (once, up to a minute) …`);
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    alias: { path: 'path-browserify' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  });
  writeAtomically(bundlePath, result.outputFiles[0]?.contents ?? new Uint8Array());
  onProgress?.(`Built ${path.basename(bundlePath)}`);
  return bundlePath;
}

/** Two processes may build at the same time: each writes its own file, and the last rename wins. */
function writeAtomically(target: string, contents: Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const own = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(own, contents);
    renameSync(own, target);
  } finally {
    rmSync(own, { force: true });
  }
}

function cacheKey(flexVersion: string): string {
  const hash = createHash('sha256').update([flexVersion, installedVersion('react'), esbuildVersion].join());
  for (const file of ENTRY_PARTS) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function installedVersion(packageName: string): string {
  const manifest: unknown = JSON.parse(readFileSync(require.resolve(`${packageName}/package.json`), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) {
    throw new Error(`${packageName}/package.json has no version`);
  }
  return String(manifest.version);
}
