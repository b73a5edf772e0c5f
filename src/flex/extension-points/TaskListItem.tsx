import type { FlexState, ITask } from '@twilio/flex-ui';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect, useRef } from 'react';
import { useSelector } from 'react-redux';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
import { PREFETCH_DELAY_MS } from '../../shared/data/query/freshness';
import { prefetchFeedback } from '../../features/agent-panel/data/prefetch';
import { useNewOnTask } from '../../features/new-feedback/data/newOnTasks';
import { TaskNewCount } from '../../features/new-feedback/ui/TaskNewCount';
import { SurfaceFrame } from '../../shared/ui/SurfaceFrame';
import { TextsContext } from '../../shared/ui/TextsContext';
import { selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import { isAgentDesktop, conversationPhase } from '../host/agentDesktop';
import type { PluginServices } from '../services';

interface TaskProps {
  services: PluginServices;
  /** Passed by Flex, which renders this element next to each task of its list with the props of the task. */
  task?: ITask;
}

/**
 * While the panel is open, prefetches the feedback of an ended task on which the pointer or the focus rests. The feedback
 * is then usually there when the task is selected.
 */
const TaskPrefetch: React.FC<TaskProps> = ({ services, task }) => {
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

/** The number of new comments on the task, if there are any. It works while the panel is closed, too. */
const NewOnTask: React.FC<TaskProps> = ({ services, task }) => {
  const count = useNewOnTask(services.newOnTasks, task?.sid ?? null);
  if (count === 0) return null;
  return (
    <TextsContext.Provider value={services.texts}>
      {/* Flex always declares its page as English. A screen reader needs the language of our texts. */}
      <SurfaceFrame lang={services.texts.language}>
        <TaskNewCount count={count} />
      </SurfaceFrame>
    </TextsContext.Provider>
  );
};

/** Flex renders its tasks together with this element, so an error in it must not spread. */
const TaskAddition: React.FC<TaskProps> = (props) => (
  <ErrorBoundary fallback={() => null} onError={(error) => props.services.reportError('task list', error)}>
    <TaskPrefetch {...props} />
    <NewOnTask {...props} />
  </ErrorBoundary>
);

/** Adds to the tasks in an agent's list: the number of new comments, and that they prefetch their feedback. */
export function addToTasks(flex: FlexGlobal, services: PluginServices): void {
  flex.TaskListItem.Content.add(<TaskAddition key="assessment-comments-task" services={services} />);
}
