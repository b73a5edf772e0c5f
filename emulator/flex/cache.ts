import path from 'node:path';

/** What is built or installed once and kept: it is out of git's sight and goes away with `node_modules`. */
export const CACHE = path.join(__dirname, '../../node_modules/.cache/flex-emulator');
