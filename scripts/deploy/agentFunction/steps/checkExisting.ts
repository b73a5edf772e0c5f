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

/** What is known of the version of the plugin that the deployed functions were built from. */
export type FoundVersion =
  | { kind: 'known'; version: string }
  /** Nothing of ours is deployed, or functions from before they said their version. */
  | { kind: 'none' | 'unversioned' }
  /** `because`: a sentence. */
  | { kind: 'unknown'; because: string };

/** Asks the deployed functions for their version. `state`: null if the account has no service for them. */
export async function findDeployedVersion(
  state: FunctionState | null,
  origin: string,
  send: SendPlain,
): Promise<FoundVersion> {
  if (state === null) return { kind: 'none' };
  const { environment, paths } = state;
  const isForeign = paths.length > 0 && !FUNCTION_PATHS.some((own) => paths.includes(own));
  if (environment === null || environment.buildSid === null || isForeign) return { kind: 'none' };
  const found = await inspectAgentFunction(`https://${environment.domain}/`, origin, send);
  const { version } = found;
  if (version === null) {
    return 'problem' in found ? { kind: 'unknown', because: found.problem } : { kind: 'unversioned' };
  }
  if (versionSatisfiesRange(version, '*')) return { kind: 'known', version };
  return { kind: 'unknown', because: `They say "${version}".` };
}

/** @throws Failure if the deployed function is newer than this plugin, or if that could not be found out */
export function checkNotNewer(deployed: FoundVersion, allowsOlder: boolean): void {
  if (allowsOlder) return;
  if (deployed.kind === 'unknown') {
    throw new Failure(
      'It could not be found out whether the deployed functions come from a newer version of this plugin. ' +
        `${deployed.because} Run the command again, or add --allow-older to replace them anyway. Nothing was changed.`,
    );
  }
  if (deployed.kind !== 'known' || !versionSatisfiesRange(deployed.version, `>${OWN_VERSION}`)) return;
  throw new Failure(
    `The deployed function comes from version ${deployed.version} of this plugin, and this is ${OWN_VERSION}. Deploy from ` +
      'the newer version, or add --allow-older. Nothing was changed.',
  );
}

/** As the command shows it. */
export function versionText(deployed: FoundVersion): string {
  switch (deployed.kind) {
    case 'known':
      return deployed.version;
    case 'none':
      return 'none yet';
    case 'unversioned':
      return 'there, but it does not say its version';
    case 'unknown':
      return 'there, but its version could not be found out';
  }
}

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const first = names.slice(0, MOST_NAMES).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}
