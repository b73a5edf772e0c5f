import { version as OWN_VERSION } from '../../../package.json';
import { Failure } from '../script/Failure';
import type { FunctionEnvironment } from './account/resources';
import { readState, type FunctionState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { checkOwnService } from './steps/checkExisting';
import { configureFunction, previewSettings, readUsedHost } from './steps/configureFunction';
import { findFlex } from './steps/findFlex';
import { servedOrigins } from './steps/functionVariables';
import { verifyFunction } from './steps/verifyFunction';
import { withUndo, type Undo } from '../script/Undo';

export interface ReleaseOptions {
  takesOver: boolean;
  isDryRun: boolean;
}

/** An environment in which something is deployed. */
export type DeployedEnvironment = FunctionEnvironment & { buildSid: string };

/**
 * Points the plugin's settings at the function that is deployed already, after a check from outside.
 *
 * @throws Failure that says what is wrong
 */
export async function releaseForAgents(options: ReleaseOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => release(options, context, undo));
}

async function release(
  { takesOver, isDryRun }: ReleaseOptions,
  context: AgentContext,
  undo: Undo,
): Promise<void> {
  const { account, attributes, reader, send, print } = context;
  print(`1/3 Find the function of account ${account.accountSid}`);
  const flex = await findFlex(reader, [], print);
  const found = await readState(account, await readUsedHost(attributes));
  const { state, environment } = deployedIn(found, takesOver);
  const { domain, buildSid } = environment;
  print(`  Agent function: build ${buildSid} at ${domain}`);
  print('2/3 Verify from outside, without a token');
  const origins = servedOrigins(state, flex);
  const version = await verifyFunction({ domain, origins, version: null, mayBeFormer: false, send }, print);
  if (version !== OWN_VERSION) {
    print(
      `  Note: it comes from version ${version ?? '(unknown)'} of this plugin, and this is ${OWN_VERSION}.`,
    );
  }
  undo.checkInterruption();
  print("3/3 Configure: point the plugin's settings at the function");
  const settings = { ...context, account: attributes };
  if (isDryRun) return previewSettings(domain, settings);
  await configureFunction(domain, settings, undo);
  undo.checkInterruption();
}

/**
 * Takes the function out of the plugin's settings. It stays deployed.
 *
 * @throws Failure that says what is wrong
 */
export async function switchOffForAgents(
  { isDryRun }: ReleaseOptions,
  { account, attributes, ...context }: AgentContext,
): Promise<void> {
  const settings = { ...context, account: attributes };
  context.print(`Take the function out of the plugin's settings of account ${account.accountSid}`);
  if (isDryRun) return previewSettings(null, settings);
  await withUndo(context.print, async (undo) => {
    await configureFunction(null, settings, undo);
    undo.checkInterruption();
  });
  context.print('If the function is deployed, it stays so. To use it again: npm run release -- --for-agents');
}

/** @throws Failure if nothing is deployed, or if it is not the agent function */
export function deployedIn(
  state: FunctionState | null,
  takesOver: boolean,
): { state: FunctionState; environment: DeployedEnvironment } {
  const environment = state?.environment ?? null;
  if (state === null || environment === null || environment.buildSid === null) {
    throw new Failure(
      'The account has no agent function. Deploy it with `npm run deploy -- --for-agents`. Nothing was changed.',
    );
  }
  checkOwnService(state, takesOver);
  return { state, environment: { ...environment, buildSid: environment.buildSid } };
}
