import { existsSync } from 'node:fs';
import { flexBundle } from './support/flexBundle';
import { PLUGIN_BUNDLE } from './support/pluginBundle';
import { buildFunctions } from './functions/startFunctions';

/** Makes what tests share: the Flex bundle, the functions. The plugin is tested as it is deployed, so it must be built. */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(PLUGIN_BUNDLE)) throw new Error('The plugin is not built: run `npm run build` first.');
  await flexBundle(console.log);
  await buildFunctions();
}
