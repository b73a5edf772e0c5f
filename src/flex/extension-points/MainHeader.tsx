import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import type { FlexState } from '@twilio/flex-ui';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect } from 'react';
import { useSelector } from 'react-redux';
import { FeedbackButton } from '../../features/agent-panel/ui/FeedbackButton';
import { NewCount } from '../../features/new-feedback/ui/NewCount';
import { useTexts } from '../../shared/ui/TextsContext';
import { useIncrease } from '../../features/new-feedback/ui/useIncrease';
import { isInConversation } from '../host/agentDesktop';
import { SurfaceProviders } from '../surfaces/FeedbackProviders';
import type { PluginServices } from '../services';
import { useNewFeedback } from '../../features/new-feedback/data/useNewFeedback';
import type { NewMarks } from '../../features/new-feedback/data/newMarks';
import { useRecentFeedback } from '../../features/agent-panel/data/useRecentFeedback';
import { usePanel } from '../surfaces/usePanel';
import { useRandomDelay } from '../../features/agent-panel/data/useRandomDelay';

interface PanelToggleProps {
  newMarks: NewMarks;
  /** Called when there is more that is new; null where an admin wants no notification. */
  onNew: (() => void) | null;
}

const PanelToggle: React.FC<PanelToggleProps> = ({ newMarks, onNew }) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const mayAsk = useRandomDelay(open);
  if (!onAgentDesktop) return null;
  return (
    <>
      <FeedbackButton open={open} onToggle={() => setOpen(!open)}>
        {mayAsk && <NewFeedbackCount newMarks={newMarks} />}
      </FeedbackButton>
      <div role="status">{mayAsk && <NewFeedbackAnnouncer newMarks={newMarks} onNew={onNew} />}</div>
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

/** Says so once when there is more that is new, and not into a conversation. */
const NewFeedbackAnnouncer: React.FC<PanelToggleProps> = ({ newMarks, onNew }) => {
  const texts = useTexts();
  const isQuiet = useSelector((state: FlexState) => isInConversation(state));
  const risenTo = useIncrease(useNewFeedbackCount(newMarks), isQuiet);
  useEffect(() => {
    if (risenTo !== null) onNew?.();
  }, [risenTo, onNew]);
  // Flex reads its notification out itself.
  if (risenTo === null || onNew !== null) return null;
  return <ScreenReaderOnly>{texts.plural('AssessmentCommentsNewArrived', risenTo)}</ScreenReaderOnly>;
};

/** Adds the button that opens and closes the feedback panel to Flex's main header. */
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
