import { findCredentials } from './account/credentials';
import { deployPlugin } from './commands/deployPlugin';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';

const HELP = `npm run deploy -- [options]

Builds the plugin, uploads it to a Twilio account and registers it there. Agents see nothing of it before \`npm run release\`.

  --version X.Y.Z    the version to deploy; else that of package.json
  --changelog TEXT   what Flex Admin > Plugins shows beside the version
  --profile NAME     a profile of \`twilio login\`; else TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
                     TWILIO_API_KEY and TWILIO_API_SECRET; else the active profile
  --dry-run          says what would happen, and changes nothing
  --help             shows this`;

async function main(): Promise<void> {
  const options = readOptions('deploy', {
    version: { type: 'string' },
    changelog: { type: 'string' },
    profile: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const plugin = readLocalPlugin();
  const version = options.version ?? plugin.version;
  const changelog = options.changelog ?? `Version ${version}`;
  const deployOptions = { version, changelog, isDryRun: options['dry-run'] };
  await deployPlugin(plugin, deployOptions, new PluginAccount(credentials), credentials);
}

void runScript(main);
