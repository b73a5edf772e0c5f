import type { Manager } from '@twilio/flex-ui';
import type { TeamStorage } from '../../shared/data/storage/teamStorage';
import { acceptedReservations, type TeamWorker } from './teamsView';

/**
 * Saves the SIDs of the reservations of the workers a supervisor sees in Teams View, because a worker's agent id is read
 * from their segments, which often exist only after the task has left Flex.
 * Flex replaces its list of workers whenever one of them changes. The storage is written only when the list contains a
 * reservation that this page has not seen yet.
 * @param onError called once when Flex's list has an unexpected form; nothing is saved after that
 */
export function rememberTeamReservations(
  { store }: Manager,
  teamStorage: TeamStorage,
  onError: (error: unknown) => void,
): void {
  const savedSids = new Set<string>();
  let lastWorkers: readonly TeamWorker[] | undefined;
  const saveNew = (): void => {
    const { workers } = store.getState().flex.supervisor;
    if (workers === lastWorkers) return;
    lastWorkers = workers;
    const sidsByWorker = new Map(workers.map((each) => [each.worker.sid, acceptedReservations(each)]));
    const hasNewSid = [...sidsByWorker.values()].some((sids) => sids.some((sid) => !savedSids.has(sid)));
    if (!hasNewSid) return;
    sidsByWorker.forEach((sids) => sids.forEach((sid) => savedSids.add(sid)));
    teamStorage.addReservations(sidsByWorker);
  };
  saveNew();
  const unsubscribe = store.subscribe(() => {
    try {
      saveNew();
    } catch (error) {
      // The store would pass the error on to the part of Flex that dispatched the change.
      unsubscribe();
      onError(error);
    }
  });
}
