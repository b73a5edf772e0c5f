import type { Manager } from '@twilio/flex-ui';
import type { WorkerMemory } from '../feedback/WorkerMemory';

/**
 * Remembers the reservations the worker accepts. Their segments are what tells the worker's agent id, and
 * they may exist only after the task has left Flex: hence at acceptance, not at the end, which may happen
 * while this browser is closed.
 */
export function rememberReservations(manager: Manager, memory: WorkerMemory): void {
  const worker = manager.workerClient;
  if (!worker) return;
  for (const { sid, status } of worker.reservations.values()) {
    if (status !== 'pending') memory.rememberReservation(sid);
  }
  worker.on('reservationCreated', (reservation) => {
    reservation.on('accepted', () => memory.rememberReservation(reservation.sid));
  });
}
