import { Failure } from '../../script/Failure';
import type { FunctionAccount } from './FunctionAccount';
import type { FunctionEnvironment, FunctionService, Variables } from './resources';

/** The suffix with which the toolkit deploys if none is named. */
export const SUFFIX = 'dev';

/** What the account has of the agent function. */
export interface FunctionState {
  service: FunctionService;
  /** The environment that agents use, or would use. Null if the service has none. */
  environment: FunctionEnvironment | null;
  variables: Variables;
  /** The paths of everything that is deployed there. Empty if nothing is. */
  paths: readonly string[];
  buildSids: readonly string[];
  /** The names of the functions by their SID. */
  functions: ReadonlyMap<string, string>;
}

/**
 * Reads the service of the agent function with all that a deployment can change.
 *
 * @param usedHosts the hosts of functions in the plugin's settings
 * @returns null if the account has no such service
 * @throws Failure if it is not clear which of several environments agents use
 */
export async function readState(
  account: FunctionAccount,
  usedHosts: readonly string[],
): Promise<FunctionState | null> {
  const service = await account.find();
  if (service === null) return null;
  const environment = chooseEnvironment(service, usedHosts);
  const { sid } = service;
  const buildSid = environment?.buildSid ?? null;
  return {
    service,
    environment,
    variables: environment ? await account.variables(sid, environment.sid) : new Map(),
    paths: (buildSid === null ? null : await account.pathsIn(sid, buildSid)) ?? [],
    buildSids: await account.buildSids(sid),
    functions: await account.functions(sid),
  };
}

/** The one that the settings name, or the only one, or the one that the toolkit would deploy to. */
function chooseEnvironment(
  { environments }: FunctionService,
  usedHosts: readonly string[],
): FunctionEnvironment | null {
  const [first, ...others] = environments;
  if (first === undefined) return null;
  const used = environments.find(({ domain }) => usedHosts.includes(domain));
  const chosen = used ?? (others.length === 0 ? first : environments.find(({ suffix }) => suffix === SUFFIX));
  if (chosen) return chosen;
  const domains = environments.map(({ domain }) => domain).join(', ');
  throw new Failure(
    `The agent function has several environments (${domains}), and the plugin's settings name none of them. Remove those ` +
      'that you do not use in the Console, or set "insights_base_url" to the one that agents use. Nothing was changed.',
  );
}
