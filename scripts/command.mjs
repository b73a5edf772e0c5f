// The entry point of the npm commands that people run first, such as `npm run deploy`. It is plain JavaScript, because it
// also runs if nothing is installed or if Node is too old, and then says so in one sentence.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNodeVersion } from './nodeVersion.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const [script = '', ...args] = process.argv.slice(2);
ensureNodeVersion();

// npm writes this file last.
if (!existsSync(path.join(ROOT, 'node_modules/.package-lock.json'))) {
  console.error('The packages are not installed. Run `npm ci` first. Nothing was changed.');
  process.exit(1);
}
const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts', script), ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
// On Ctrl-C, the terminal signals the child as well. A `kill` only reaches this process.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
