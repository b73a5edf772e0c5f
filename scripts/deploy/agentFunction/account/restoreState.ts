import { Failure } from '../../script/Failure';
import type { FunctionAccount } from './FunctionAccount';
import type { FunctionService } from './resources';
import type { FunctionState } from './readState';

/**
 * Puts the service of the agent function back to a former state. What was uploaded to a function that was there before
 * stays, unused, because Twilio has no request that removes it.
 *
 * @param former null if there was no service
 * @throws Failure if something cannot be put back
 */
export async function restoreState(account: FunctionAccount, former: FunctionState | null): Promise<void> {
  const service = await account.find();
  if (service === null) {
    if (former === null) return;
    throw new Failure('The service is not there any more.');
  }
  if (former === null) return account.removeService(service.sid);
  await restoreEnvironments(account, service, former);
  if (service.includesCredentials !== former.service.includesCredentials) {
    await account.passCredentials(service.sid, former.service.includesCredentials);
  }
  await removeAdded(await account.buildSids(service.sid), former.buildSids, (sid) =>
    account.removeBuild(service.sid, sid),
  );
  await removeAdded([...(await account.functions(service.sid)).keys()], [...former.functions.keys()], (sid) =>
    account.removeFunction(service.sid, sid),
  );
}

async function restoreEnvironments(
  account: FunctionAccount,
  { sid, environments }: FunctionService,
  former: FunctionState,
): Promise<void> {
  const before = former.service.environments.map((each) => each.sid);
  await removeAdded(
    environments.map((each) => each.sid),
    before,
    (added) => account.removeEnvironment(sid, added),
  );
  const { environment } = former;
  if (environment === null) return;
  await account.toolkit.setVariables(sid, environment.sid, former.variables, true);
  const now = environments.find((each) => each.sid === environment.sid);
  if (now === undefined || now.buildSid === environment.buildSid) return;
  if (environment.buildSid === null) {
    throw new Failure(`Twilio cannot take the function off ${environment.domain} again. No setting uses it.`);
  }
  await account.activate(sid, environment.sid, environment.buildSid);
}

async function removeAdded(
  now: readonly string[],
  before: readonly string[],
  remove: (sid: string) => Promise<void>,
): Promise<void> {
  for (const sid of now.filter((each) => !before.includes(each))) await remove(sid);
}
