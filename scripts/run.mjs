// The entry point of `npm start` and `npm test`. It is plain JavaScript because it runs before anything is installed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNodeVersion } from './nodeVersion.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

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
