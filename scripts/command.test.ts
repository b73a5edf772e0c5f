import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A checkout in which nothing is installed. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'nothing installed-'));

beforeAll(() => {
  mkdirSync(path.join(folder, 'scripts'));
  for (const file of ['command.mjs', 'nodeVersion.mjs']) {
    copyFileSync(path.join(__dirname, file), path.join(folder, 'scripts', file));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(neededNode: string): { status: number | null; output: string } {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ engines: { node: neededNode } }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/command.mjs', 'deploy/deploy.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

it('says in one sentence that the packages are not installed', () => {
  expect(run('>=20.19')).toEqual({
    status: 1,
    output: 'The packages are not installed. Run `npm ci` first. Nothing was changed.\n',
  });
});

it('says in one sentence that Node is too old', () => {
  const own = process.versions.node;
  expect(run('>=99.1')).toEqual({
    status: 1,
    output: `Node 99.1 or later is needed; this is ${own}. Nothing was changed.\n`,
  });
});
