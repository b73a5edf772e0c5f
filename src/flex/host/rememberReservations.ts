import type { Manager } from '@twilio/flex-ui';
import type { AgentStorage } from '../../shared/data/storage/agentStorage';

type WorkerClient = NonNullable<Manager['workerClient']>;
type Reservation = NonNullable<ReturnType<WorkerClient['reservations']['get']>>;

/**
 * Remembers the reservations the worker accepts. Their segments are what tells the worker's agent id, and
 * they may exist only after the task has left Flex: hence at acceptance, not at the end, which may happen
 * while this browser is closed.
 */
export function rememberReservations(manager: Manager, agentStorage: AgentStorage): void {
  const worker = manager.workerClient;
  if (!worker) return;
  const follow = (reservation: Reservation): void => {
    if (reservation.status !== 'pending') agentStorage.addReservation(reservation.sid);
    else reservation.on('accepted', () => agentStorage.addReservation(reservation.sid));
  };
  // Some may have been offered or accepted before the plugin was loaded.
  worker.reservations.forEach(follow);
  worker.on('reservationCreated', follow);
}
