import type { Undo } from '../script/Undo';
import { Failure, isRefusal } from '../script/Failure';
import { STORE_NAME, type StoreAccount, type SyncService } from './StoreAccount';

type Store = Pick<StoreAccount, 'create' | 'named' | 'remove'>;

/**
 * Creates the Sync service, if there is none yet.
 *
 * @returns its SID
 * @throws Failure if Twilio has created one to which browsers have access
 */
export async function putStore(
  store: Store,
  former: SyncService | null,
  undo: Undo,
  print: (line: string) => void,
): Promise<string> {
  if (former) {
    print(`  Using the Sync service "${STORE_NAME}" (${former.sid})`);
    return former.sid;
  }
  const before = (await store.named()).map(({ sid }) => sid);
  const made = await store.create().catch((error: unknown) => {
    // Without an answer of Twilio, it may have been created.
    const isRefused = isRefusal(error) || error instanceof Failure;
    if (!isRefused) addUndo(undo, () => removeAdded(store, before));
    throw error;
  });
  addUndo(undo, () => store.remove(made.sid));
  if (!made.hasAccessControl) throw new Failure('Twilio created the Sync service without access control.');
  print(`  Created the Sync service "${STORE_NAME}" (${made.sid}), to which browsers have no access`);
  undo.checkInterruption();
  return made.sid;
}

function addUndo(undo: Undo, step: () => Promise<void>): void {
  undo.add(`There may be a new Sync service "${STORE_NAME}". Look in the Console, under Sync.`, step);
}

async function removeAdded(store: Store, before: readonly string[]): Promise<void> {
  const [added, ...others] = (await store.named()).filter(({ sid }) => !before.includes(sid));
  if (others.length > 0) throw new Failure('There are several, so none was removed.');
  if (added) await store.remove(added.sid);
}
