import { findCredentials } from './account/credentials';
import { Failure } from './script/Failure';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { readOptions } from './script/readOptions';
import { releasePlugin, switchOff } from './commands/releasePlugin';
import { runScript } from './script/runScript';

const HELP = `npm run release -- [options]

Gives a deployed version to every agent, with their next load of Flex. The account's other plugins stay as they are.

  --version X.Y.Z    the version to release; else that of package.json
  --off              takes the plugin away from everybody instead; its versions stay deployed
  --profile NAME     a profile of \`twilio login\`; else TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
                     TWILIO_API_KEY and TWILIO_API_SECRET; else the active profile
  --dry-run          says what would happen, and changes nothing
  --help             shows this`;

async function main(): Promise<void> {
  const options = readOptions('release', {
    version: { type: 'string' },
    off: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const { name, version } = readLocalPlugin();
  const account = new PluginAccount(credentials);
  const isDryRun = options['dry-run'];
  if (!options.off) {
    const releaseOptions = { plugin: name, version: options.version ?? version, isDryRun };
    return releasePlugin(releaseOptions, account, credentials);
  }
  if (options.version !== undefined) throw new Failure('--off takes no version. Nothing was changed.');
  await switchOff({ plugin: name, isDryRun }, account, credentials);
}

void runScript(main);
