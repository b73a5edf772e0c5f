import type { AgentContext } from '../agentFunction/AgentContext';
import type { Variables } from '../agentFunction/account/resources';
import type { Undo } from '../script/Undo';
import { checkStore, findStore } from './findStore';
import { STORE_NAME } from './StoreAccount';

interface RemoveStoreOptions {
  deletesEntries: boolean;
  takesOver: boolean;
  isDryRun: boolean;
}

/**
 * Deletes the Sync service of the feedback store with everything that it keeps, or says that it stays.
 *
 * @param variables of the functions, as they were before
 */
export async function removeStore(
  { deletesEntries, takesOver, isDryRun }: RemoveStoreOptions,
  variables: Variables,
  { store, print }: Pick<AgentContext, 'store' | 'print'>,
  undo: Undo,
): Promise<void> {
  const found = await findStore(store, variables, print);
  if (found === null) return print(`  The account has no Sync service "${STORE_NAME}".`);
  const name = `the Sync service "${STORE_NAME}" (${found.sid})`;
  if (!deletesEntries) {
    print(`  ${capitalized(name)} stays, with everything that it keeps.`);
    return print('  To delete that too: npm run deploy -- --feedback --remove --delete-entries');
  }
  await checkStore(store, { ...found, hasAccessControl: true }, takesOver);
  if (isDryRun) return print(`  Would delete ${name}, with everything that it keeps`);
  undo.checkInterruption();
  await store.remove(found.sid);
  undo.keep(`${capitalized(name)} is deleted with its entries.`);
  print(`  Deleted ${name}, with everything that it kept`);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
