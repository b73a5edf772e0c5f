import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders and files of the project that decide what the builder makes. A file may be missing. */
const FOLDERS = ['src', 'webpack'];
const FILES = [
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'scripts/licenses.cjs',
  'scripts/start/buildPlugin.ts',
];
/** The builder puts these variables into the bundle, from the environment and from files such as `.env`. */
const VARIABLES = /^(REACT_APP_|FLEX_APP_|TWILIO_PROFILE$)/i;

/** A hash of everything that decides what the builder makes: each file's name and content, variables and Node. */
export function hashOfInputs(root: string, environment: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256').update(process.version);
  const variables = Object.entries(environment).filter(([name]) => VARIABLES.test(name));
  hash.update(JSON.stringify(variables.sort()));
  const variableFiles = readdirSync(root).filter((name) => name.startsWith('.') && name.endsWith('env'));
  const sources = FOLDERS.flatMap((folder) => filesBelow(root, folder));
  for (const file of [...FILES, ...variableFiles, ...sources].sort()) {
    const content = contentOf(path.join(root, file));
    hash.update(JSON.stringify([file, content?.length ?? null])).update(content ?? '');
  }
  return hash.digest('hex');
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const below = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(root, below) : [below];
  });
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
