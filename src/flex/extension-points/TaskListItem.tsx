import type { FlexState, ITask } from '@twilio/flex-ui';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect, useRef } from 'react';
import { useSelector } from 'react-redux';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { PREFETCH_DELAY_MS } from '../../shared/data/query/freshness';
import { prefetchFeedback } from '../../features/agent-panel/data/prefetch';
import { selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import { isAgentDesktop, conversationPhase } from '../host/agentDesktop';
import type { PluginServices } from '../services';

interface TaskPrefetchProps {
  services: PluginServices;
  /** Passed by Flex, which renders this element next to each task of its list with the props of the task. */
  task?: ITask;
}

/**
 * While the panel is open, prefetches the feedback of an ended task on which the pointer or the focus rests. The feedback
 * is then usually there when the task is selected.
 */
const TaskPrefetch: React.FC<TaskPrefetchProps> = ({ services, task }) => {
  const isPanelShown = useSelector((state: FlexState) => selectPanelOpen(state) && isAgentDesktop(state));
  const reservationSid = isPanelShown && task && conversationPhase(task) === 'ended' ? task.sid : null;
  const markerRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Flex's list is one box, in which what plugins add to a task follows the task.
    const taskElement = markerRef.current?.previousElementSibling;
    if (!taskElement || reservationSid === null) return undefined;
    let timer: number | undefined;
    const cancelPrefetch = (): void => window.clearTimeout(timer);
    const startPrefetch = (): void => {
      cancelPrefetch();
      timer = window.setTimeout(
        () => void prefetchFeedback(services.feedback, services.queryClient, reservationSid),
        PREFETCH_DELAY_MS,
      );
    };
    const listeners = {
      // Not `pointerenter`: a list that moves under a resting pointer fires it as well.
      pointermove: startPrefetch,
      focusin: startPrefetch,
      pointerleave: cancelPrefetch,
      focusout: cancelPrefetch,
      // Pressing a task selects it, and then the panel fetches.
      pointerdown: cancelPrefetch,
    };
    const controller = new AbortController();
    for (const [event, listener] of Object.entries(listeners)) {
      taskElement.addEventListener(event, listener, { signal: controller.signal });
    }
    return () => {
      cancelPrefetch();
      controller.abort();
    };
  }, [services, reservationSid]);
  return <span ref={markerRef} hidden />;
};

/** Flex renders its tasks together with this element, so an error in it must not spread. */
const GuardedTaskPrefetch: React.FC<TaskPrefetchProps> = (props) => (
  <ErrorBoundary fallback={() => null} onError={(error) => props.services.reportError('task list', error)}>
    <TaskPrefetch {...props} />
  </ErrorBoundary>
);

/** Makes the tasks in an agent's list prefetch their feedback. */
export function addTaskPrefetch(flex: FlexGlobal, services: PluginServices): void {
  flex.TaskListItem.Content.add(
    <GuardedTaskPrefetch key="assessment-comments-prefetch" services={services} />,
  );
}
