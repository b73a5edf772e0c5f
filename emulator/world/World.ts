import type { UnknownRecord } from '../routing/read';
import { nextStatuses, taskStatusFor } from './model';
import type { NextReservationStatus, Reservation, Role, Task, Transfer, Worker, WorldChange } from './model';
import type { NewReservation, NewTask, NewWorker } from './worldInput';
import { DEFAULT_QUEUE } from './workspace';
import { WorldState } from './WorldState';

const RESERVATION_TIMEOUT_MS = 120_000;

/**
 * The contact center: its workers, tasks and reservations. It does not know Twilio's protocols; TaskRouter,
 * Sync and the live queries are projections that listen to its changes. Its objects never change in place, so
 * a projection can keep a reference.
 */
export class World extends WorldState {
  private readonly listeners = new Set<(change: WorldChange) => void>();
  private readonly pendingChanges: WorldChange[] = [];
  private isNotifying = false;

  /**
   * Objects that are created from now on have SIDs of this run. Existing objects keep SIDs that are the same
   * in every run. So a page that stays open during a restart of the emulator finds the tasks of the sample
   * day again, but does not mistake the next chat for one of the previous run and mix up their messages.
   */
  startRun(): void {
    this.sids.nameRun(String(this.now()));
  }

  /**
   * Calls the listener after every change, with the new state. If a listener makes a change itself, listeners
   * hear of it after the current change, so that all of them hear of changes in the order in which they
   * happened. Returns a function that stops it.
   */
  onChange(listener: (change: WorldChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  addWorker({ attributes = {}, activity = 'Available', insightsAgentId = null, ...rest }: NewWorker): Worker {
    const nowMs = this.now();
    const worker: Worker = {
      ...rest,
      attributes: { ...attributes, full_name: rest.fullName, contact_uri: `client:${rest.identity}` },
      activitySid: this.activityNamed(activity).sid,
      insightsAgentId,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      activityChangedAtMs: nowMs,
      version: 0,
    };
    this.workersBySid.set(worker.sid, worker);
    this.notify({ kind: 'workerAdded', worker });
    return worker;
  }

  createTask({ channel = 'default', attributes = {}, ageMs = 0, ...rest }: NewTask = {}): Task {
    const createdAtMs = this.now() - ageMs;
    const task: Task = {
      sid: this.sids.next('WT'),
      channel,
      attributes,
      status: 'pending',
      queueName: rest.queueName ?? DEFAULT_QUEUE,
      priority: rest.priority ?? 0,
      reservationTimeoutMs: rest.reservationTimeoutMs ?? RESERVATION_TIMEOUT_MS,
      isCustomerOnHold: false,
      createdAtMs,
      updatedAtMs: createdAtMs,
      version: 0,
    };
    this.tasksBySid.set(task.sid, task);
    this.notify({ kind: 'task', task });
    return task;
  }

  /** Offers a task to a worker. */
  offer({ taskSid, workerSid, sid, status = 'pending', statusAgeMs = 0 }: NewReservation): Reservation {
    const task = this.task(taskSid);
    const reservation: Reservation = {
      sid: sid ?? this.sids.next('WR'),
      taskSid,
      workerSid: this.worker(workerSid).sid,
      queueName: task.queueName,
      status,
      // A task that was accepted before the world started was offered when it came in.
      createdAtMs: status === 'pending' ? this.now() : task.createdAtMs,
      updatedAtMs: this.now() - statusAgeMs,
      version: 0,
    };
    return this.storeReservation(reservation);
  }

  /**
   * Changes the status of a reservation and updates its task. @throws with a sentence if the status cannot
   * change that way.
   */
  setReservationStatus(sid: string, status: NextReservationStatus): Reservation {
    const before = this.reservation(sid);
    if (!nextStatuses(before.status).includes(status))
      throw new Error(`A reservation that is ${before.status} cannot become ${status}`);
    return this.storeReservation({ ...before, ...this.nextVersion(before), status });
  }

  setTaskAttributes(taskSid: string, attributes: UnknownRecord): Task {
    return this.storeTask(taskSid, { attributes });
  }

  setTaskQueue(taskSid: string, queueName: string): Task {
    return this.storeTask(taskSid, { queueName });
  }

  holdCustomer(taskSid: string, isCustomerOnHold: boolean): Task {
    return this.storeTask(taskSid, { isCustomerOnHold });
  }

  /**
   * Stores a new transfer, or an existing one in its new state. The rules for transfers are in transfers.ts.
   */
  putTransfer(transfer: Omit<Transfer, 'sid' | 'updatedAtMs'> & { sid?: string }): Transfer {
    const stored = { ...transfer, sid: transfer.sid ?? this.sids.next('TT'), updatedAtMs: this.now() };
    this.transfersBySid.set(stored.sid, stored);
    this.notify({ kind: 'transfer', transfer: stored, isNew: transfer.sid === undefined });
    return stored;
  }

  setActivity(workerSid: string, activitySid: string): Worker {
    const before = this.worker(workerSid);
    const changed = { activitySid: this.activity(activitySid).sid, activityChangedAtMs: this.now() };
    const worker = { ...before, ...this.nextVersion(before), ...changed };
    this.workersBySid.set(workerSid, worker);
    this.notify({ kind: 'workerActivity', worker });
    return worker;
  }

  setWorkerAttributes(workerSid: string, attributes: UnknownRecord): Worker {
    return this.storeWorker(workerSid, { attributes });
  }

  setRoles(workerSid: string, roles: readonly Role[]): Worker {
    return this.storeWorker(workerSid, { roles });
  }

  setInsightsAgentId(workerSid: string, insightsAgentId: string | null): Worker {
    return this.storeWorker(workerSid, { insightsAgentId });
  }

  private storeWorker(workerSid: string, changed: Partial<Worker>): Worker {
    const before = this.worker(workerSid);
    const worker = { ...before, ...this.nextVersion(before), ...changed };
    this.workersBySid.set(workerSid, worker);
    this.notify({ kind: 'workerAttributes', worker });
    return worker;
  }

  private storeTask(taskSid: string, changed: Partial<Task>): Task {
    const before = this.task(taskSid);
    const task = { ...before, ...this.nextVersion(before), ...changed };
    this.tasksBySid.set(taskSid, task);
    this.notify({ kind: 'task', task });
    return task;
  }

  private storeReservation(reservation: Reservation): Reservation {
    this.reservationsBySid.set(reservation.sid, reservation);
    const before = this.task(reservation.taskSid);
    const status = taskStatusFor(this.reservationsOf(before.sid));
    const task = { ...before, ...this.nextVersion(before), status };
    this.tasksBySid.set(task.sid, task);
    this.notify({ kind: 'reservation', reservation, task });
    return reservation;
  }

  private nextVersion({ version }: { version: number }): { version: number; updatedAtMs: number } {
    return { version: version + 1, updatedAtMs: this.now() };
  }

  private notify(change: WorldChange): void {
    this.pendingChanges.push(change);
    if (this.isNotifying) return;
    this.isNotifying = true;
    try {
      for (let next = this.pendingChanges.shift(); next; next = this.pendingChanges.shift()) {
        for (const listener of this.listeners) listener(next);
      }
    } finally {
      this.isNotifying = false;
    }
  }
}
