import path from 'node:path';

/** The production bundle, as the Flex plugin CLI uploads it. */
export const PLUGIN_BUNDLE = path.join(__dirname, '../../build/plugin-assessment-comments.js');
