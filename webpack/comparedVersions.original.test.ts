import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COMPARED_VERSIONS, requireComparedVersions, versionProblems } from './comparedVersions.cjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'compared-versions-'));
  for (const [name, [version = '']] of Object.entries(COMPARED_VERSIONS)) install(name, version);
});
afterEach(() => rmSync(root, { recursive: true }));

function install(name: string, version: string, inPackage = ''): void {
  const folder = path.join(root, inPackage, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version }));
}

it('knows the installed versions of Paste, Emotion and styled-system', () => {
  expect(versionProblems(path.join(__dirname, '..'))).toEqual([]);
});

it('accepts the compared versions, at every level', () => {
  install('@emotion/is-prop-valid', '0.8.8', 'node_modules/@styled-system/should-forward-prop');
  install('left-pad', '1.0.0');

  expect(() => requireComparedVersions(root)).not.toThrow();
});

it('stops a build with another version, and says what to do', () => {
  install('@twilio-paste/box', '7.2.0');

  expect(() => requireComparedVersions(root)).toThrow(
    /box is 7\.2\.0; compared: 7\.1\.2\n(.|\n)*comparedVersions\.cjs/,
  );
});

it('finds a copy in another version inside another package', () => {
  const inFlex = 'node_modules/@twilio/flex-ui/node_modules/some-package';
  install('styled-system', '6.0.0', inFlex);

  expect(versionProblems(root)).toEqual([
    `${path.join(inFlex, 'node_modules', 'styled-system')} is 6.0.0; compared: 5.1.5`,
  ]);
});

it('finds a package that is missing', () => {
  rmSync(path.join(root, 'node_modules', '@emotion', 'styled'), { recursive: true });

  expect(versionProblems(root)).toEqual(['@emotion/styled is not installed']);
});
