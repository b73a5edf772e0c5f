import type { FlexState, ITask, IWorker } from '@twilio/flex-ui';
import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { readAgentIdAttribute } from '../../config/readAgentIdAttribute';
import type { PluginConfig } from '../../config/readConfig';
import type { SelectedTask, SelectedWorker } from '../../shared/data/selection';
import { conversationPhase } from './agentDesktop';
import type { FlexGlobal } from './FlexGlobal';

/** What the settings say of Insights agent ids. */
export type AgentIdConfig = Pick<PluginConfig, 'agentIdAttribute'>;

/** A worker in Teams View, with what is on the worker's desk. */
export type TeamWorker = FlexState['flex']['supervisor']['workers'][number];

/** The reservations a worker has taken on, as far as Teams View shows them. */
export function acceptedReservations({ tasks }: TeamWorker): string[] {
  return tasks.filter((task) => conversationPhase(task) !== 'offered').map(({ sid }) => sid);
}

/**
 * What Teams View has of a worker: in its list, and, once filters leave the worker out of that, in `stickyWorker`.
 * Seen in Flex UI 2.17.1.
 */
function entriesOf(workerSid: string, { flex: { supervisor } }: FlexState): TeamWorker[] {
  const { workers, stickyWorker } = supervisor;
  return [...workers, ...(stickyWorker ? [stickyWorker] : [])].filter(
    ({ worker }) => worker.sid === workerSid,
  );
}

/** The worker that is selected in Teams View. */
export function useSelectedWorker(
  { sid: workerSid, attributes }: IWorker,
  config: AgentIdConfig,
): SelectedWorker {
  const agentIdAttribute = readAgentIdAttribute(attributes, config);
  const joinedSids = useSelector((state: FlexState) =>
    entriesOf(workerSid, state).flatMap(acceptedReservations).join(' '),
  );
  return useMemo(() => {
    const reservationSids = [...new Set(joinedSids.split(' ').filter(Boolean))].sort();
    return { workerSid, agentIdAttribute, reservationSids };
  }, [workerSid, agentIdAttribute, joinedSids]);
}

/** The task that is selected in Teams View; in Flex a task is one worker's reservation of it. */
export function useSelectedTask(flex: FlexGlobal, task: ITask, config: AgentIdConfig): SelectedTask {
  const { workerSid } = task;
  const agentIdAttribute = useSelector((state: FlexState) =>
    readAgentIdAttribute(entriesOf(workerSid, state)[0]?.worker.attributes, config),
  );
  return {
    reservationSid: task.sid,
    workerSid,
    agentIdAttribute,
    phase: conversationPhase(task),
    hasRecording: flex.TaskHelper.isCallTask(task),
  };
}
