import { existsSync } from 'node:fs';
import { flexBundle } from './support/flexBundle';
import { PLUGIN_BUNDLE } from './support/pluginBundle';
import { buildFunctions } from './functions/startFunctions';

/**
 * Prepares what all tests share: the Flex bundle and the functions. The tests use the production build of the plugin,
 * so it must exist.
 */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(PLUGIN_BUNDLE)) throw new Error('The plugin is not built: run `npm run build` first.');
  await flexBundle(console.log);
  await buildFunctions();
}
