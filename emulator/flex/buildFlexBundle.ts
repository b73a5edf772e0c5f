import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, version as esbuildVersion } from 'esbuild';
import type { Plugin } from 'esbuild';
import { asRecord, parseJson, textAt } from '../routing/read';
import { CACHE } from './cache';
import { installFlex, INSTALLED_PACKAGES, SINGLE_FILE_FLEX } from './installFlex';

const ENTRY = path.join(__dirname, 'browser', 'flexBundle.ts');
const REACT_ENTRY = path.join(__dirname, 'browser', 'reactGlobals.ts');
const ENTRY_FILES = [ENTRY, REACT_ENTRY];

export interface FlexBundleOptions {
  /** Another version of Flex UI 2 than the installed one, such as `2.12.0`. It is installed on first use. */
  version?: string | undefined;
  /** Called with one line of progress at a time, without a line end. */
  onProgress?: ((line: string) => void) | undefined;
}

/**
 * Bundles `@twilio/flex-ui` for a browser, once per set of versions, and returns the path of the bundle. The
 * npm package is a library with some 220 externals and not a file for a script tag; its first versions are
 * both. The bundle must stay on this machine: Twilio's license does not allow redistribution.
 *
 * @throws the errors of esbuild when a package is missing, and those of `installFlex`.
 */
export async function buildFlexBundle({ version, onProgress }: FlexBundleOptions = {}): Promise<string> {
  const packages = version === undefined ? INSTALLED_PACKAGES : installFlex(version, onProgress);
  const flexVersion = versionIn(packages, '@twilio/flex-ui');
  const singleFilePath = path.join(packages, '@twilio/flex-ui', SINGLE_FILE_FLEX);
  const isSingleFile = existsSync(singleFilePath);
  // A Flex without dependencies of its own runs on the React of this project.
  const base = isSingleFile ? INSTALLED_PACKAGES : packages;
  const bundlePath = path.join(CACHE, `flex-ui-${flexVersion}-${cacheKey(flexVersion, base)}.js`);
  if (existsSync(bundlePath)) return bundlePath;

  onProgress?.(`Building Flex UI ${flexVersion} from node_modules (once, up to a minute) …`);
  const result = await build({
    entryPoints: [isSingleFile ? REACT_ENTRY : ENTRY],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    alias: { path: 'path-browserify' },
    plugins: [resolvePackagesFrom(base)],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  });
  const built = Buffer.from(result.outputFiles[0]?.contents ?? []);
  writeAtomically(bundlePath, isSingleFile ? Buffer.concat([built, readFileSync(singleFilePath)]) : built);
  onProgress?.(`Built ${path.basename(bundlePath)}`);
  return bundlePath;
}

/** Two processes can build at the same time. Each writes its own file, and the last rename wins. */
function writeAtomically(target: string, contents: Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const temporaryFile = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporaryFile, contents);
    renameSync(temporaryFile, target);
  } finally {
    rmSync(temporaryFile, { force: true });
  }
}

/**
 * Resolves the packages that the entry imports to their copies in this `node_modules`. All of Flex needs the
 * same React.
 */
function resolvePackagesFrom(packages: string): Plugin {
  return {
    name: 'flex-packages',
    setup(flexBuild) {
      flexBuild.onResolve({ filter: /^[@a-z]/ }, ({ path: name, importer, kind }) =>
        ENTRY_FILES.includes(importer) ? flexBuild.resolve(name, { kind, resolveDir: packages }) : undefined,
      );
    },
  };
}

function cacheKey(flexVersion: string, packages: string): string {
  const versions = [flexVersion, versionIn(packages, 'react'), esbuildVersion];
  const hash = createHash('sha256').update(versions.join());
  for (const file of ENTRY_FILES) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function versionIn(packages: string, name: string): string {
  const manifest = path.join(packages, name, 'package.json');
  const version = textAt(asRecord(parseJson(readFileSync(manifest, 'utf8'))), 'version');
  if (version === null) throw new Error(`${manifest} has no version`);
  return version;
}
