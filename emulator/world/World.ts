import type { UnknownRecord } from '../routing/read';
import { Conversations } from './Conversations';
import { isOpen, taskStatusUnder } from './model';
import type {
  Activity,
  Reservation,
  ReservationStatus,
  Role,
  Task,
  TaskChannel,
  Worker,
  WorldChange,
} from './model';
import type { NewReservation, NewTask, NewWorker } from './newcomers';
import { Sessions } from './Sessions';
import { sidFor, SidSequence } from './sids';

/**
 * The contact centre: who works in it and what lies on whose desk. It knows nothing of Twilio's protocols;
 * TaskRouter, Sync and the live queries are projections that listen to its changes. Its objects are never
 * changed in place, so a projection may keep what it was given.
 */
export class World {
  readonly accountSid = sidFor('AC', 'account');
  readonly workspaceSid = sidFor('WS', 'workspace');
  readonly sessions: Sessions;
  readonly conversations: Conversations;
  readonly activities: readonly Activity[] = [
    { sid: sidFor('WA', 'Offline'), name: 'Offline', available: false },
    { sid: sidFor('WA', 'Available'), name: 'Available', available: true },
    { sid: sidFor('WA', 'Break'), name: 'Break', available: false },
    { sid: sidFor('WA', 'Training'), name: 'Training', available: false },
  ];
  readonly channels: readonly TaskChannel[] = [
    { sid: sidFor('TC', 'default'), name: 'default', capacity: 8 },
    { sid: sidFor('TC', 'voice'), name: 'voice', capacity: 1 },
    { sid: sidFor('TC', 'chat'), name: 'chat', capacity: 4 },
  ];

  private readonly workersBySid = new Map<string, Worker>();
  private readonly tasksBySid = new Map<string, Task>();
  private readonly reservationsBySid = new Map<string, Reservation>();
  private readonly listeners = new Set<(change: WorldChange) => void>();
  private readonly sids = new SidSequence();

  constructor(readonly now: () => number) {
    this.conversations = new Conversations(now);
    this.sessions = new Sessions(now, (sid) => this.workersBySid.has(sid));
  }

  /** Calls the listener after every change, with the new state. Returns a function that stops it. */
  onChange(listener: (change: WorldChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  workers(): Worker[] {
    return [...this.workersBySid.values()];
  }

  /** @throws if there is none; as do the other getters by SID. */
  worker(sid: string): Worker {
    return found(this.workersBySid, sid);
  }

  findWorker(sid: string): Worker | null {
    return this.workersBySid.get(sid) ?? null;
  }

  task(sid: string): Task {
    return found(this.tasksBySid, sid);
  }

  findTask(sid: string): Task | null {
    return this.tasksBySid.get(sid) ?? null;
  }

  reservation(sid: string): Reservation {
    return found(this.reservationsBySid, sid);
  }

  findReservation(sid: string): Reservation | null {
    return this.reservationsBySid.get(sid) ?? null;
  }

  /** All reservations that are not over yet, oldest first; of one worker if a SID is given. */
  openReservations(workerSid?: string): Reservation[] {
    const all = [...this.reservationsBySid.values()];
    return all.filter((each) => isOpen(each) && (workerSid === undefined || each.workerSid === workerSid));
  }

  activity(sid: string): Activity {
    const activity = this.activities.find((each) => each.sid === sid);
    if (!activity) throw new Error(`No activity ${sid}`);
    return activity;
  }

  activityNamed(name: string): Activity {
    const activity = this.activities.find((each) => each.name === name);
    if (!activity) throw new Error(`No activity is called ${name}`);
    return activity;
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
    return worker;
  }

  createTask({ channel = 'default', attributes = {}, ageMs = 0, ...rest }: NewTask = {}): Task {
    const createdAtMs = this.now() - ageMs;
    const task: Task = {
      sid: rest.sid ?? this.sids.next('WT'),
      channel,
      attributes,
      status: 'pending',
      queueName: rest.queueName ?? 'Everyone',
      priority: rest.priority ?? 0,
      createdAtMs,
      updatedAtMs: createdAtMs,
      version: 0,
    };
    this.tasksBySid.set(task.sid, task);
    return task;
  }

  /** Puts a task on a worker's desk. */
  offer({ taskSid, workerSid, sid, status = 'pending', statusAgeMs = 0 }: NewReservation): Reservation {
    const task = this.task(taskSid);
    const reservation: Reservation = {
      sid: sid ?? this.sids.next('WR'),
      taskSid,
      workerSid: this.worker(workerSid).sid,
      status,
      createdAtMs: task.createdAtMs,
      updatedAtMs: this.now() - statusAgeMs,
      version: 0,
    };
    return this.storeReservation(reservation);
  }

  /** Moves a reservation on, and its task with it. */
  setReservationStatus(sid: string, status: ReservationStatus): Reservation {
    const before = this.reservation(sid);
    if (!isOpen(before)) throw new Error(`Reservation ${sid} is over (${before.status})`);
    return this.storeReservation({ ...before, ...this.nextVersion(before), status });
  }

  setTaskAttributes(taskSid: string, attributes: UnknownRecord): Task {
    const before = this.task(taskSid);
    const task = { ...before, ...this.nextVersion(before), attributes };
    this.tasksBySid.set(taskSid, task);
    this.announce({ kind: 'task', task });
    return task;
  }

  setActivity(workerSid: string, activitySid: string): Worker {
    const before = this.worker(workerSid);
    const changed = { activitySid: this.activity(activitySid).sid, activityChangedAtMs: this.now() };
    const worker = { ...before, ...this.nextVersion(before), ...changed };
    this.workersBySid.set(workerSid, worker);
    this.announce({ kind: 'workerActivity', worker });
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
    this.announce({ kind: 'workerAttributes', worker });
    return worker;
  }

  private storeReservation(reservation: Reservation): Reservation {
    const before = this.task(reservation.taskSid);
    const task = { ...before, ...this.nextVersion(before), status: taskStatusUnder(reservation.status) };
    this.reservationsBySid.set(reservation.sid, reservation);
    this.tasksBySid.set(task.sid, task);
    this.announce({ kind: 'reservation', reservation, task });
    return reservation;
  }

  private nextVersion({ version }: { version: number }): { version: number; updatedAtMs: number } {
    return { version: version + 1, updatedAtMs: this.now() };
  }

  private announce(change: WorldChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function found<T>(bySid: ReadonlyMap<string, T>, sid: string): T {
  const value = bySid.get(sid);
  if (value === undefined) throw new Error(`The world has no ${sid}`);
  return value;
}
