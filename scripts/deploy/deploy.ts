import { createAgentContext } from './agentFunction/AgentContext';
import { deployFunctions } from './agentFunction/deployFunctions';
import { checkOptions, FUNCTION_OPTIONS, partsOf, readDays, readYesOrNo } from './agentFunction/options';
import { readOrigin } from './agentFunction/readOrigin';
import { removeFunctions } from './agentFunction/removeFunctions';
import { findCredentials } from './account/credentials';
import { deployPlugin } from './commands/deployPlugin';
import { AGENT_PART, FUNCTION_PARTS, STORE_PART, type FunctionPart } from './commands/functionParts';
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
npm run deploy -- --feedback [options]
npm run deploy -- --for-agents --feedback [options]

--for-agents lets agents who cannot use Flex Insights read their feedback. --feedback deploys the store for what Insights
has no place for: seen marks, acknowledgements and reviews. Both are in one service. The script checks the account, deploys
the functions, checks them from outside, and points the plugin's settings at them. Users get them the next time they load
Flex. If a step fails, the script undoes what it has changed. With --feedback, it also makes a Sync service that browsers
cannot use. The store keeps nothing until seen_everywhere or acknowledgements is set.

  --origin URL       Also serve Flex at this origin, such as https://flex.example.com. It can be repeated. Twilio's own
                     address and "flex_url" of the Flex configuration are always served.
  --share-customer-fields yes|no
                     Whether agents can read the customer's name and number on their own conversations. Default: no for a
                     new function, and no change for one that is there.
                     It goes with --for-agents.
  --feedback-days N  How many days the store keeps an entry after its last change, 1 to 365. Default: 365 for a new store,
                     and no change for one that is there. It goes with --feedback.
  --allow-older      Continue even if the functions in the account come from a newer version of this plugin, or if that
                     could not be found out.
  --remove           Take the functions out of the plugin's settings and delete their service instead. With one of
                     --for-agents and --feedback, the service stays if the other one needs it. What the store keeps stays.
  --delete-entries   With --feedback --remove: also delete the Sync service, with everything that the store keeps. This
                     cannot be undone.
  --take-over        Continue even if the account has another service of the same name.

Options for all
${COMMON_HELP}`;

const ONLY_FOR = new Map([
  ['origin', FUNCTION_PARTS],
  ['share-customer-fields', [AGENT_PART]],
  ['feedback-days', [STORE_PART]],
  ['allow-older', FUNCTION_PARTS],
  ['remove', FUNCTION_PARTS],
  ['delete-entries', [STORE_PART]],
]);
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
  'feedback-days': { type: 'string' },
  'delete-entries': { type: 'boolean', default: false },
  ...FUNCTION_OPTIONS,
  ...TAKE_OVER_OPTION,
  ...COMMON_OPTIONS,
} as const;

async function main(): Promise<void> {
  const options = readOptions('deploy', OPTIONS);
  if (options.help) return console.log(HELP);
  const parts = partsOf(options);
  checkOptions(parts, options, { onlyFor: ONLY_FOR, onlyForPlugin: ONLY_FOR_PLUGIN });
  if (parts.length > 0) return forFunctions(parts, options);
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

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>;

async function forFunctions(parts: readonly FunctionPart[], options: Options): Promise<void> {
  const plan = { parts, takesOver: options['take-over'], isDryRun: options['dry-run'] };
  const origins = (options.origin ?? []).map(readOrigin);
  const sharesCustomerFields = readYesOrNo('share-customer-fields', options['share-customer-fields']);
  const feedbackDays = readDays('feedback-days', options['feedback-days']);
  const isSet = origins.length > 0 || sharesCustomerFields !== undefined || feedbackDays !== undefined;
  if (options.remove && isSet) {
    throw new Failure(
      '--remove does not go with --origin, --share-customer-fields or --feedback-days. Nothing was changed.',
    );
  }
  const deletesEntries = options['delete-entries'];
  if (deletesEntries && !options.remove) {
    throw new Failure('--delete-entries goes with --remove only. Nothing was changed.');
  }
  const context = createAgentContext(findCredentials(process.env, options.profile));
  if (options.remove) return removeFunctions({ ...plan, deletesEntries }, context);
  const allowsOlder = options['allow-older'];
  await deployFunctions({ ...plan, origins, sharesCustomerFields, feedbackDays, allowsOlder }, context);
}

void runScript(main);
