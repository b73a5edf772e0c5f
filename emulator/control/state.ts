import type { InsightsCall } from '../insights/calls';
import type { PlannedFault } from '../insights/faults/Faults';
import type { Settings } from '../insights/Settings';
import type { UnhandledRequest } from '../routing/route';
import { textAt } from '../routing/read';
import { conversationOf } from '../world/chats';
import type { ChannelName, Reservation, ReservationStatus, Role, Worker } from '../world/model';
import type { World } from '../world/World';
import type { ControlTarget } from './ControlTarget';

export interface ReservationState {
  reservationSid: string;
  taskSid: string;
  name: string;
  customerName: string | null;
  channel: ChannelName;
  status: ReservationStatus;
  hasThread: boolean;
}

export interface PersonState {
  workerSid: string;
  identity: string;
  fullName: string;
  roles: readonly Role[];
  /** Null if they follow from the Flex roles. */
  insightsRoles: readonly string[] | null;
  activity: string;
  reservations: ReservationState[];
}

export interface SegmentState {
  segmentId: string;
  reservationSid: string;
  agentName: string;
  customerName: string | null;
  /** ISO 8601 */
  date: string;
  /** Milliseconds since 1970. Insights does not serve the segment before this time. */
  visibleAtMs: number;
  isWaiting: boolean;
}

/** A request to Insights. Its parameters contain ids and the text of a new comment, but no token. */
export type CallState = Omit<InsightsCall, 'authorized'>;

/** The state of a running emulator that people and tests can see, as JSON. It contains no token. */
export interface ControlState {
  people: PersonState[];
  /** Names, like the categories below. */
  activities: string[];
  categories: string[];
  /** All waiting segments, and the newest of the others. */
  segments: SegmentState[];
  faults: PlannedFault[];
  settings: Pick<Settings, 'agentsPermitted'>;
  /** The latest calls, newest first. */
  calls: CallState[];
  unhandled: readonly UnhandledRequest[];
}

const MAX_SEGMENTS = 30;
const MAX_CALLS = 60;

export function toControlState(target: ControlTarget): ControlState {
  const { world, records, insights, unhandled } = target;
  return {
    people: world.workers().map((worker) => personState(target, worker)),
    activities: world.activities.map(({ name }) => name),
    categories: records.commentTags().map(({ name }) => name),
    segments: segmentStates(target),
    faults: insights.faults.list(),
    settings: { agentsPermitted: insights.settings.agentsPermitted },
    calls: insights.calls.list().slice(-MAX_CALLS).reverse().map(callState),
    unhandled,
  };
}

function personState(
  { world, insights }: ControlTarget,
  { sid, identity, fullName, roles, activitySid }: Worker,
): PersonState {
  return {
    workerSid: sid,
    identity,
    fullName,
    roles,
    insightsRoles: insights.settings.insightsRoles(sid),
    activity: world.activity(activitySid).name,
    reservations: world.openReservations(sid).map((reservation) => reservationState(world, reservation)),
  };
}

function reservationState(world: World, { sid, taskSid, status }: Reservation): ReservationState {
  const task = world.task(taskSid);
  return {
    reservationSid: sid,
    taskSid,
    name: textAt(task.attributes, 'name') ?? taskSid,
    customerName: textAt(task.attributes, 'customerName'),
    channel: task.channel,
    status,
    hasThread: conversationOf(world, task) !== null,
  };
}

function segmentStates({ records, world }: ControlTarget): SegmentState[] {
  const now = world.now();
  return records
    .allSegments()
    .map(({ record, reservationSid, visibleAtMs }) => ({
      segmentId: record.segment_id,
      reservationSid,
      agentName: record.agent_name,
      customerName: record.customer_name,
      date: record.date,
      visibleAtMs,
      isWaiting: visibleAtMs > now,
    }))
    .sort((a, b) => b.visibleAtMs - a.visibleAtMs || b.date.localeCompare(a.date))
    .slice(0, MAX_SEGMENTS);
}

function callState({ authorized: _authorized, ...call }: InsightsCall): CallState {
  return call;
}
