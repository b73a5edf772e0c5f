import type { Variables } from '../agentFunction/account/resources';
import { Failure } from '../script/Failure';
import { STORE_NAME, type StoreAccount, type SyncService } from './StoreAccount';

/** The variable of the functions with the SID of the Sync service. */
export const SYNC_VARIABLE = 'FEEDBACK_SYNC_SID';

/** The map of one worker begins with this. Source: `serverless/src/feedback`. */
export const MAP_PREFIX = 'feedback-';

/** More maps are not read to find out whose service it is. */
const MOST_NAMES = 100;

/**
 * Finds the Sync service that the functions use: the one in their variables, or else the one of this name. It may be left
 * from functions that were removed.
 *
 * @param variables the functions' environment variables
 * @returns null if the account has none
 * @throws Failure if it is not clear which one it is
 */
export async function findStore(
  store: Pick<StoreAccount, 'find' | 'named'>,
  variables: Variables,
  print: (line: string) => void,
): Promise<SyncService | null> {
  const sid = variables.get(SYNC_VARIABLE)?.trim() ?? '';
  const used = /^IS[0-9a-f]{32}$/i.test(sid) ? await store.find(sid) : null;
  if (used) return used;
  if (sid !== '') {
    print(`  Note: ${SYNC_VARIABLE} is ${JSON.stringify(sid)}, which is no Sync service of this account.`);
  }
  const [found = null, ...others] = await store.named();
  if (others.length === 0) return found;
  const sids = [found, ...others].map((each) => each?.sid).join(', ');
  throw new Failure(
    `The account has several Sync services with the name "${STORE_NAME}" (${sids}), and ${SYNC_VARIABLE} names none of ` +
      'them. Rename those that are not the feedback store. Nothing was changed.',
  );
}

/**
 * Checks that a service of this name is the feedback store, and that browsers have no access to it.
 *
 * @throws Failure that says what to do
 */
export async function checkStore(
  store: Pick<StoreAccount, 'maps'>,
  { sid, hasAccessControl }: SyncService,
  takesOver: boolean,
): Promise<void> {
  if (!hasAccessControl) {
    throw new Failure(
      `The Sync service "${STORE_NAME}" (${sid}) has no access control, so everyone with a Sync token of the account ` +
        'could read and change what it keeps. Turn on "ACL enabled" for it in the Console, under Sync, or rename it. ' +
        'Nothing was changed.',
    );
  }
  if (takesOver) return;
  const foreign = (await store.maps(sid, MOST_NAMES)).find(({ name }) => !name.startsWith(MAP_PREFIX));
  if (foreign === undefined) return;
  throw new Failure(
    `The account has a Sync service "${STORE_NAME}" (${sid}) that is not the feedback store: it has the map ` +
      `${JSON.stringify(foreign.name)}. Rename it, or add --take-over to use it. Nothing was changed.`,
  );
}
