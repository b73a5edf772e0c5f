import type { UnknownRecord } from '../routing/read';

export type Role = 'agent' | 'supervisor' | 'admin';

export interface Activity {
  sid: string;
  name: string;
  available: boolean;
}

export type ChannelName = 'default' | 'voice' | 'chat';

export interface TaskChannel {
  sid: string;
  name: ChannelName;
  /** How many tasks of this channel a worker may have at once. */
  capacity: number;
}

export interface Queue {
  sid: string;
  name: string;
}

export interface Worker {
  sid: string;
  identity: string;
  fullName: string;
  roles: readonly Role[];
  attributes: UnknownRecord;
  activitySid: string;
  /** The agent that Insights knows this worker as; null until the first segment exists. */
  insightsAgentId: string | null;
  createdAtMs: number;
  updatedAtMs: number;
  activityChangedAtMs: number;
  version: number;
}

export type TaskStatus = 'pending' | 'reserved' | 'assigned' | 'wrapping' | 'completed' | 'canceled';

export interface Task {
  sid: string;
  channel: ChannelName;
  attributes: UnknownRecord;
  status: TaskStatus;
  queueName: string;
  priority: number;
  /** How long a worker to whom it is offered may take to answer. */
  reservationTimeoutMs: number;
  /** Of a call. */
  isCustomerOnHold: boolean;
  createdAtMs: number;
  updatedAtMs: number;
  version: number;
}

export type ReservationStatus =
  'pending' | 'accepted' | 'wrapping' | 'completed' | 'rejected' | 'timeout' | 'canceled';

/** What a reservation can become: nothing rings a second time. */
export type NextReservationStatus = Exclude<ReservationStatus, 'pending'>;

export interface Reservation {
  sid: string;
  taskSid: string;
  workerSid: string;
  /** The queue from which it came; a transfer may move the task itself to another one. */
  queueName: string;
  status: ReservationStatus;
  createdAtMs: number;
  updatedAtMs: number;
  version: number;
}

/** `COLD`: the sender leaves at once. `WARM`: the sender stays until they hang up themselves. */
export type TransferMode = 'COLD' | 'WARM';

export type TransferStatus = 'initiated' | 'complete' | 'failed' | 'canceled';

/** A task on its way from one worker to another one, or to whoever of a queue takes it. */
export interface Transfer {
  sid: string;
  mode: TransferMode;
  /** The task of the sender. */
  taskSid: string;
  fromReservationSid: string;
  to: { kind: 'worker'; workerSid: string } | { kind: 'queue'; queueName: string };
  /** The reservations by which it was offered, oldest first; empty while nobody of the queue is free. */
  offeredReservationSids: readonly string[];
  status: TransferStatus;
  createdAtMs: number;
  updatedAtMs: number;
}

/** What has just changed; the objects are the new state. */
export type WorldChange =
  | { kind: 'reservation'; reservation: Reservation; task: Task }
  | { kind: 'task'; task: Task }
  | { kind: 'transfer'; transfer: Transfer; isNew: boolean }
  | { kind: 'workerAdded'; worker: Worker }
  | { kind: 'workerActivity'; worker: Worker }
  | { kind: 'workerAttributes'; worker: Worker };

const NEXT_STATUSES: Readonly<Record<ReservationStatus, readonly NextReservationStatus[]>> = {
  pending: ['accepted', 'rejected', 'timeout', 'canceled'],
  accepted: ['wrapping', 'completed', 'canceled'],
  wrapping: ['completed'],
  completed: [],
  rejected: [],
  timeout: [],
  canceled: [],
};

/** What a reservation of this status can become, by its worker, the customer or the system. */
export function nextStatuses(status: ReservationStatus): readonly NextReservationStatus[] {
  return NEXT_STATUSES[status];
}

/** Whether a reservation still lies on its worker's desk. */
export function isOpen({ status }: Reservation): boolean {
  return NEXT_STATUSES[status].length > 0;
}

/** Highest first: who works on a task outweighs whom it is offered to, and both outweigh who is done with it. */
const TASK_STATUS: readonly (readonly [ReservationStatus, TaskStatus])[] = [
  ['accepted', 'assigned'],
  ['pending', 'reserved'],
  ['wrapping', 'wrapping'],
  ['completed', 'completed'],
  ['canceled', 'canceled'],
];

/** The status of a task that has these reservations: several, once it was offered again or transferred. */
export function taskStatusFor(reservations: readonly Reservation[]): TaskStatus {
  const found = TASK_STATUS.find(([status]) => reservations.some((each) => each.status === status));
  return found?.[1] ?? 'pending';
}
