import { AGENT_PART, STORE_PART } from '../commands/functionParts';
import { Failure } from '../script/Failure';
import type { FunctionDeployment } from './account/resources';
import { readState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { deployedIn, type ReleaseOptions } from './releaseFunctions';
import { readUsedFunctions } from './steps/configureFunction';
import { findFlex } from './steps/findFlex';
import { servedOrigins } from './steps/functionVariables';
import { verifyFunction } from './steps/verifyFunction';
import { withUndo, type Undo } from '../script/Undo';
import { STORE_PATH } from './upload/buildUpload';

/**
 * Activates the build of the function that was deployed before the current one, and checks it from outside. A second
 * rollback undoes the first. The variables and the plugin's settings stay.
 *
 * @throws Failure that says what is wrong
 */
export async function rollBackFunctions(options: ReleaseOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => rollBack(options, context, undo));
}

async function rollBack(
  { parts, takesOver, isDryRun }: ReleaseOptions,
  { account, attributes, reader, send, print }: AgentContext,
  undo: Undo,
): Promise<void> {
  print(`1/3 Find the function of account ${account.accountSid}`);
  const flex = await findFlex(reader, [], print);
  const used = await readUsedFunctions(attributes);
  const found = await readState(
    account,
    used.map(({ host }) => host),
  );
  const { state, environment } = deployedIn(found, parts, takesOver);
  const { service, buildSids } = state;
  const { domain, buildSid: current } = environment;
  const deployments = await account.deployments(service.sid, environment.sid);
  const former = previous(deployments, current, buildSids);
  print(`  Deployed: build ${current} at ${domain}`);
  print(`  Before that: build ${former.buildSid}, deployed ${former.createdAt.toISOString()}`);
  const usesStore = used.some(({ part, host }) => part === STORE_PART && host === domain);
  if (usesStore) checkHasStore(former.buildSid, await account.pathsIn(service.sid, former.buildSid));
  undo.checkInterruption();
  if (isDryRun) {
    print(`2/3 Would deploy build ${former.buildSid}`);
    print('3/3 Would verify it from outside, without a token');
    return print('Dry run: nothing was changed.');
  }
  print(`2/3 Deploy build ${former.buildSid}`);
  undo.add(`The function may still be build ${former.buildSid}.`, () =>
    account.activate(service.sid, environment.sid, current),
  );
  await account.activate(service.sid, environment.sid, former.buildSid);
  undo.checkInterruption();
  print('3/3 Verify from outside, without a token');
  const origins = servedOrigins(state, flex);
  const usedParts = used.some(({ part }) => part === AGENT_PART) || !usesStore ? [AGENT_PART] : [];
  const version = await verifyFunction(
    {
      domain,
      parts: [...usedParts, ...(usesStore ? [STORE_PART] : [])],
      origins,
      version: null,
      mayBeFormer: true,
      send,
    },
    print,
  );
  undo.checkInterruption();
  print(
    `Rolled back: the function comes from ${version === null ? 'an unknown version' : `version ${version}`} of the ` +
      'plugin. Another rollback undoes this one.',
  );
}

/** @throws Failure if a build has no feedback store, although the plugin's settings use it */
function checkHasStore(buildSid: string, paths: readonly string[] | null): void {
  if (paths?.includes(STORE_PATH)) return;
  throw new Failure(
    `Build ${buildSid} has no feedback store, and "${STORE_PART.urlKey}" uses it. To roll back anyway, turn it off first: ` +
      '`npm run release -- --feedback --off`. Nothing was changed.',
  );
}

/** The last deployment of another build that still exists. */
function previous(
  deployments: readonly FunctionDeployment[],
  current: string,
  existing: readonly string[],
): FunctionDeployment {
  const found = deployments.find(({ buildSid }) => buildSid !== current && existing.includes(buildSid));
  if (found) return found;
  throw new Failure(
    'There is nothing to roll back to: only one build of the function was deployed. To take the function away, use ' +
      '`npm run deploy -- --for-agents --remove`. Nothing was changed.',
  );
}
