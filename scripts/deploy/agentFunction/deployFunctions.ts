import { version as OWN_VERSION } from '../../../package.json';
import { isRecord } from '../../../src/insights/parse/parseField';
import { settingsIn } from '../commands/configurePlugin';
import { AGENT_PART, STORE_PART, type FunctionPart } from '../commands/functionParts';
import { STORE_SETTINGS } from '../commands/functionUrls';
import { checkStore, findStore, SYNC_VARIABLE } from '../feedbackStore/findStore';
import { putStore } from '../feedbackStore/putStore';
import { readState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { optionsText } from './options';
import { askFirst } from './steps/askFirst';
import { checkNotNewer, checkOwnService, findDeployedVersion, versionText } from './steps/checkExisting';
import {
  checkSameHost,
  configureFunction,
  previewSettings,
  readUsedFunctions,
} from './steps/configureFunction';
import { countSteps } from './steps/countSteps';
import { findFlex } from './steps/findFlex';
import { variablesFor } from './steps/functionVariables';
import { namesOf, plannedLines } from './steps/plannedLines';
import { putFunction } from './steps/putFunction';
import { verifyFunction } from './steps/verifyFunction';
import { withUndo, type Undo } from '../script/Undo';
import { buildUpload } from './upload/buildUpload';
import { readDependencies } from './upload/dependencies';

export interface DeployOptions {
  /** What the functions are for. Both parts are in one service. */
  parts: readonly FunctionPart[];
  /** Addresses at which Flex runs, besides those that the account names. */
  origins: readonly string[];
  /** Whether agents can read customers' names and numbers. Undefined to keep what is set. */
  sharesCustomerFields: boolean | undefined;
  /** How many days the store keeps an entry after its last change. Undefined to keep what is set. */
  feedbackDays: number | undefined;
  takesOver: boolean;
  allowsOlder: boolean;
  isDryRun: boolean;
}

/**
 * Deploys the functions, checks them from outside, and points the plugin's settings at them. Whatever fails, the account
 * is as it was before.
 *
 * @throws Failure that says what is wrong, and what is left if not everything could be undone
 */
export async function deployFunctions(options: DeployOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => deploy(options, context, undo));
}

async function deploy(options: DeployOptions, context: AgentContext, undo: Undo): Promise<void> {
  const { account, attributes, reader, hasAuthToken, send, print } = context;
  const { parts } = options;
  const isForAgents = parts.includes(AGENT_PART);
  const step = countSteps(isForAgents ? 5 : 4, print);
  step(`Find what account ${account.accountSid} has`);
  const found = await findAll(options, context);
  const { flex, former, store, deployed, variables, origins } = found;
  undo.checkInterruption();
  if (isForAgents) {
    step('Ask the account what the function depends on');
    await askFirst(reader, flex, { hasAuthToken, nowMs: Date.now() }, print);
    undo.checkInterruption();
  }
  const files = await buildUpload();
  if (options.isDryRun) {
    plannedLines({ parts, former, variables, origins, store }, step, print);
    return print('Dry run: nothing was changed.');
  }
  step(`Deploy ${namesOf(parts)} ${OWN_VERSION}`);
  const sync = parts.includes(STORE_PART)
    ? [[SYNC_VARIABLE, await putStore(context.store, store, undo, print)] as const]
    : [];
  const upload = { files, dependencies: readDependencies(), variables: new Map([...variables, ...sync]) };
  const domain = await putFunction(account, former, upload, undo, print);
  step('Verify from outside, without a token');
  const mayBeFormer = deployed.kind === 'known' && deployed.version === OWN_VERSION;
  const verified = found.verifiedParts;
  await verifyFunction({ domain, parts: verified, origins, version: OWN_VERSION, mayBeFormer, send }, print);
  undo.checkInterruption();
  step("Configure: point the plugin's settings at the function");
  await configureFunction({ domain, parts }, { ...context, account: attributes }, undo);
  undo.checkInterruption();
  const settings = settingsIn(await attributes.read());
  lastLines(parts, domain, settings).forEach(print);
}

/** What the account has, and what will be set. @throws Failure if the functions cannot be deployed */
async function findAll(options: DeployOptions, context: AgentContext) {
  const { account, attributes, reader, send, print } = context;
  const { parts } = options;
  const flex = await findFlex(reader, options.origins, print);
  // Settings that cannot be changed at the end are better found now.
  await previewSettings({ domain: null, parts }, { account: attributes, print: () => undefined });
  const used = await readUsedFunctions(attributes);
  const former = await readState(
    account,
    used.map(({ host }) => host),
  );
  if (former) checkOwnService(former, options.takesOver);
  const domain = former?.environment?.domain ?? null;
  checkSameHost(used, domain, parts);
  const [origin = ''] = flex.origins;
  const deployed = await findDeployedVersion(former, origin, send);
  const label = parts.includes(AGENT_PART) ? 'Agent function' : 'Functions';
  print(`  ${label}: ${versionText(deployed)}`);
  checkNotNewer(deployed, options.allowsOlder);
  for (const host of new Set(used.map((each) => each.host).filter((each) => each !== domain))) {
    print(`  Note: the plugin's settings name ${host} so far. This deployment replaces it.`);
  }
  const store = await findUsableStore(options, context, former?.variables ?? new Map());
  const verifiedParts = [AGENT_PART, STORE_PART].filter(
    (part) => parts.includes(part) || used.some((each) => each.part === part),
  );
  return { flex, former, store, deployed, verifiedParts, ...variablesFor(flex, options, former, print) };
}

/** The Sync service that the store will use. Null if it has to be made, or if no store is deployed. */
async function findUsableStore(
  { parts, takesOver }: DeployOptions,
  { store, print }: AgentContext,
  variables: ReadonlyMap<string, string>,
) {
  if (!parts.includes(STORE_PART)) return null;
  const found = await findStore(store, variables, print);
  if (found) await checkStore(store, found, takesOver);
  print(`  Feedback store: ${found ? found.sid : 'none yet'}`);
  return found;
}

function lastLines(parts: readonly FunctionPart[], domain: string, settings: unknown): readonly string[] {
  const isOn = (key: string): boolean => isRecord(settings) && settings[key] === true;
  const used = STORE_SETTINGS.filter(isOn);
  return [
    ...(parts.includes(AGENT_PART) ? [`Agents read their feedback through https://${domain}/.`] : []),
    ...(parts.includes(STORE_PART)
      ? [
          `The feedback store is at https://${domain}/. ` +
            (used.length > 0
              ? `Turned on: ${used.join(', ')}.`
              : 'It keeps nothing until you turn on what it is for:'),
          ...(used.length > 0
            ? []
            : ['  npm run configure -- --set seen_everywhere=true --set acknowledgements=true']),
        ]
      : []),
    `To take the function away again: npm run deploy -- ${optionsText(parts)} --remove`,
  ];
}
