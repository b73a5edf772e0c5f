import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const OUTPUT = path.join(ROOT, 'build');
const FILE = 'sbom.cdx.json';
const NPM_OPTIONS = [
  '--package-lock-only',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * `npm run sbom`: writes an SBOM (CycloneDX) of the packages that the plugin is built from. It is made in a copy without the
 * development packages. In the project itself, `npm sbom --omit=dev` leaves out each package that a development
 * package needs too, such as React, and `npm sbom` alone refuses our overrides.
 */
function main(): void {
  const temporary = mkdtempSync(path.join(tmpdir(), 'sbom-'));
  // npm names what the SBOM describes after the folder.
  const folder = path.join(temporary, 'plugin-assessment-comments');
  try {
    mkdirSync(folder);
    mkdirSync(OUTPUT, { recursive: true });
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(path.join(ROOT, name), path.join(folder, name));
    npm(folder, ['pkg', 'delete', 'devDependencies', 'scripts']);
    npm(folder, ['install', ...NPM_OPTIONS]);
    const sbom = npm(folder, ['sbom', '--package-lock-only', '--sbom-format=cyclonedx']);
    const { components } = JSON.parse(sbom) as { components: unknown[] };
    writeFileSync(path.join(OUTPUT, FILE), sbom);
    console.log(`build/${FILE}: ${components.length} packages`);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function npm(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed:\n${stderr}`);
  return stdout;
}

main();
