import { parseArgs } from 'node:util';
import { findCredentials } from './twilio/credentials';
import { readLocalPlugin } from './twilio/localPlugin';
import { PluginAccount } from './twilio/PluginAccount';
import { rollBack } from './twilio/rollBack';
import { runScript } from './twilio/runScript';

/** `npm run rollback [-- --with-others --profile NAME --dry-run]`: releases again what was released before. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'with-others': { type: 'boolean', default: false },
      profile: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const credentials = findCredentials(process.env, values.profile);
  const { name } = readLocalPlugin();
  const wishes = { plugin: name, withOthers: values['with-others'], isDryRun: values['dry-run'] };
  await rollBack(wishes, new PluginAccount(credentials), credentials);
}

void runScript(main);
