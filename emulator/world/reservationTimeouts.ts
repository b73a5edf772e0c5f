import type { Reservation } from './model';
import type { World } from './World';

/** Calls back once after a delay. Returns a function that cancels the call. */
export type StartTimer = (callback: () => void, delayMs: number) => () => void;

/** Node's timers. They do not keep the process alive. */
export const startNodeTimer: StartTimer = (callback, delayMs) => {
  const timer = setTimeout(callback, delayMs).unref();
  return () => clearTimeout(timer);
};

/**
 * Ends a reservation that its worker did not accept in time, as TaskRouter does. Returns a function that
 * stops it and every timer.
 */
export function startReservationTimeouts(world: World, startTimer: StartTimer): () => void {
  const timers = new Map<string, () => void>();
  for (const reservation of world.openReservations()) updateTimer(reservation);
  const stopListening = world.onChange((change) => {
    if (change.kind === 'reservation') updateTimer(change.reservation);
  });

  function updateTimer({ sid, taskSid, status, createdAtMs }: Reservation): void {
    timers.get(sid)?.();
    timers.delete(sid);
    if (status !== 'pending') return;
    const endsAtMs = createdAtMs + world.task(taskSid).reservationTimeoutMs;
    const timeOut = (): unknown => world.setReservationStatus(sid, 'timeout');
    timers.set(sid, startTimer(timeOut, Math.max(0, endsAtMs - world.now())));
  }

  return () => {
    stopListening();
    for (const cancel of timers.values()) cancel();
  };
}
