import type { FlexState, ITask, IWorker } from '@twilio/flex-ui';
import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { readAgentIdAttribute } from '../../config/readAgentIdAttribute';
import type { PluginConfig } from '../../config/readConfig';
import type { OpenTask } from '../../features/conversation/data/ConversationLine';
import type { SelectedTask, SelectedWorker } from '../../shared/data/selection';
import { conversationPhase } from './agentDesktop';
import type { FlexGlobal } from './FlexGlobal';
import { isSameContent, startedTasks } from './openTasks';

/** The setting for where Insights agent ids are found. */
export type AgentIdConfig = Pick<PluginConfig, 'agentIdAttribute'>;

/** A worker in Teams View, with the worker's tasks. */
export type TeamWorker = FlexState['flex']['supervisor']['workers'][number];

/** The SIDs of the reservations a worker has accepted, as far as Teams View shows them. */
export function acceptedReservations({ tasks }: TeamWorker): string[] {
  return tasks.filter((task) => conversationPhase(task) !== 'offered').map(({ sid }) => sid);
}

/**
 * Teams View's entries for a worker. They are in its list, or in `stickyWorker` once its filters exclude the worker.
 * Seen in Flex UI 2.17.1.
 */
function entriesOf(workerSid: string, { flex: { supervisor } }: FlexState): TeamWorker[] {
  const { workers, stickyWorker } = supervisor;
  return [...workers, ...(stickyWorker ? [stickyWorker] : [])].filter(
    ({ worker }) => worker.sid === workerSid,
  );
}

/** A worker whom Teams View has in its list; null if it has no such worker. */
export function findTeamWorker(
  workerSid: string,
  state: FlexState,
  config: AgentIdConfig,
): SelectedWorker | null {
  const entries = entriesOf(workerSid, state);
  const [first] = entries;
  if (!first) return null;
  return {
    workerSid,
    agentIdAttribute: readAgentIdAttribute(first.worker.attributes, config),
    reservationSids: [...new Set(entries.flatMap(acceptedReservations))],
  };
}

/** The worker selected in Teams View. */
export function useSelectedWorker(
  { sid: workerSid, attributes }: IWorker,
  config: AgentIdConfig,
): SelectedWorker {
  const agentIdAttribute = readAgentIdAttribute(attributes, config);
  const joinedSids = useSelector((state: FlexState) =>
    entriesOf(workerSid, state).flatMap(acceptedReservations).join(' '),
  );
  return useMemo(() => {
    const reservationSids = [...new Set(joinedSids.split(' ').filter(Boolean))];
    return { workerSid, agentIdAttribute, reservationSids };
  }, [workerSid, agentIdAttribute, joinedSids]);
}

/** The tasks that a worker has now in Teams View, and those of them whose conversations have ended. */
export interface TeamTasks {
  started: readonly OpenTask[];
  endedSids: readonly string[];
}

/** The same object as long as the worker's tasks are equal. */
export function useTeamTasks(workerSid: string): TeamTasks {
  return useSelector((state: FlexState) => {
    const tasks = entriesOf(workerSid, state).flatMap((entry) => entry.tasks);
    const ended = tasks.filter((task) => conversationPhase(task) === 'ended');
    return { started: startedTasks(tasks), endedSids: [...new Set(ended.map(({ sid }) => sid))] };
  }, isSameContent);
}

/**
 * When the worker accepted the task, in milliseconds since 1970: the last change of a reservation that is still accepted.
 * Null afterwards. Seen in Flex UI 2.17.1.
 */
function acceptedAt({ status, dateUpdated }: ITask): number | null {
  const time = status === 'accepted' ? new Date(dateUpdated).getTime() : NaN;
  return Number.isFinite(time) ? time : null;
}

/** The name that Flex shows for a worker; null if it has none. */
function nameOf(entry: TeamWorker | undefined): string | null {
  const { fullName, name } = entry?.worker ?? {};
  return fullName || name || null;
}

/** The task selected in Teams View. In Flex, a task object is one worker's reservation of the task. */
export function useSelectedTask(
  flex: FlexGlobal,
  task: ITask,
  config: AgentIdConfig,
): SelectedTask & { workerName: string | null; acceptedAt: number | null } {
  const { workerSid } = task;
  const workerName = useSelector((state: FlexState) => nameOf(entriesOf(workerSid, state)[0]));
  const agentIdAttribute = useSelector((state: FlexState) =>
    readAgentIdAttribute(entriesOf(workerSid, state)[0]?.worker.attributes, config),
  );
  return {
    reservationSid: task.sid,
    workerSid,
    workerName,
    acceptedAt: acceptedAt(task),
    agentIdAttribute,
    phase: conversationPhase(task),
    hasRecording: flex.TaskHelper.isCallTask(task),
  };
}
