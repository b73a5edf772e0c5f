import { readState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { checkOwnService } from './steps/checkExisting';
import { configureFunction, readUsedHost } from './steps/configureFunction';
import { Undo } from './Undo';
import { Failure } from '../script/Failure';
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
export async function removeForAgents(
  { takesOver, isDryRun }: RemoveOptions,
  context: AgentContext,
): Promise<void> {
  const { account, attributes, print } = context;
  const usedHost = await readUsedHost(attributes);
  print(`1/2 Take the function out of the plugin's settings of account ${account.accountSid}`);
  const service = await account.find();
  const state = service === null ? null : await readState(account, usedHost);
  if (state) checkOwnService(state, takesOver);
  const isUsed = service?.environments.some(({ domain }) => domain === usedHost) ?? false;
  const undo = new Undo();
  await undo.around(async () => {
    if (isUsed && isDryRun) print(`  Would remove insights_base_url and insights_trusted_host (${usedHost})`);
    else if (isUsed) await configureFunction(null, { ...context, account: attributes }, undo);
    else
      print(
        usedHost === null ? '  No function is set.' : `  ${usedHost} stays, because it is not this function.`,
      );
    undo.checkInterruption();
    print('2/2 Delete the service');
    if (service === null) return print(`  The account has no service ${SERVICE_NAME}.`);
    if (isDryRun) return print(`  Would delete ${SERVICE_NAME} (${service.sid})`);
    await account.removeService(service.sid);
    if ((await account.find()) !== null) throw new Failure('Twilio still has the service.');
    print(`  Deleted ${SERVICE_NAME} (${service.sid})`);
  }, print);
  if (isDryRun) return print('Dry run: nothing was changed.');
  print(
    'Removed. Agents read what Insights gives them without the function. To get it back: npm run deploy -- --for-agents',
  );
}
