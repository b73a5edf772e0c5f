import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashOfInputs } from './buildInputs';
import { forgetBuild, lastBuild, rememberBuild } from './lastBuild';

let root = '';
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const hash = (environment: NodeJS.ProcessEnv = {}): string => hashOfInputs(root, environment);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'last-build-'));
  for (const file of ['src/index.ts', 'src/flex/a.ts', 'webpack/b.cjs', 'package-lock.json', 'dev/bundle.js'])
    write(file, file);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what a bundle is built from', () => {
  it('is the same as long as nothing changes, whenever the files were written', () => {
    const before = hash();
    write('src/index.ts', 'src/index.ts');
    write('docs/readme.md', 'not in the bundle');
    expect(hash()).toBe(before);
  });

  it.each([
    ['a source file', () => write('src/flex/a.ts', 'changed')],
    ['a new file', () => write('src/flex/deep/new.ts', '')],
    ['a file that is gone', () => rmSync(path.join(root, 'src/index.ts'))],
    ['a replacement for a package', () => write('webpack/b.cjs', 'changed')],
    ['the lock file', () => write('package-lock.json', '{}')],
    ['what is installed', () => write('node_modules/.package-lock.json', '{}')],
    ['the configuration of the builder', () => write('webpack.config.js', '')],
    ['the compiler options', () => write('tsconfig.json', '{}')],
    ['a file with variables', () => write('.env', 'FLEX_APP_A=1')],
  ])('changes with %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('changes with content that moves from one file to another', () => {
    write('src/one.ts', 'ab');
    write('src/two.ts', 'c');
    const before = hash();
    write('src/one.ts', 'a');
    write('src/two.ts', 'bc');
    expect(hash()).not.toBe(before);
  });

  it('changes with the variables that get into the bundle, and no others', () => {
    expect(hash({ FLEX_APP_A: '1' })).not.toBe(hash());
    expect(hash({ HOME: '/root' })).toBe(hash());
  });
});

describe('the last build', () => {
  const folder = () => path.join(root, 'dev');
  const bundle = () => path.join(folder(), 'bundle.js');

  it('is used again for the same inputs', () => {
    rememberBuild(folder(), 'inputs', bundle());
    expect(lastBuild(folder(), 'inputs')).toBe(bundle());
    expect(lastBuild(folder(), 'other inputs')).toBeNull();
  });

  it('is not used if it was interrupted, changed or removed', () => {
    expect(lastBuild(folder(), 'inputs')).toBeNull();
    rememberBuild(folder(), 'inputs', bundle());
    write('dev/bundle.js', 'half a bun');
    expect(lastBuild(folder(), 'inputs')).toBeNull();
    rmSync(bundle());
    expect(lastBuild(folder(), 'inputs')).toBeNull();
    write('dev/bundle.js', 'bundle');
    rememberBuild(folder(), 'inputs', bundle());
    forgetBuild(folder());
    expect(lastBuild(folder(), 'inputs')).toBeNull();
  });

  it('is not used if what is known about it cannot be read', () => {
    rememberBuild(folder(), 'inputs', bundle());
    write('dev/inputs.json', '{"inputs":');
    expect(lastBuild(folder(), 'inputs')).toBeNull();
  });
});
