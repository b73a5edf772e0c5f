import { findCredentials } from './account/credentials';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { readOptions } from './script/readOptions';
import { rollBack } from './commands/rollBack';
import { runScript } from './script/runScript';

const HELP = `npm run rollback -- [options]

Releases again what was released before the active release. A second roll back undoes the first.

  --with-others      also when other plugins of the account were released since and change with it
  --profile NAME     a profile of \`twilio login\`; else TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
                     TWILIO_API_KEY and TWILIO_API_SECRET; else the active profile
  --dry-run          says what would happen, and changes nothing
  --help             shows this`;

async function main(): Promise<void> {
  const options = readOptions('rollback', {
    'with-others': { type: 'boolean', default: false },
    profile: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const { name } = readLocalPlugin();
  const rollBackOptions = { plugin: name, withOthers: options['with-others'], isDryRun: options['dry-run'] };
  await rollBack(rollBackOptions, new PluginAccount(credentials), credentials);
}

void runScript(main);
