import { parseArgs } from 'node:util';
import { findCredentials } from './twilio/credentials';
import { readLocalPlugin } from './twilio/localPlugin';
import { PluginAccount } from './twilio/PluginAccount';
import { releasePlugin } from './twilio/releasePlugin';
import { runScript } from './twilio/runScript';

/** `npm run release [-- --version X.Y.Z --profile NAME --dry-run]`: package.json's version if none is said. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      version: { type: 'string' },
      profile: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const credentials = findCredentials(process.env, values.profile);
  const { name, version } = readLocalPlugin();
  const wishes = { plugin: name, version: values.version ?? version, isDryRun: values['dry-run'] };
  await releasePlugin(wishes, new PluginAccount(credentials), credentials);
}

void runScript(main);
