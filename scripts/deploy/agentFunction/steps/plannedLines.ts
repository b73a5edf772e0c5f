import { version as OWN_VERSION } from '../../../../package.json';
import { TRUST_KEY } from '../../commands/functionUrls';
import { STORE_PART, type FunctionPart } from '../../commands/functionParts';
import { SYNC_VARIABLE } from '../../feedbackStore/findStore';
import { STORE_NAME, type SyncService } from '../../feedbackStore/StoreAccount';
import type { Variables } from '../account/resources';
import type { FunctionState } from '../account/readState';

interface Plan {
  parts: readonly FunctionPart[];
  former: FunctionState | null;
  variables: Variables;
  origins: readonly string[];
  store: SyncService | null;
}

/** What a dry run says that the remaining steps would do. */
export function plannedLines(
  { parts, former, variables, origins, store }: Plan,
  step: (what: string) => void,
  print: (line: string) => void,
): void {
  const place = former?.environment?.domain ?? 'a new domain of a new service';
  const isForFeedback = parts.includes(STORE_PART);
  step(`Would deploy ${namesOf(parts)} ${OWN_VERSION} at ${place}`);
  if (isForFeedback) {
    print(
      store
        ? `  Would use the Sync service "${STORE_NAME}" (${store.sid})`
        : `  Would create the Sync service "${STORE_NAME}", to which browsers have no access`,
    );
  }
  const set = [...variables].map(([name, value]) => `${name}=${value}`);
  const sync = isForFeedback ? [`${SYNC_VARIABLE}=${store?.sid ?? 'IS…'}`] : [];
  print(`  Would set ${[...set, ...sync].join(', ')}`);
  step(`Would verify it from outside, without a token, for pages of ${origins.join(' and ')}`);
  const keys = [...parts.map(({ urlKey }) => urlKey), TRUST_KEY];
  step(`Would set ${keys.join(' and ')} in the plugin's settings to that domain`);
}

/** Such as `the agent function and the feedback store`. */
export function namesOf(parts: readonly FunctionPart[]): string {
  return parts.map(({ name }) => `the ${name}`).join(' and ');
}
