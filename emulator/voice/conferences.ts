import type { SyncObjects } from '../twilsock/SyncObjects';
import type { Task } from '../world/model';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';

/**
 * Updates the Sync map `<task SID>.CS` of every call, from which Flex reads who is in its conference. The
 * worker is left out on purpose: otherwise Flex would offer to join a call that its own Voice SDK does not
 * carry. Returns a function that stops it. Source: Flex UI 2.17.1, ConferenceListener.
 */
export function syncConferences(world: World, sync: SyncObjects): () => void {
  for (const { taskSid } of world.openReservations()) putConference(sync, world.task(taskSid));
  return world.onChange((change) => {
    if (change.kind === 'reservation' || change.kind === 'task') putConference(sync, change.task);
  });
}

function putConference(sync: SyncObjects, task: Task): void {
  if (task.channel !== 'voice') return;
  const isLive = task.status === 'reserved' || task.status === 'assigned';
  sync.putItem(mapName(task), 'conf_status', {
    status: isLive ? 'started' : 'ended',
    conference_sid: conferenceSid(task),
  });
  sync.putItem(mapName(task), callSid(task), { ...customer(task), status: isLive ? 'joined' : 'left' });
}

function customer(task: Task): Record<string, unknown> {
  return {
    participant_type: 'customer',
    conference_sid: conferenceSid(task),
    status: 'joined',
    hold: task.isCustomerOnHold,
    muted: false,
    connecting: false,
  };
}

function mapName(task: Task): string {
  return `${task.sid}.CS`;
}

function callSid(task: Task): string {
  return sidFor('CA', task.sid);
}

function conferenceSid(task: Task): string {
  return sidFor('CF', task.sid);
}
