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
  /** How many tasks of this channel a worker can have at once. */
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
  /** The agent id of this worker in Insights; null until the first segment exists. */
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
  /** How long a worker has to accept or reject it. */
  reservationTimeoutMs: number;
  /** For a call. */
  isCustomerOnHold: boolean;
  createdAtMs: number;
  updatedAtMs: number;
  version: number;
}

export type ReservationStatus =
  'pending' | 'accepted' | 'wrapping' | 'completed' | 'rejected' | 'timeout' | 'canceled';

/** The statuses that a reservation can change to. It never becomes pending again. */
export type NextReservationStatus = Exclude<ReservationStatus, 'pending'>;

export interface Reservation {
  sid: string;
  taskSid: string;
  workerSid: string;
  /** The queue that it came from. A transfer can move the task itself to another one. */
  queueName: string;
  status: ReservationStatus;
  createdAtMs: number;
  updatedAtMs: number;
  version: number;
}

/** `COLD`: the sender leaves at once. `WARM`: the sender stays until they hang up. */
export type TransferMode = 'COLD' | 'WARM';

export type TransferStatus = 'initiated' | 'complete' | 'failed' | 'canceled';

/** A transfer of a task from one worker to another one, or to the next free worker of a queue. */
export interface Transfer {
  sid: string;
  mode: TransferMode;
  /** The sender's task. */
  taskSid: string;
  fromReservationSid: string;
  to: { kind: 'worker'; workerSid: string } | { kind: 'queue'; queueName: string };
  /** The reservations that offered it, oldest first; empty while no worker of the queue is free. */
  offeredReservationSids: readonly string[];
  status: TransferStatus;
  createdAtMs: number;
  updatedAtMs: number;
}

/** The latest change. The objects are the new state. */
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

/** The statuses that a reservation can change to, by its worker, the customer or the system. */
export function nextStatuses(status: ReservationStatus): readonly NextReservationStatus[] {
  return NEXT_STATUSES[status];
}

/** Whether a reservation is not over yet. */
export function isOpen({ status }: Reservation): boolean {
  return NEXT_STATUSES[status].length > 0;
}

/**
 * Highest first: a worker on the task outweighs one it is offered to, and both outweigh one who is done with
 * it.
 */
const TASK_STATUS: readonly (readonly [ReservationStatus, TaskStatus])[] = [
  ['accepted', 'assigned'],
  ['pending', 'reserved'],
  ['wrapping', 'wrapping'],
  ['completed', 'completed'],
  ['canceled', 'canceled'],
];

/** The status of a task with these reservations. It has several after a second offer or a transfer. */
export function taskStatusFor(reservations: readonly Reservation[]): TaskStatus {
  const found = TASK_STATUS.find(([status]) => reservations.some((each) => each.status === status));
  return found?.[1] ?? 'pending';
}
