import type { Manager } from '@twilio/flex-ui';
import type { TeamStorage } from '../../shared/data/storage/teamStorage';
import { acceptedReservations, type TeamWorker } from './teamsView';

/**
 * Remembers the reservations of the workers a supervisor sees in Teams View. Their segments are what tells a worker's
 * agent id, often only after the task has left Flex.
 * Flex renews the list of workers with each change of anybody: the teamStorage is only asked when a reservation is in it
 * that this page has not seen.
 * @param onError told once when Flex's list is not as expected; nothing is remembered from then on
 */
export function rememberTeamReservations(
  { store }: Manager,
  teamStorage: TeamStorage,
  onError: (error: unknown) => void,
): void {
  const known = new Set<string>();
  let last: readonly TeamWorker[] | undefined;
  const look = (): void => {
    const { workers } = store.getState().flex.supervisor;
    if (workers === last) return;
    last = workers;
    const seen = new Map(workers.map((each) => [each.worker.sid, acceptedReservations(each)]));
    const isAnyNew = [...seen.values()].some((sids) => sids.some((sid) => !known.has(sid)));
    if (!isAnyNew) return;
    seen.forEach((sids) => sids.forEach((sid) => known.add(sid)));
    teamStorage.addReservations(seen);
  };
  look();
  const stopLooking = store.subscribe(() => {
    try {
      look();
    } catch (error) {
      // The store would hand it to whatever part of Flex has just made a change.
      stopLooking();
      onError(error);
    }
  });
}
