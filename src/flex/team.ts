import type { FlexState, ITask, IWorker } from '@twilio/flex-ui';
import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { agentIdOf } from '../config/agentIdOf';
import type { PluginConfig } from '../config/readConfig';
import type { SelectedTask, SelectedWorker } from '../feedback/TeamSelection';
import { phaseOf } from './desk';
import type { FlexGlobal } from './FlexGlobal';

/** A worker in Teams View, with what is on the worker's desk. */
export type TeamWorker = FlexState['flex']['supervisor']['workers'][number];

/** The reservations a worker has taken on, as far as Teams View shows them. */
export function takenReservations({ tasks }: TeamWorker): string[] {
  return tasks.filter((task) => phaseOf(task) !== 'offered').map(({ sid }) => sid);
}

/**
 * The worker that is selected in Teams View. The list of workers has the worker's tasks; once filters leave the worker
 * out of it, `stickyWorker` has them. Seen in Flex UI 2.17.1.
 */
export function useSelectedWorker(
  { sid: workerSid, attributes }: IWorker,
  config: PluginConfig,
): SelectedWorker {
  const agentIdAttribute = agentIdOf(attributes, config);
  const joinedSids = useSelector(({ flex: { supervisor } }: FlexState) => {
    const known = [...supervisor.workers, supervisor.stickyWorker].filter(
      (each) => each?.worker.sid === workerSid,
    );
    return known.flatMap((each) => (each ? takenReservations(each) : [])).join(' ');
  });
  return useMemo(() => {
    const reservationSids = [...new Set(joinedSids.split(' ').filter(Boolean))].sort();
    return { workerSid, agentIdAttribute, reservationSids };
  }, [workerSid, agentIdAttribute, joinedSids]);
}

/** A task in Teams View as the rest of the plugin knows it; in Flex a task is one worker's reservation of it. */
export function asSelectedTask(flex: FlexGlobal, task: ITask): SelectedTask {
  return {
    reservationSid: task.sid,
    workerSid: task.workerSid,
    phase: phaseOf(task),
    hasRecording: flex.TaskHelper.isCallTask(task),
  };
}
