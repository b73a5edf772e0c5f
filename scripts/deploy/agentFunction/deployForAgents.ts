import { version as OWN_VERSION } from '../../../package.json';
import { readState, type FunctionState } from './account/readState';
import type { Variables } from './account/resources';
import type { AgentContext } from './AgentContext';
import { askFirst } from './steps/askFirst';
import { checkNotNewer, checkOwnService, deployedVersion } from './steps/checkExisting';
import { configureFunction, previewSettings, readUsedHost } from './steps/configureFunction';
import { findFlex } from './steps/findFlex';
import { variablesFor } from './steps/functionVariables';
import { putFunction } from './steps/putFunction';
import { verifyFunction } from './steps/verifyFunction';
import { withUndo, type Undo } from '../script/Undo';
import { buildUpload } from './upload/buildUpload';
import { readDependencies } from './upload/dependencies';

export interface DeployOptions {
  /** Addresses at which Flex runs, besides those that the account names. */
  origins: readonly string[];
  /** Whether agents can read customers' names and numbers. Undefined to keep what is set. */
  sharesCustomerFields: boolean | undefined;
  takesOver: boolean;
  allowsOlder: boolean;
  isDryRun: boolean;
}

/**
 * Deploys the agent function, checks it from outside, and points the plugin's settings at it. Whatever fails, the account
 * is as it was before.
 *
 * @throws Failure that says what is wrong, and what is left if not everything could be undone
 */
export async function deployForAgents(options: DeployOptions, context: AgentContext): Promise<void> {
  await withUndo(context.print, (undo) => deploy(options, context, undo));
}

async function deploy(options: DeployOptions, context: AgentContext, undo: Undo): Promise<void> {
  const { account, attributes, reader, hasAuthToken, send, print } = context;
  print(`1/5 Find what account ${account.accountSid} has`);
  const { flex, former, deployed, variables, origins } = await findAll(options, context);
  undo.checkInterruption();
  print('2/5 Ask the account what the function depends on');
  await askFirst(reader, flex, { hasAuthToken, nowMs: Date.now() }, print);
  undo.checkInterruption();
  const upload = { files: await buildUpload(), dependencies: readDependencies(), variables };
  if (options.isDryRun) {
    planLines(former, variables, origins).forEach(print);
    return print('Dry run: nothing was changed.');
  }
  print(`3/5 Deploy the agent function ${OWN_VERSION}`);
  const domain = await putFunction(account, former, upload, undo, print);
  print('4/5 Verify from outside, without a token');
  const mayBeFormer = deployed === OWN_VERSION;
  await verifyFunction({ domain, origins, version: OWN_VERSION, mayBeFormer, send }, print);
  undo.checkInterruption();
  print("5/5 Configure: point the plugin's settings at the function");
  await configureFunction(domain, { ...context, account: attributes }, undo);
  undo.checkInterruption();
  print(`Agents read their feedback through https://${domain}/.`);
  print('To take the function away again: npm run deploy -- --for-agents --remove');
}

/** What the account has, and what will be set. @throws Failure if the function cannot be deployed */
async function findAll(options: DeployOptions, { account, attributes, reader, send, print }: AgentContext) {
  const flex = await findFlex(reader, options.origins, print);
  // Settings that cannot be changed at the end are better found now.
  await previewSettings(null, { account: attributes, print: () => undefined });
  const usedHost = await readUsedHost(attributes);
  const former = await readState(account, usedHost);
  if (former) checkOwnService(former, options.takesOver);
  const [origin = ''] = flex.origins;
  const deployed = former && (await deployedVersion(former, origin, send));
  print(`  Agent function: ${former ? (deployed ?? 'there, but it does not say its version') : 'none yet'}`);
  checkNotNewer(deployed, options.allowsOlder);
  if (usedHost !== null && usedHost !== former?.environment?.domain) {
    print(`  Note: the plugin's settings name ${usedHost} so far. This deployment replaces it.`);
  }
  return { flex, former, deployed, ...variablesFor(flex, options, former, print) };
}

function planLines(
  former: FunctionState | null,
  variables: Variables,
  origins: readonly string[],
): readonly string[] {
  const place = former?.environment?.domain ?? 'a new domain of a new service';
  return [
    `3/5 Would deploy the agent function ${OWN_VERSION} at ${place}`,
    `  Would set ${[...variables].map(([name, value]) => `${name}=${value}`).join(', ')}`,
    `4/5 Would verify it from outside, without a token, for pages of ${origins.join(' and ')}`,
    "5/5 Would set insights_base_url and insights_trusted_host in the plugin's settings to that domain",
  ];
}
