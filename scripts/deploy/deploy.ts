import { findCredentials } from './account/credentials';
import { deployPlugin } from './commands/deployPlugin';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { COMMON_HELP, COMMON_OPTIONS, TAKE_OVER_HELP, TAKE_OVER_OPTION } from './script/commonOptions';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';

const HELP = `npm run deploy -- [options]

Builds the plugin, uploads it to a Twilio account and registers it there. Agents do not get it until \`npm run release\`.
It stops if the account has a different plugin of the same name.

  --version X.Y.Z    Deploy under this version. Default: the version in package.json.
  --changelog TEXT   The text that Flex Admin > Plugins shows next to the version.
${TAKE_OVER_HELP}
${COMMON_HELP}`;

async function main(): Promise<void> {
  const options = readOptions('deploy', {
    version: { type: 'string' },
    changelog: { type: 'string' },
    ...TAKE_OVER_OPTION,
    ...COMMON_OPTIONS,
  });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const plugin = readLocalPlugin();
  const version = options.version ?? plugin.version;
  const changelog = options.changelog ?? `Version ${version}`;
  const deployOptions = { version, changelog, takesOver: options['take-over'], isDryRun: options['dry-run'] };
  await deployPlugin(plugin, deployOptions, new PluginAccount(credentials), credentials);
}

void runScript(main);
