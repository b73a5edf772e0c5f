import type { FlexState, ITask } from '@twilio/flex-ui';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect, useRef } from 'react';
import { useSelector } from 'react-redux';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { prefetchFeedback } from '../../features/agent-panel/data/prefetch';
import { selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import { isAgentDesktop, conversationPhase } from '../host/agentDesktop';
import type { PluginServices } from '../services';

interface TaskPrefetchProps {
  services: PluginServices;
  /** From Flex, which draws this beside each task of its list with the properties of the task. */
  task?: ITask;
}

/** Who only passes over a task asks nothing. */
const LOOKED_AT_AFTER_MS = 100;

/**
 * While the panel is open: resting on an ended task, with the pointer or the focus, asks for its feedback, which is then
 * mostly there when the task is selected.
 */
const TaskPrefetch: React.FC<TaskPrefetchProps> = ({ services, task }) => {
  const wanted = useSelector((state: FlexState) => selectPanelOpen(state) && isAgentDesktop(state));
  const reservationSid = wanted && task && conversationPhase(task) === 'ended' ? task.sid : null;
  const markRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // In Flex's list, which is one box, what plugins add to a task comes after it.
    const box = markRef.current?.previousElementSibling;
    if (!box || reservationSid === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: number | undefined;
    const leave = (): void => window.clearTimeout(timer);
    const come = (): void => {
      leave();
      const read = (): void => void prefetchFeedback(services.feedback, services.queryClient, reservationSid);
      timer = window.setTimeout(read, LOOKED_AT_AFTER_MS);
    };
    const listeners = {
      // Not when the pointer enters: a list that moves under a pointer at rest makes it enter too.
      pointermove: come,
      focusin: come,
      pointerleave: leave,
      focusout: leave,
      // It selects the task, and the panel asks.
      pointerdown: leave,
    };
    for (const [event, listener] of Object.entries(listeners)) {
      box.addEventListener(event, listener, { signal });
    }
    return () => {
      leave();
      leaving.abort();
    };
  }, [services, reservationSid]);
  return <span ref={markRef} hidden />;
};

/** Flex draws its tasks with it: a fault in it must not go further. */
const GuardedTaskPrefetch: React.FC<TaskPrefetchProps> = (props) => (
  <ErrorBoundary fallback={() => null} onError={(error) => props.services.reportError('task list', error)}>
    <TaskPrefetch {...props} />
  </ErrorBoundary>
);

/** Lets the tasks in an agent's list ask ahead. */
export function addTaskPrefetch(flex: FlexGlobal, services: PluginServices): void {
  flex.TaskListItem.Content.add(
    <GuardedTaskPrefetch key="assessment-comments-read-ahead" services={services} />,
  );
}
