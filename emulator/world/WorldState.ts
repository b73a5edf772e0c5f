import { Conversations } from './Conversations';
import { isOpen } from './model';
import type { Activity, ChannelName, Queue, Reservation, Task, Transfer, Worker } from './model';
import { Sessions } from './Sessions';
import { sidFor, SidSequence } from './sids';
import { ACTIVITIES, CHANNELS, DEFAULT_QUEUE } from './workspace';

/** The objects of the contact center and how to look them up. `World` adds the changes. */
export class WorldState {
  readonly accountSid = sidFor('AC', 'account');
  readonly workspaceSid = sidFor('WS', 'workspace');
  readonly sessions: Sessions;
  readonly conversations: Conversations;
  readonly activities = ACTIVITIES;
  readonly channels = CHANNELS;

  protected readonly sids = new SidSequence();
  protected readonly workersBySid = new Map<string, Worker>();
  protected readonly tasksBySid = new Map<string, Task>();
  protected readonly reservationsBySid = new Map<string, Reservation>();
  protected readonly transfersBySid = new Map<string, Transfer>();

  /** @param now milliseconds since 1970. */
  constructor(readonly now: () => number) {
    this.conversations = new Conversations(now, this.sids);
    this.sessions = new Sessions(now, (sid) => this.workersBySid.has(sid));
  }

  workers(): Worker[] {
    return [...this.workersBySid.values()];
  }

  /** @throws if there is none, like the other getters by SID. */
  worker(sid: string): Worker {
    return getOrThrow(this.workersBySid, sid);
  }

  findWorker(sid: string): Worker | null {
    return this.workersBySid.get(sid) ?? null;
  }

  tasks(): Task[] {
    return [...this.tasksBySid.values()];
  }

  task(sid: string): Task {
    return getOrThrow(this.tasksBySid, sid);
  }

  findTask(sid: string): Task | null {
    return this.tasksBySid.get(sid) ?? null;
  }

  reservation(sid: string): Reservation {
    return getOrThrow(this.reservationsBySid, sid);
  }

  findReservation(sid: string): Reservation | null {
    return this.reservationsBySid.get(sid) ?? null;
  }

  /** All open reservations, oldest first; those of one worker if a SID is given. */
  openReservations(workerSid?: string): Reservation[] {
    const all = [...this.reservationsBySid.values()];
    return all.filter((each) => isOpen(each) && (workerSid === undefined || each.workerSid === workerSid));
  }

  /** All reservations of a task so far, oldest first. */
  reservationsOf(taskSid: string): Reservation[] {
    return [...this.reservationsBySid.values()].filter((each) => each.taskSid === taskSid);
  }

  /** How many open tasks of a channel a worker has. */
  assignedTasks(workerSid: string, channel: ChannelName): number {
    return this.openReservations(workerSid).filter((each) => this.task(each.taskSid).channel === channel)
      .length;
  }

  /** A queue exists once a task has waited in it. The first one always exists. */
  queues(): Queue[] {
    const names = new Set([DEFAULT_QUEUE, ...this.tasks().map(({ queueName }) => queueName)]);
    return [...names].map((name) => ({ sid: sidFor('WQ', name), name }));
  }

  transfers(): Transfer[] {
    return [...this.transfersBySid.values()];
  }

  transfer(sid: string): Transfer {
    return getOrThrow(this.transfersBySid, sid);
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
}

function getOrThrow<T>(bySid: ReadonlyMap<string, T>, sid: string): T {
  const value = bySid.get(sid);
  if (value === undefined) throw new Error(`The world has no ${sid}`);
  return value;
}
