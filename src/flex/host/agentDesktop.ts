import type { FlexState, ITask } from '@twilio/flex-ui';
import { useSelector } from 'react-redux';
import type { SelectedReservation } from '../../shared/data/selection';

const AGENT_DESKTOP = 'agent-desktop';

/** How far the conversation of a reservation is, by the status of the reservation. */
export function conversationPhase({ status }: ITask): SelectedReservation['phase'] {
  if (status === 'pending') return 'offered';
  return status === 'wrapping' || status === 'completed' ? 'ended' : 'live';
}

/** Whether a call or a chat rings or is going on. */
export function isInConversation(state: FlexState): boolean {
  return [...state.flex.worker.tasks.values()].some((task) => conversationPhase(task) !== 'ended');
}

/** Whether the agent desktop is the view on screen. */
export function isAgentDesktop(state: Pick<FlexState, 'flex'>): boolean {
  return state.flex.view.activeView === AGENT_DESKTOP;
}

export function useIsAgentDesktop(): boolean {
  return useSelector(isAgentDesktop);
}

/**
 * The reservation selected in the agent's task list, or null.
 * Flex keeps it after the task has gone; only one that is still on the desk counts.
 */
export function useSelectedReservation(): SelectedReservation | null {
  const reservationSid = useSelector((state: FlexState) => state.flex.view.selectedTaskSid);
  const phase = useSelector((state: FlexState) => {
    const task = reservationSid === undefined ? undefined : state.flex.worker.tasks.get(reservationSid);
    return task && conversationPhase(task);
  });
  return reservationSid !== undefined && phase ? { reservationSid, phase } : null;
}
