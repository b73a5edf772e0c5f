import type { FlexState, ITask } from '@twilio/flex-ui';
import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import type { SelectedReservation } from '../../shared/data/selection';

const AGENT_DESKTOP = 'agent-desktop';

/** The phase of a reservation's conversation, derived from the status of the reservation. */
export function conversationPhase({ status }: ITask): SelectedReservation['phase'] {
  if (status === 'pending') return 'offered';
  return status === 'wrapping' || status === 'completed' ? 'ended' : 'live';
}

/** Whether any call or chat is ringing or in progress. */
export function isInConversation(state: FlexState): boolean {
  return [...state.flex.worker.tasks.values()].some((task) => conversationPhase(task) !== 'ended');
}

/** Whether the agent desktop is the active view. */
export function isAgentDesktop(state: Pick<FlexState, 'flex'>): boolean {
  return state.flex.view.activeView === AGENT_DESKTOP;
}

export function useIsAgentDesktop(): boolean {
  return useSelector(isAgentDesktop);
}

/**
 * The reservation selected in the agent's task list, or null.
 * Flex keeps the selection after the task has gone, so the reservation counts only while the agent still has it.
 */
export function useSelectedReservation(): SelectedReservation | null {
  const reservationSid = useSelector((state: FlexState) => state.flex.view.selectedTaskSid);
  const phase = useSelector((state: FlexState) => {
    const task = reservationSid === undefined ? undefined : state.flex.worker.tasks.get(reservationSid);
    return task && conversationPhase(task);
  });
  return reservationSid !== undefined && phase ? { reservationSid, phase } : null;
}

/** The reservations in the agent's task list. The same object as long as they are the same. */
export function useListedTasks(): { all: readonly string[]; ended: readonly string[] } {
  // Texts, because Flex's tasks are new objects after each update.
  const all = useSelector(({ flex }: FlexState) => [...flex.worker.tasks.keys()].join());
  const ended = useSelector(({ flex }: FlexState) =>
    [...flex.worker.tasks]
      .flatMap(([sid, task]) => (conversationPhase(task) === 'ended' ? [sid] : []))
      .join(),
  );
  return useMemo(() => ({ all: toSids(all), ended: toSids(ended) }), [all, ended]);
}

const toSids = (joined: string): string[] => (joined === '' ? [] : joined.split(','));
