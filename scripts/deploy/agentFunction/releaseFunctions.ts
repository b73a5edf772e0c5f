import { version as OWN_VERSION } from '../../../package.json';
import type { FunctionPart } from '../commands/functionParts';
import type { FunctionUrl } from '../commands/functionUrls';
import { Failure, failureOf } from '../script/Failure';
import type { FunctionEnvironment } from './account/resources';
import { readState, type FunctionState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { optionsText } from './options';
import { checkOwnService } from './steps/checkExisting';
import { configureFunction, previewSettings, readUsedFunctions } from './steps/configureFunction';
import { findFlex } from './steps/findFlex';
import { servedOrigins } from './steps/functionVariables';
import { foreignUrls, staysText } from './steps/settingHosts';
import { verifyFunction } from './steps/verifyFunction';
import { withUndo, type Undo } from '../script/Undo';

export interface ReleaseOptions {
  /** What the functions are used for. */
  parts: readonly FunctionPart[];
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
export async function releaseFunctions(options: ReleaseOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => release(options, context, undo));
}

async function release(
  { parts, takesOver, isDryRun }: ReleaseOptions,
  context: AgentContext,
  undo: Undo,
): Promise<void> {
  const { account, attributes, reader, send, print } = context;
  print(`1/3 Find the function of account ${account.accountSid}`);
  const flex = await findFlex(reader, [], print);
  const used = await readUsedFunctions(attributes);
  const found = await readState(
    account,
    used.map(({ host }) => host),
  );
  const { state, environment } = deployedIn(found, parts, takesOver);
  const { domain, buildSid } = environment;
  print(`  Agent function: build ${buildSid} at ${domain}`);
  print('2/3 Verify from outside, without a token');
  const origins = servedOrigins(state, flex);
  const version = await verifyFunction(
    { domain, parts, origins, version: null, mayBeFormer: false, send },
    print,
  );
  if (version !== OWN_VERSION) {
    print(
      `  Note: it comes from version ${version ?? '(unknown)'} of this plugin, and this is ${OWN_VERSION}.`,
    );
  }
  undo.checkInterruption();
  print("3/3 Configure: point the plugin's settings at the function");
  const settings = { ...context, account: attributes };
  if (isDryRun) return previewSettings({ domain, parts }, settings);
  await configureFunction({ domain, parts }, settings, undo);
  undo.checkInterruption();
}

/**
 * Takes the function out of the plugin's settings. It stays deployed. A function at another host stays in the settings.
 *
 * @throws Failure that says what is wrong
 */
export async function switchOffFunctions(
  { parts, isDryRun }: ReleaseOptions,
  { account, attributes, ...context }: AgentContext,
): Promise<void> {
  const { print } = context;
  const settings = { ...context, account: attributes };
  print(`Take the function out of the plugin's settings of account ${account.accountSid}`);
  const foreign = await foreignIn(parts, account, attributes);
  const removed = parts.filter((part) => !foreign.some((url) => url.part === part));
  if (removed.length === 0) throw new Failure(`${foreign.map(staysText).join('. ')}. Nothing was changed.`);
  for (const url of foreign) print(`  ${staysText(url)}`);
  const target = { domain: null, parts: removed };
  if (isDryRun) return previewSettings(target, settings);
  await withUndo(print, async (undo) => {
    await configureFunction(target, settings, undo);
    undo.checkInterruption();
  });
  print(
    `If the function is deployed, it stays so. To use it again: npm run release -- ${optionsText(removed)}`,
  );
}

/** @throws Failure if it cannot be found out whether the functions in the settings are those of this service */
async function foreignIn(
  parts: readonly FunctionPart[],
  account: AgentContext['account'],
  attributes: AgentContext['attributes'],
): Promise<readonly FunctionUrl[]> {
  const used = (await readUsedFunctions(attributes)).filter(({ part }) => parts.includes(part));
  if (used.length === 0) return [];
  const service = await account.find().catch((error: unknown) => {
    const keys = used.map(({ part: { urlKey } }) => `--unset ${urlKey}`).join(' ');
    throw new Failure(
      `It could not be found out whether the settings name this function. ${failureOf(error).message} To take it out ` +
        `anyway: npm run configure -- ${keys}. Nothing was changed.`,
    );
  });
  return foreignUrls(used, parts, service);
}

/** @throws Failure if nothing is deployed, or if it is not the agent function */
export function deployedIn(
  state: FunctionState | null,
  parts: readonly FunctionPart[],
  takesOver: boolean,
): { state: FunctionState; environment: DeployedEnvironment } {
  const environment = state?.environment ?? null;
  if (state === null || environment === null || environment.buildSid === null) {
    throw new Failure(
      `The account has no agent function. Deploy it with \`npm run deploy -- ${optionsText(parts)}\`. Nothing was changed.`,
    );
  }
  checkOwnService(state, takesOver);
  return { state, environment: { ...environment, buildSid: environment.buildSid } };
}
