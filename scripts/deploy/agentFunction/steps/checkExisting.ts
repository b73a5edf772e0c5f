import { versionSatisfiesRange } from '@twilio/flex-dev-utils/dist/semver';
import { version as OWN_VERSION } from '../../../../package.json';
import type { SendPlain } from '../../account/sendWithoutCredentials';
import { inspectAgentFunction } from '../../commands/checkAgentFunction';
import { Failure } from '../../script/Failure';
import { SERVICE_NAME } from '../account/FunctionAccount';
import type { FunctionState } from '../account/readState';
import { FUNCTION_PATHS } from '../upload/buildUpload';

/**
 * Checks that a service of this name is the agent function, by the paths that it serves.
 *
 * @throws Failure that says what the service has instead
 */
export function checkOwnService({ paths, functions }: FunctionState, takesOver: boolean): void {
  const names = paths.length > 0 ? paths : [...functions.values()];
  const foreign = names.filter((name) => !FUNCTION_PATHS.some((own) => own === name));
  if (foreign.length === 0 || takesOver) return;
  throw new Failure(
    `The account has a service ${SERVICE_NAME} that is not the agent function: it serves ${listed(foreign)}. To replace ` +
      'what it serves, add --take-over. Nothing was changed.',
  );
}

/**
 * The version of the plugin that the deployed function was built from. Null if nothing is deployed, or if it does not
 * say its version.
 */
export async function deployedVersion(
  { environment }: FunctionState,
  origin: string,
  send: SendPlain,
): Promise<string | null> {
  if (environment === null || environment.buildSid === null) return null;
  return (await inspectAgentFunction(`https://${environment.domain}/`, origin, send)).version;
}

/** @throws Failure if the deployed function is newer than this plugin */
export function checkNotNewer(deployed: string | null, allowsOlder: boolean): void {
  if (deployed === null || allowsOlder || !versionSatisfiesRange(deployed, `>${OWN_VERSION}`)) return;
  throw new Failure(
    `The deployed function comes from version ${deployed} of this plugin, and this is ${OWN_VERSION}. Deploy from the ` +
      'newer version, or add --allow-older. Nothing was changed.',
  );
}

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const first = names.slice(0, MOST_NAMES).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}
