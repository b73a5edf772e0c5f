import path from 'node:path';

/**
 * Build results and installed versions of Flex. Git ignores this folder, and it is deleted with
 * `node_modules`.
 */
export const CACHE = path.join(__dirname, '../../node_modules/.cache/flex-emulator');
