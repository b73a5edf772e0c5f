import { STORE_PART, type FunctionPart } from '../commands/functionParts';
import type { FunctionUrl } from '../commands/functionUrls';
import { SYNC_VARIABLE } from '../feedbackStore/findStore';
import { removeStore } from '../feedbackStore/removeStore';
import { Failure, failureOf } from '../script/Failure';
import { SERVICE_NAME } from './account/FunctionAccount';
import { readState, type FunctionState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { optionsText } from './options';
import { checkOwnService } from './steps/checkExisting';
import { configureFunction, readUsedFunctions } from './steps/configureFunction';
import { countSteps } from './steps/countSteps';
import { foreignUrls, partsIn, staysText } from './steps/settingHosts';
import { withUndo, type Undo } from '../script/Undo';

export interface RemoveOptions {
  /** What to remove. The service stays while another part needs it. */
  parts: readonly FunctionPart[];
  /** Whether the Sync service is deleted, with everything that it keeps. */
  deletesEntries: boolean;
  takesOver: boolean;
  isDryRun: boolean;
}

/**
 * Takes functions out of the plugin's settings, and deletes their service, unless it is needed for something else.
 * Settings that name another host stay. What the feedback store keeps stays too, unless it is to be deleted.
 *
 * @throws Failure that says what is wrong, and what is left
 */
export async function removeFunctions(options: RemoveOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => remove(options, context, undo));
}

async function remove(options: RemoveOptions, context: AgentContext, undo: Undo): Promise<void> {
  const { parts, takesOver, isDryRun } = options;
  const { account, attributes, print } = context;
  const isForFeedback = parts.includes(STORE_PART);
  const step = countSteps(isForFeedback ? 3 : 2, print);
  step(`Take the function out of the plugin's settings of account ${account.accountSid}`);
  const used = await readUsedFunctions(attributes);
  const state = await readState(
    account,
    used.map(({ host }) => host),
  );
  if (state) checkOwnService(state, takesOver);
  await removeSettings(options, used, state, context, undo);
  undo.checkInterruption();
  step('Delete the service');
  await removeService(options, used, state, context, undo);
  if (isForFeedback) {
    step('Delete what the feedback store keeps');
    await removeStore(options, state?.variables ?? new Map<string, string>(), context, undo);
  }
  print(isDryRun ? 'Dry run: nothing was changed.' : lastLine(parts));
}

async function removeSettings(
  { parts, isDryRun }: RemoveOptions,
  used: readonly FunctionUrl[],
  state: FunctionState | null,
  context: AgentContext,
  undo: Undo,
): Promise<void> {
  const { attributes, print } = context;
  const service = state?.service ?? null;
  const named = partsIn(used, service);
  const removed = parts.filter((part) => named.includes(part));
  const foreign = foreignUrls(used, parts, service);
  for (const url of foreign) print(`  ${staysText(url)}`);
  if (removed.length === 0) {
    if (foreign.length === 0) print('  No function is set.');
    return;
  }
  const keys = removed.map(({ urlKey }) => urlKey).join(' and ');
  if (isDryRun) return print(`  Would remove ${keys}, and insights_trusted_host if nothing else needs it`);
  const target = { domain: null, parts: removed, removesAll: true };
  await configureFunction(target, { ...context, account: attributes }, undo);
}

async function removeService(
  { parts, isDryRun }: RemoveOptions,
  used: readonly FunctionUrl[],
  state: FunctionState | null,
  context: AgentContext,
  undo: Undo,
): Promise<void> {
  const { print } = context;
  if (state === null) return print(`  The account has no service ${SERVICE_NAME}.`);
  const needed = neededParts(used, state).filter((part) => !parts.includes(part));
  if (needed.length > 0) {
    const others = needed.map(({ name }) => `the ${name}`).join(' and ');
    print(
      `  ${SERVICE_NAME} stays, because ${others} is in it. To remove that too, add ${optionsText(needed)}.`,
    );
    return isDryRun ? undefined : forgetStore(parts, state, context, undo);
  }
  if (isDryRun) return print(`  Would delete ${SERVICE_NAME} (${state.service.sid})`);
  await deleteService(state.service.sid, context, undo);
}

/** A store that is set up is needed even if no setting uses it at the moment. */
function neededParts(used: readonly FunctionUrl[], state: FunctionState): readonly FunctionPart[] {
  const named = partsIn(used, state.service);
  return state.variables.has(SYNC_VARIABLE) && !named.includes(STORE_PART) ? [...named, STORE_PART] : named;
}

/** A service that stays does not keep anything any longer. */
async function forgetStore(
  parts: readonly FunctionPart[],
  { service, environment, variables }: FunctionState,
  { account, print }: AgentContext,
  undo: Undo,
): Promise<void> {
  if (environment === null || !parts.includes(STORE_PART) || !variables.has(SYNC_VARIABLE)) return;
  const set = (values: ReadonlyMap<string, string>): Promise<void> =>
    account.toolkit.setVariables(service.sid, environment.sid, values, true);
  undo.add(`The variables of ${SERVICE_NAME} may not be as they were. Look at them in the Console.`, () =>
    set(variables),
  );
  await set(new Map([...variables].filter(([name]) => name !== SYNC_VARIABLE)));
  print(`  Removed ${SYNC_VARIABLE}`);
}

/** Settings that name a deleted service would be worse than none, so they only come back while the service is there. */
async function deleteService(sid: string, { account, print }: AgentContext, undo: Undo): Promise<void> {
  const failure = await account.removeService(sid).then(() => null, failureOf);
  const found = await account.find().catch((error: unknown) => {
    undo.keep(
      `The service ${SERVICE_NAME} may be deleted already, so the settings do not name it any more. Run the command again.`,
    );
    throw failure ?? error;
  });
  if (found !== null) throw failure ?? new Failure('Twilio still has the service of the function.');
  undo.keep(
    `The service ${SERVICE_NAME} is deleted, and the settings do not name it any more. Run the command again.`,
  );
  print(`  Deleted ${SERVICE_NAME} (${sid})`);
}

function lastLine(parts: readonly FunctionPart[]): string {
  const what = parts.includes(STORE_PART)
    ? 'To get it back'
    : 'Agents read what Insights gives them without the function. To get it back';
  return `${what}: npm run deploy -- ${optionsText(parts)}`;
}
