import { createAgentContext } from './agentFunction/AgentContext';
import { checkOptions, FUNCTION_OPTIONS, partsOf } from './agentFunction/options';
import { releaseFunctions, switchOffFunctions } from './agentFunction/releaseFunctions';
import { findCredentials } from './account/credentials';
import { cliReleaser } from './cli/cliReleaser';
import { installCli } from './cli/installCli';
import { runCli } from './cli/runCli';
import { Failure } from './script/Failure';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { COMMON_HELP, COMMON_OPTIONS, TAKE_OVER_HELP, TAKE_OVER_OPTION } from './script/commonOptions';
import { readOptions } from './script/readOptions';
import { releasePlugin, restorePlugins, switchOff } from './commands/releasePlugin';
import { runScript } from './script/runScript';

const HELP = `npm run release -- [options]

Releases a deployed version. Agents get it the next time they load Flex. Other plugins in the account do not change. If
another team releases at the same time, the script says what changed, and how to restore it.

  --version X.Y.Z    Release this version. Default: the version in package.json.
  --off              Remove the plugin from the release instead. Its versions stay deployed.
  --restore NAME@X.Y.Z
                     Release this version of another plugin instead, or NAME@off to switch it off. The script prints
                     this option if a release undid another team's. You can use it several times.
${TAKE_OVER_HELP}

npm run release -- --for-agents [options]
npm run release -- --feedback [options]

Points the plugin's settings at the agent function, or at the feedback store, that is deployed, after a check from outside.
You need it only after --off, because \`npm run deploy\` does this too.

  --off              Take the function out of the plugin's settings instead. It stays deployed. With --feedback, what the
                     store keeps stays too. A function that this project has not deployed stays in the settings.
  --take-over        Continue even if the service of this name is not the agent function.

Options for all
${COMMON_HELP}`;

async function main(): Promise<void> {
  const options = readOptions('release', {
    version: { type: 'string' },
    off: { type: 'boolean', default: false },
    restore: { type: 'string', multiple: true, default: [] },
    ...FUNCTION_OPTIONS,
    ...TAKE_OVER_OPTION,
    ...COMMON_OPTIONS,
  });
  if (options.help) return console.log(HELP);
  const parts = partsOf(options);
  checkOptions(parts, options, { onlyFor: new Map(), onlyForPlugin: ['version', 'restore'] });
  const { version, off, restore } = options;
  if ([version !== undefined, off, restore.length > 0].filter(Boolean).length > 1) {
    throw new Failure('Use only one of --version, --off and --restore. Nothing was changed.');
  }
  const credentials = findCredentials(process.env, options.profile);
  const plan = { takesOver: options['take-over'], isDryRun: options['dry-run'] };
  if (parts.length > 0) {
    const command = off ? switchOffFunctions : releaseFunctions;
    return command({ ...plan, parts }, createAgentContext(credentials));
  }
  const plugin = readLocalPlugin();
  const account = new PluginAccount(credentials);
  const cli = cliReleaser((args) => runCli(installCli(), args, credentials));
  if (off) return switchOff(plugin, plan, account, cli);
  if (restore.length > 0) return restorePlugins(restore, plan.isDryRun, account, cli);
  await releasePlugin(plugin, { ...plan, version: version ?? plugin.version }, account, cli);
}

void runScript(main);
