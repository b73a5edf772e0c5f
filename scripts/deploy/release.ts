import { findCredentials } from './account/credentials';
import { Failure } from './script/Failure';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { COMMON_HELP, COMMON_OPTIONS } from './script/commonOptions';
import { readOptions } from './script/readOptions';
import { releasePlugin, switchOff } from './commands/releasePlugin';
import { runScript } from './script/runScript';

const HELP = `npm run release -- [options]

Releases a deployed version. Agents get it the next time they load Flex. Other plugins in the account do not change.

  --version X.Y.Z    Release this version. Default: the version in package.json.
  --off              Remove the plugin from the release instead. Its versions stay deployed.
${COMMON_HELP}`;

async function main(): Promise<void> {
  const options = readOptions('release', {
    version: { type: 'string' },
    off: { type: 'boolean', default: false },
    ...COMMON_OPTIONS,
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
