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
  createdAtMs: number;
  updatedAtMs: number;
  version: number;
}

export type ReservationStatus =
  'pending' | 'accepted' | 'wrapping' | 'completed' | 'rejected' | 'timeout' | 'canceled' | 'rescinded';

export interface Reservation {
  sid: string;
  taskSid: string;
  workerSid: string;
  status: ReservationStatus;
  createdAtMs: number;
  updatedAtMs: number;
  version: number;
}

/** What has just changed; the objects are the new state. */
export type WorldChange =
  | { kind: 'reservation'; reservation: Reservation; task: Task }
  | { kind: 'task'; task: Task }
  | { kind: 'workerActivity'; worker: Worker }
  | { kind: 'workerAttributes'; worker: Worker };

const ENDED: readonly ReservationStatus[] = ['completed', 'rejected', 'timeout', 'canceled', 'rescinded'];

/** Whether a reservation still lies on its worker's desk. */
export function isOpen(reservation: Reservation): boolean {
  return !ENDED.includes(reservation.status);
}

const TASK_STATUS: Record<ReservationStatus, TaskStatus> = {
  pending: 'reserved',
  accepted: 'assigned',
  wrapping: 'wrapping',
  completed: 'completed',
  rejected: 'pending',
  timeout: 'pending',
  canceled: 'canceled',
  rescinded: 'pending',
};

/** The status of a task whose only reservation has the given one. */
export function taskStatusUnder(reservation: ReservationStatus): TaskStatus {
  return TASK_STATUS[reservation];
}
