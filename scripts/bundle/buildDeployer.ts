import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageIn, renderLicenses } from '../licenses.cjs';
import { describeFingerprint, fingerprintOf } from './builtBundle';
import { bundleDeployer } from './bundleDeployer';

const ROOT = path.join(__dirname, '../..');

/**
 * `npm run build:deployer`: writes one script that deploys and releases a bundle with Node alone, and its licenses, into
 * `build` or into a folder that is named.
 */
async function main(folder = path.join(ROOT, 'build')): Promise<void> {
  const script = path.join(folder, 'deployer.cjs');
  const licenses = path.join(folder, 'deployer-licenses.txt');
  const folders = await bundleDeployer(script);
  const packages = folders.map((folder) => {
    const directory = path.join(ROOT, folder);
    return { ...packageIn(directory), directory };
  });
  writeFileSync(licenses, renderLicenses(packages));
  console.log(`${script}: ${describeFingerprint(fingerprintOf(readFileSync(script)))}`);
  console.log(`${licenses}: ${packages.length} packages, ${statSync(licenses).size} bytes`);
}

void main(process.argv[2]);
