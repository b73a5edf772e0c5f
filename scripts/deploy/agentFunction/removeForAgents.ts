import { readState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { checkOwnService } from './steps/checkExisting';
import { configureFunction, readUsedHost } from './steps/configureFunction';
import { withUndo, type Undo } from '../script/Undo';
import { Failure, failureOf } from '../script/Failure';
import { SERVICE_NAME } from './account/FunctionAccount';

export interface RemoveOptions {
  takesOver: boolean;
  isDryRun: boolean;
}

/**
 * Takes the agent function out of the plugin's settings, and deletes its service. Settings that name another host stay.
 *
 * @throws Failure that says what is wrong, and what is left
 */
export async function removeForAgents(options: RemoveOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => remove(options, context, undo));
}

async function remove(
  { takesOver, isDryRun }: RemoveOptions,
  context: AgentContext,
  undo: Undo,
): Promise<void> {
  const { account, attributes, print } = context;
  print(`1/2 Take the function out of the plugin's settings of account ${account.accountSid}`);
  const usedHost = await readUsedHost(attributes);
  const state = await readState(account, usedHost);
  if (state) checkOwnService(state, takesOver);
  const isUsed = state?.service.environments.some(({ domain }) => domain === usedHost) ?? false;
  if (isUsed && isDryRun) print(`  Would remove insights_base_url and insights_trusted_host (${usedHost})`);
  else if (isUsed) await configureFunction(null, { ...context, account: attributes }, undo);
  else
    print(
      usedHost === null ? '  No function is set.' : `  ${usedHost} stays, because it is not this function.`,
    );
  undo.checkInterruption();
  print('2/2 Delete the service');
  if (state === null) print(`  The account has no service ${SERVICE_NAME}.`);
  else if (isDryRun) print(`  Would delete ${SERVICE_NAME} (${state.service.sid})`);
  else await deleteService(state.service.sid, context, undo);
  print(
    isDryRun
      ? 'Dry run: nothing was changed.'
      : 'Agents read what Insights gives them without the function. To get it back: npm run deploy -- --for-agents',
  );
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
  print(`  Deleted ${SERVICE_NAME} (${sid})`);
}
