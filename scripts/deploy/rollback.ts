import { createAgentContext } from './agentFunction/AgentContext';
import { FUNCTION_OPTIONS, partsOf } from './agentFunction/options';
import { rollBackFunctions } from './agentFunction/rollBackFunctions';
import { findCredentials } from './account/credentials';
import { cliReleaser } from './cli/cliReleaser';
import { installCli } from './cli/installCli';
import { runCli } from './cli/runCli';
import { readLocalPlugin } from './commands/localPlugin';
import { PluginAccount } from './account/PluginAccount';
import { COMMON_HELP, COMMON_OPTIONS, TAKE_OVER_HELP, TAKE_OVER_OPTION } from './script/commonOptions';
import { readOptions } from './script/readOptions';
import { rollBack } from './commands/rollBack';
import { runScript } from './script/runScript';

const HELP = `npm run rollback -- [options]

Releases the version of this plugin that was released before the current one. Other plugins in the account do not
change. A second rollback undoes the first. If the plugin is off, its last version is switched on again. Archived
versions are skipped.

With --for-agents or --feedback, it deploys the build of the functions that was deployed before the current one, and checks
it from outside. Both parts are in one build. The plugin's settings and the functions' variables do not change.

  --for-agents, --feedback
                     Roll back the functions instead of the plugin.
${TAKE_OVER_HELP}
${COMMON_HELP}`;

async function main(): Promise<void> {
  const options = readOptions('rollback', { ...FUNCTION_OPTIONS, ...TAKE_OVER_OPTION, ...COMMON_OPTIONS });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const plan = { takesOver: options['take-over'], isDryRun: options['dry-run'] };
  const parts = partsOf(options);
  if (parts.length > 0) return rollBackFunctions({ ...plan, parts }, createAgentContext(credentials));
  const cli = cliReleaser((args) => runCli(installCli(), args, credentials));
  await rollBack(readLocalPlugin(), plan, new PluginAccount(credentials), cli);
}

void runScript(main);
