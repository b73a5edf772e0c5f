import type { Manager } from '@twilio/flex-ui';
import type { AgentStorage } from '../../shared/data/storage/agentStorage';

type WorkerClient = NonNullable<Manager['workerClient']>;
type Reservation = NonNullable<ReturnType<WorkerClient['reservations']['get']>>;

/**
 * Saves the SIDs of the reservations the worker accepts, because the worker's agent id is read from their segments.
 * The segments may exist only after the task has left Flex, and a task can end while this browser is closed, so each
 * reservation is saved when it is accepted.
 */
export function rememberReservations(manager: Manager, agentStorage: AgentStorage): void {
  const worker = manager.workerClient;
  if (!worker) return;
  const track = (reservation: Reservation): void => {
    if (reservation.status !== 'pending') agentStorage.addReservation(reservation.sid);
    else reservation.on('accepted', () => agentStorage.addReservation(reservation.sid));
  };
  // Some reservations may have been offered or accepted before the plugin was loaded.
  worker.reservations.forEach(track);
  worker.on('reservationCreated', track);
}
