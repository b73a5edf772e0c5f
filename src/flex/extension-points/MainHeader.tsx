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
import { isInConversation } from '../host/agentDesktop';
import { SurfaceProviders } from '../surfaces/SurfaceProviders';
import type { PluginServices } from '../services';
import { useNewFeedback } from '../../features/new-feedback/data/useNewFeedback';
import type { NewMarks } from '../../features/new-feedback/data/newMarks';
import { useRecentFeedback } from '../../features/agent-panel/data/useRecentFeedback';
import { usePanel } from '../surfaces/panelState';
import { useRandomDelay } from '../../features/agent-panel/data/useRandomDelay';

interface PanelToggleProps {
  newMarks: NewMarks;
  /** Called when new feedback has arrived; null when the notification is not enabled. */
  onNew: (() => void) | null;
}

const PanelToggle: React.FC<PanelToggleProps> = ({ newMarks, onNew }) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const { fetchSettings } = useFeedbackServices();
  const canFetch = useRandomDelay(fetchSettings.spreadMs, open);
  if (!onAgentDesktop) return null;
  return (
    <>
      <FeedbackButton open={open} onToggle={() => setOpen(!open)}>
        {canFetch && <NewFeedbackCount newMarks={newMarks} />}
      </FeedbackButton>
      <div role="status">{canFetch && <NewFeedbackAnnouncer newMarks={newMarks} onNew={onNew} />}</div>
    </>
  );
};

/** The number of new comments on the signed-in agent; null until it is known. It shares the panel's query. */
function useNewFeedbackCount(newMarks: NewMarks): number | null {
  return useNewFeedback(newMarks, useRecentFeedback()).count;
}

const NewFeedbackCount: React.FC<Pick<PanelToggleProps, 'newMarks'>> = ({ newMarks }) => {
  const count = useNewFeedbackCount(newMarks);
  return count ? <NewCount count={count} /> : null;
};

/** Announces new feedback once, and never during a conversation. */
const NewFeedbackAnnouncer: React.FC<PanelToggleProps> = ({ newMarks, onNew }) => {
  const texts = useTexts();
  const isMuted = useSelector((state: FlexState) => isInConversation(state));
  const newCount = useIncrease(useNewFeedbackCount(newMarks), isMuted);
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
      <PanelToggle newMarks={services.newMarks} onNew={onNew} />
    </SurfaceProviders>,
    { align: 'end', sortOrder: -1 },
  );
}
