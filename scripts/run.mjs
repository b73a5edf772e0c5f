// Entry of `npm start` and `npm test`: plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

const [script, ...args] = process.argv.slice(2);
if (script === undefined || Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

ensureInstalled();
const child = spawn(process.execPath, ['--import', 'tsx', path.join('scripts', `${script}.ts`), ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
// A terminal sends Ctrl-C to the child as well; a `kill` reaches only this process.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
