import { version as OWN_VERSION } from '../../../package.json';
import { readState } from './account/readState';
import type { AgentContext } from './AgentContext';
import { askFirst } from './steps/askFirst';
import { checkNotNewer, checkOwnService, deployedVersion } from './steps/checkExisting';
import { configureFunction, previewSettings, readUsedHost } from './steps/configureFunction';
import { findFlex } from './steps/findFlex';
import { variablesFor } from './steps/functionVariables';
import { putFunction } from './steps/putFunction';
import { verifyFunction } from './steps/verifyFunction';
import { Undo } from './Undo';
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
  const { account, attributes, reader, hasAuthToken, send, print } = context;
  const { isDryRun, takesOver, allowsOlder } = options;
  print(`1/5 Find what account ${account.accountSid} has`);
  const flex = await findFlex(reader, options.origins, print);
  await previewSettings(null, { account: attributes, print: () => undefined });
  const usedHost = await readUsedHost(attributes);
  const former = await readState(account, usedHost);
  if (former) checkOwnService(former, takesOver);
  const [origin = ''] = flex.origins;
  const deployed = former && (await deployedVersion(former, origin, send));
  print(
    `  Agent function: ${former === null ? 'none yet' : (deployed ?? 'deployed without a version, or not complete')}`,
  );
  checkNotNewer(deployed, allowsOlder);
  if (usedHost !== null && usedHost !== former?.environment?.domain) {
    print(`  Note: the plugin's settings name ${usedHost} so far. This deployment replaces it.`);
  }
  const { variables, origins } = variablesFor(flex, options, former, print);

  print('2/5 Ask the account what the function depends on');
  await askFirst(reader, flex, { hasAuthToken, nowMs: Date.now() }, print);

  const files = await buildUpload();
  const dependencies = readDependencies();
  if (isDryRun) {
    const place = former?.environment?.domain ?? 'a new domain of a new service';
    print(`3/5 Would deploy the agent function ${OWN_VERSION} at ${place}`);
    print(`  Would set ${[...variables].map(([name, value]) => `${name}=${value}`).join(', ')}`);
    print(`4/5 Would ask it, without a token, as pages of ${origins.join(' and ')}`);
    print(
      "5/5 Would set insights_base_url and insights_trusted_host to that domain in the plugin's settings",
    );
    return print('Dry run: nothing was changed.');
  }
  const undo = new Undo();
  await undo.around(async () => {
    print(`3/5 Deploy the agent function ${OWN_VERSION}`);
    const domain = await putFunction(account, former, { files, dependencies, variables }, undo, print);
    print('4/5 Verify from outside, without a token');
    await verifyFunction({ domain, origins, version: OWN_VERSION, send }, print);
    undo.checkInterruption();
    print("5/5 Configure: point the plugin's settings at the function");
    await configureFunction(domain, { ...context, account: attributes }, undo);
    undo.checkInterruption();
    print(`Agents read their feedback through https://${domain}/ from then on.`);
    print('To take the function away again: npm run deploy -- --for-agents --remove');
  }, print);
}
