// The entry point of `npm start` and `npm test`. It is plain JavaScript because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Exits unless Node has the version in package.json, which has the form ">=major.minor". */
function ensureNodeVersion() {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [oldestMajor, oldestMinor] = engines.node.replace('>=', '').split('.').map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Node ${engines.node} is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const [script = '', ...args] = process.argv.slice(2);
ensureNodeVersion();

await ensureInstalled();
const child = spawn(
  process.execPath,
  ['--import', 'tsx', path.join('scripts', script, `${script}.ts`), ...args],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
// On Ctrl-C, the terminal signals the child as well. A `kill` only reaches this process.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
