import type { UnknownRecord } from '../routing/read';
import type { ChannelName, ReservationStatus, Role } from './model';

export interface NewWorker {
  sid: string;
  identity: string;
  fullName: string;
  roles: readonly Role[];
  attributes?: UnknownRecord;
  /** Name of the activity to start in; `Available` if left out. */
  activity?: string;
  insightsAgentId?: string | null;
}

export interface NewTask {
  channel?: ChannelName;
  attributes?: UnknownRecord;
  queueName?: string | undefined;
  priority?: number;
  /** 120 seconds if left out, as in Twilio's workflows. */
  reservationTimeoutMs?: number | undefined;
  /** Milliseconds before now when the task was created. */
  ageMs?: number;
}

export interface NewReservation {
  taskSid: string;
  workerSid: string;
  sid?: string;
  /** `pending` if left out: the worker's Flex rings. */
  status?: ReservationStatus;
  /** Milliseconds before now when it entered that status. */
  statusAgeMs?: number;
}
