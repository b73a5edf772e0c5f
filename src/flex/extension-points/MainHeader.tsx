import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import type { FlexState } from '@twilio/flex-ui';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect } from 'react';
import { useSelector } from 'react-redux';
import { FeedbackButton } from '../../features/agent-panel/ui/FeedbackButton';
import { NewCount } from '../../features/new-feedback/ui/NewCount';
import { useFeedbackServices } from '../../shared/data/FeedbackServices';
import { useTexts } from '../../shared/ui/TextsContext';
import { useIncrease } from '../../features/new-feedback/ui/useIncrease';
import { isInConversation, useListedTasks } from '../host/agentDesktop';
import { SurfaceProviders } from '../surfaces/SurfaceProviders';
import type { PluginServices } from '../services';
import { useFindTasksOfNew } from '../../features/new-feedback/data/useFindTasksOfNew';
import { useNewComments } from '../../features/new-feedback/data/useNewComments';
import { useNewSummary } from '../../features/new-feedback/data/newSummary';
import { useStore } from '../../shared/store';
import { useRecentFeedback } from '../../features/agent-panel/data/useRecentFeedback';
import { usePanel } from '../surfaces/panelState';
import { useRandomDelay } from '../../features/agent-panel/data/useRandomDelay';

interface PanelToggleProps {
  services: PluginServices;
  /** Called when new feedback has arrived; null when the notification is not enabled. */
  onNew: (() => void) | null;
}

const PanelToggle: React.FC<PanelToggleProps> = ({ services, onNew }) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const { fetchSettings } = useFeedbackServices();
  const canFetch = useRandomDelay(fetchSettings.spreadMs, open);
  if (!onAgentDesktop) return null;
  return (
    <>
      <FeedbackButton open={open} onToggle={() => setOpen(!open)}>
        {canFetch && <NewFeedbackCount services={services} />}
      </FeedbackButton>
      <div role="status">
        {canFetch && <NewFeedbackAnnouncer newSummary={services.newSummary} onNew={onNew} />}
      </div>
    </>
  );
};

/** The number of new comments on the signed-in agent. It shares the panel's query. */
const NewFeedbackCount: React.FC<Pick<PanelToggleProps, 'services'>> = ({ services }) => {
  const { newMarks, newSummary, newOnTasks } = services;
  const newComments = useNewComments(newMarks, useRecentFeedback());
  useNewSummary(newSummary, newComments);
  if (!newComments || newComments.length === 0) return null;
  return (
    <>
      <FindTasksOfNew newSummary={newSummary} newOnTasks={newOnTasks} />
      <NewCount count={newComments.length} />
    </>
  );
};

/** Finds the tasks of new comments. A component, so that it watches Flex's tasks only while something is new. */
const FindTasksOfNew: React.FC<Pick<PluginServices, 'newSummary' | 'newOnTasks'>> = (props) => {
  useFindTasksOfNew(props.newSummary, props.newOnTasks, useListedTasks());
  return null;
};

interface NewFeedbackAnnouncerProps extends Pick<PanelToggleProps, 'onNew'> {
  newSummary: PluginServices['newSummary'];
}

/** Announces new feedback once, and never during a conversation. */
const NewFeedbackAnnouncer: React.FC<NewFeedbackAnnouncerProps> = ({ newSummary, onNew }) => {
  const texts = useTexts();
  const isMuted = useSelector((state: FlexState) => isInConversation(state));
  const newCount = useIncrease(
    useStore(newSummary, ({ count }) => count),
    isMuted,
  );
  useEffect(() => {
    if (newCount !== null) onNew?.();
  }, [newCount, onNew]);
  // A screen reader already announces the Flex notification.
  if (newCount === null || onNew !== null) return null;
  return <ScreenReaderOnly>{texts.plural('AssessmentCommentsNewArrived', newCount)}</ScreenReaderOnly>;
};

/** Adds a button to Flex's main header that opens and closes the feedback panel. */
export function addFeedbackButton(
  flex: FlexGlobal,
  services: PluginServices,
  onNew: PanelToggleProps['onNew'],
): void {
  flex.MainHeader.Content.add(
    <SurfaceProviders
      key="assessment-comments-button"
      services={services}
      surface="header button"
      fallback={() => null}
    >
      <PanelToggle services={services} onNew={onNew} />
    </SurfaceProviders>,
    { align: 'end', sortOrder: -1 },
  );
}
