import type { Activity, Queue, Reservation, Task, TaskChannel, Transfer, Worker } from '../world/model';
import { sidFor } from '../world/sids';
import { incomingTransfer, outgoingTransfer } from '../world/transfers';
import type { World } from '../world/World';

/**
 * The world in the format of TaskRouter: snake case, dates in seconds since 1970, attributes as a JSON
 * string. twilio-taskrouter 2.1.1 checks every key below with `in` and throws if one is missing.
 */
export type TaskRouterResource = Readonly<Record<string, unknown>>;

const TASK_TIMEOUT_SECONDS = 86_400;
const WORKFLOW = { workflow_name: 'Assign to anyone', workflow_sid: sidFor('WW', 'Assign to anyone') };

export function workerResource(world: World, worker: Worker): TaskRouterResource {
  const activity = world.activity(worker.activitySid);
  return {
    ...common(world, worker),
    friendly_name: worker.identity,
    activity_name: activity.name,
    activity_sid: activity.sid,
    available: activity.available,
    attributes: JSON.stringify({ ...worker.attributes, roles: worker.roles }),
    date_status_changed: seconds(worker.activityChangedAtMs),
  };
}

export function activityResource(world: World, activity: Activity): TaskRouterResource {
  return {
    account_sid: world.accountSid,
    workspace_sid: world.workspaceSid,
    sid: activity.sid,
    friendly_name: activity.name,
    available: activity.available,
    date_created: 0,
    date_updated: 0,
  };
}

export function workerChannelResource(
  world: World,
  worker: Worker,
  channel: TaskChannel,
): TaskRouterResource {
  const assigned = world.assignedTasks(worker.sid, channel.name);
  return {
    account_sid: world.accountSid,
    workspace_sid: world.workspaceSid,
    sid: sidFor('WC', `${worker.sid} ${channel.name}`),
    worker_sid: worker.sid,
    task_channel_sid: channel.sid,
    task_channel_unique_name: channel.name,
    assigned_tasks: assigned,
    available: assigned < channel.capacity,
    available_capacity_percentage: Math.max(0, Math.round(100 * (1 - assigned / channel.capacity))),
    configured_capacity: channel.capacity,
    date_created: seconds(worker.createdAtMs),
    date_updated: seconds(worker.updatedAtMs),
    // The only date of TaskRouter in milliseconds.
    last_reserved_time: worker.updatedAtMs,
  };
}

export function reservationResource(world: World, reservation: Reservation): TaskRouterResource {
  const task = world.task(reservation.taskSid);
  return {
    ...common(world, reservation),
    reservation_status: reservation.status,
    reservation_timeout: seconds(task.reservationTimeoutMs),
    worker_sid: reservation.workerSid,
    task: { ...taskResource(world, task), routing_target: reservation.workerSid },
  };
}

/**
 * A reservation as lists and events show it: `task_transfer` describes the transfer for its receiver,
 * `active_outgoing_task_transfer` for its sender. The response to a request must not contain them, because
 * the client throws there. Source: twilio-taskrouter 2.1.1. TaskRouter does not know the transfers of chats.
 */
export function reservationWithTransfers(world: World, reservation: Reservation): TaskRouterResource {
  if (world.task(reservation.taskSid).channel === 'chat') return reservationResource(world, reservation);
  const incoming = incomingTransfer(world, reservation.sid);
  const outgoing = outgoingTransfer(world, reservation.sid);
  return {
    ...reservationResource(world, reservation),
    // The client treats null as a transfer too, so the keys must be missing if there is none.
    ...(incoming && { task_transfer: transferResource(world, incoming) }),
    ...(outgoing?.status === 'initiated' && {
      active_outgoing_task_transfer: transferResource(world, outgoing),
    }),
  };
}

export function transferResource(world: World, transfer: Transfer): TaskRouterResource {
  const from = world.reservation(transfer.fromReservationSid);
  const { to } = transfer;
  return {
    ...common(world, { ...transfer, version: 0 }),
    task_sid: transfer.taskSid,
    initiating_reservation_sid: from.sid,
    initiating_worker_sid: from.workerSid,
    initiating_queue_sid: sidFor('WQ', from.queueName),
    initiating_workflow_sid: WORKFLOW.workflow_sid,
    transfer_mode: transfer.mode,
    transfer_type: to.kind === 'worker' ? 'WORKER' : 'QUEUE',
    transfer_to: to.kind === 'worker' ? to.workerSid : sidFor('WQ', to.queueName),
    transfer_status: transfer.status,
    transfer_failed_reason: transfer.status === 'failed' ? 'No one accepted the transfer' : null,
  };
}

export function queueResource(world: World, { sid, name }: Queue): TaskRouterResource {
  return {
    account_sid: world.accountSid,
    workspace_sid: world.workspaceSid,
    sid,
    friendly_name: name,
    reservation_activity_name: null,
    reservation_activity_sid: null,
    assignment_activity_name: null,
    assignment_activity_sid: null,
    target_workers: '1==1',
    max_reserved_workers: 1,
    task_order: 'FIFO',
    lifo_queue: false,
    date_created: 0,
    date_updated: 0,
  };
}

export function taskResource(world: World, task: Task): TaskRouterResource {
  return {
    ...common(world, task),
    addons: '{}',
    age: Math.max(0, seconds(world.now() - task.createdAtMs)),
    attributes: JSON.stringify(task.attributes),
    assignment_status: task.status,
    priority: task.priority,
    queue_name: task.queueName,
    queue_sid: sidFor('WQ', task.queueName),
    reason: null,
    routing_target: routingTarget(world, task),
    task_channel_unique_name: task.channel,
    task_channel_sid: world.channels.find((channel) => channel.name === task.channel)?.sid ?? '',
    timeout: TASK_TIMEOUT_SECONDS,
    ...WORKFLOW,
    virtual_start_time: seconds(task.createdAtMs),
  };
}

function routingTarget(world: World, task: Task): string | null {
  const open = world.openReservations().find((each) => each.taskSid === task.sid);
  return open?.workerSid ?? null;
}

function common(
  world: World,
  { sid, version, createdAtMs, updatedAtMs }: Pick<Worker, 'sid' | 'version' | 'createdAtMs' | 'updatedAtMs'>,
): TaskRouterResource {
  return {
    account_sid: world.accountSid,
    workspace_sid: world.workspaceSid,
    sid,
    version: String(version),
    date_created: seconds(createdAtMs),
    date_updated: seconds(updatedAtMs),
  };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
