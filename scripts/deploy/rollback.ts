import { findCredentials } from './account/credentials';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { COMMON_HELP, COMMON_OPTIONS } from './script/commonOptions';
import { readOptions } from './script/readOptions';
import { rollBack } from './commands/rollBack';
import { runScript } from './script/runScript';

const HELP = `npm run rollback -- [options]

Releases the previous release again. A second rollback undoes the first.

  --with-others      Roll back even if this also changes other plugins that were released since then.
${COMMON_HELP}`;

async function main(): Promise<void> {
  const options = readOptions('rollback', {
    'with-others': { type: 'boolean', default: false },
    ...COMMON_OPTIONS,
  });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const { name } = readLocalPlugin();
  const rollBackOptions = { plugin: name, withOthers: options['with-others'], isDryRun: options['dry-run'] };
  await rollBack(rollBackOptions, new PluginAccount(credentials), credentials);
}

void runScript(main);
