import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { name, version } from '../../package.json';
import { fingerprintOf } from '../bundle/builtBundle';

const BUILD = path.join(__dirname, '../../build');
const OUTPUT = path.join(BUILD, 'release');

const FILES = [
  `${name}.js`,
  `${name}.js.map`,
  'third-party-licenses.txt',
  'deployer.cjs',
  'deployer-licenses.txt',
  'sbom.cdx.json',
];

/**
 * `npm run release:assets`: collects the files of a release in `build/release`: the bundle with its checksum, the deployer,
 * the licenses and the software bill of materials. With a tag such as `v1.2.3`, it first checks that the version is the same.
 */
function main(tag: string | undefined): number {
  if (tag !== undefined && tag !== `v${version}`) {
    console.error(`The tag ${tag} does not fit the version ${version} in package.json.`);
    return 1;
  }
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  for (const file of FILES) copyFileSync(path.join(BUILD, file), path.join(OUTPUT, file));
  const checksum = (file: string): string =>
    `${fingerprintOf(readFileSync(path.join(OUTPUT, file))).sha256}  ${file}\n`;
  writeFileSync(path.join(OUTPUT, `${name}.js.sha256`), checksum(`${name}.js`));
  const all = readdirSync(OUTPUT).sort().map(checksum).join('');
  writeFileSync(path.join(OUTPUT, 'SHA256SUMS'), all);
  console.log(`${OUTPUT}:\n${all}`);
  return 0;
}

process.exitCode = main(process.argv[2]);
