import { createAgentContext } from './agentFunction/AgentContext';
import { deployForAgents } from './agentFunction/deployForAgents';
import { checkOptions, FOR_AGENTS_OPTION, readYesOrNo } from './agentFunction/options';
import { readOrigin } from './agentFunction/readOrigin';
import { removeForAgents } from './agentFunction/removeForAgents';
import { findCredentials } from './account/credentials';
import { deployPlugin } from './commands/deployPlugin';
import { readLocalPlugin } from './commands/localPlugin';
import { verifyDeployed } from './commands/verifyDeployed';
import { PluginAccount } from './account/PluginAccount';
import { COMMON_HELP, COMMON_OPTIONS, TAKE_OVER_HELP, TAKE_OVER_OPTION } from './script/commonOptions';
import { Failure } from './script/Failure';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';

const HELP = `npm run deploy -- [options]

Builds the plugin, uploads it to a Twilio account and registers it there. Agents do not get it until \`npm run release\`.
It stops if the account has a different plugin of the same name.

  --version X.Y.Z    Deploy under this version. Default: the version in package.json.
  --changelog TEXT   The text that Flex Admin > Plugins shows next to the version.
  --verify           Deploy nothing. Check that the bundle in the account is the one in build/, byte for byte.
  --sha256 HEX       With --verify: check it against this checksum instead, such as that of a published release.
${TAKE_OVER_HELP}

npm run deploy -- --for-agents [options]

Lets agents who cannot use Flex Insights read their feedback: it checks the account, deploys the agent function, checks it
from outside, and points the plugin's settings at it. Agents get it the next time they load Flex. If a step fails, the
script undoes what it has changed.

  --origin URL       Also serve Flex at this origin, such as https://flex.example.com. It can be repeated. Twilio's own
                     address and "flex_url" of the Flex configuration are always served.
  --share-customer-fields yes|no
                     Whether agents can read the customer's name and number on their own conversations. Default: no for a
                     new function, and no change for one that is there.
  --allow-older      Continue even if the function in the account comes from a newer version of this plugin.
  --remove           Take the function out of the plugin's settings and delete its service instead.
  --take-over        Continue even if the account has another service of the same name.

Options for both
${COMMON_HELP}`;

const ONLY_FOR_AGENTS = ['origin', 'share-customer-fields', 'allow-older', 'remove'] as const;
const ONLY_FOR_PLUGIN = ['version', 'changelog', 'verify', 'sha256'] as const;

const OPTIONS = {
  version: { type: 'string' },
  changelog: { type: 'string' },
  verify: { type: 'boolean', default: false },
  sha256: { type: 'string' },
  origin: { type: 'string', multiple: true },
  'share-customer-fields': { type: 'string' },
  'allow-older': { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
  ...FOR_AGENTS_OPTION,
  ...TAKE_OVER_OPTION,
  ...COMMON_OPTIONS,
} as const;

async function main(): Promise<void> {
  const options = readOptions('deploy', OPTIONS);
  if (options.help) return console.log(HELP);
  checkOptions(options['for-agents'], options, {
    onlyForAgents: ONLY_FOR_AGENTS,
    onlyForPlugin: ONLY_FOR_PLUGIN,
  });
  if (options['for-agents']) return forAgents(options);
  if (options.sha256 !== undefined && !options.verify) {
    throw new Failure('--sha256 goes with --verify only. Nothing was changed.');
  }
  const credentials = findCredentials(process.env, options.profile);
  const plugin = readLocalPlugin();
  const version = options.version ?? plugin.version;
  const account = new PluginAccount(credentials);
  if (options.verify)
    return verifyDeployed(plugin, { version, sha256: options.sha256 }, account, credentials);
  const changelog = options.changelog ?? `Version ${version}`;
  const deployOptions = { version, changelog, takesOver: options['take-over'], isDryRun: options['dry-run'] };
  await deployPlugin(plugin, deployOptions, account, credentials);
}

async function forAgents(options: ReturnType<typeof readOptions<typeof OPTIONS>>): Promise<void> {
  const plan = { takesOver: options['take-over'], isDryRun: options['dry-run'] };
  const origins = (options.origin ?? []).map(readOrigin);
  const sharesCustomerFields = readYesOrNo('share-customer-fields', options['share-customer-fields']);
  if (options.remove && (origins.length > 0 || sharesCustomerFields !== undefined)) {
    throw new Failure('--remove does not go with --origin or --share-customer-fields. Nothing was changed.');
  }
  const context = createAgentContext(findCredentials(process.env, options.profile));
  if (options.remove) return removeForAgents(plan, context);
  const allowsOlder = options['allow-older'];
  await deployForAgents({ ...plan, origins, sharesCustomerFields, allowsOlder }, context);
}

void runScript(main);
