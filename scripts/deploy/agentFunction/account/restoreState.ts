import { Failure } from '../../script/Failure';
import type { FunctionAccount } from './FunctionAccount';
import type { FunctionService } from './resources';
import type { FunctionState } from './readState';

/** What the command has made in a service so far. */
export interface MadeInService {
  /** Null until Twilio has confirmed the build. */
  buildSid: string | null;
}

/**
 * Puts the service of the agent function back to a former state. What was uploaded to a function that was there before
 * stays, unused, because Twilio has no request that removes it. A build that someone else has deployed meanwhile stays,
 * with everything else in the service.
 *
 * @param former null if there was no service
 * @throws Failure if something cannot be put back
 */
export async function restoreState(
  account: FunctionAccount,
  former: FunctionState | null,
  made: MadeInService,
): Promise<void> {
  const service = await account.find();
  if (service === null) {
    if (former === null) return;
    throw new Failure('The service is not there any more.');
  }
  if (former === null) return account.removeService(service.sid);
  checkNotDeployedByOthers(service, former, made);
  await restoreEnvironments(account, service, former);
  if (service.includesCredentials !== former.service.includesCredentials) {
    await account.passCredentials(service.sid, former.service.includesCredentials);
  }
  const builds = await account.buildSids(service.sid);
  const added = made.buildSid === null ? builds : builds.filter((sid) => sid === made.buildSid);
  await removeAdded(added, former.buildSids, (sid) => account.removeBuild(service.sid, sid));
  await removeAdded([...(await account.functions(service.sid)).keys()], [...former.functions.keys()], (sid) =>
    account.removeFunction(service.sid, sid),
  );
}

function checkNotDeployedByOthers(
  { environments }: FunctionService,
  { environment }: FunctionState,
  { buildSid }: MadeInService,
): void {
  const now = environments.find(({ sid }) => sid === environment?.sid)?.buildSid ?? null;
  if (now === null || now === environment?.buildSid || now === buildSid) return;
  throw new Failure(`Someone else has deployed build ${now} meanwhile, so the service stays as it is now.`);
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
