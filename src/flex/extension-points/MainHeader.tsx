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
import { SurfaceProviders } from '../surfaces/SurfaceProviders';
import type { PluginServices } from '../services';
import { useNewFeedbackCount } from '../../features/agent-panel/data/useNewFeedbackCount';
import { usePanel } from '../surfaces/panelState';
import { useRandomDelay } from '../../features/agent-panel/data/useRandomDelay';

interface PanelToggleProps {
  /** Called when there is more that is new; null where an admin wants no notification. */
  onNew: (() => void) | null;
}

const PanelToggle: React.FC<PanelToggleProps> = ({ onNew }) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const mayAsk = useRandomDelay(open);
  if (!onAgentDesktop) return null;
  return (
    <>
      <FeedbackButton open={open} onToggle={() => setOpen(!open)}>
        {mayAsk && <NewFeedbackCount />}
      </FeedbackButton>
      <div role="status">{mayAsk && <NewFeedbackAnnouncer onNew={onNew} />}</div>
    </>
  );
};

const NewFeedbackCount: React.FC = () => {
  const count = useNewFeedbackCount();
  return count ? <NewCount count={count} /> : null;
};

/** Says so once when there is more that is new, and not into a conversation. */
const NewFeedbackAnnouncer: React.FC<PanelToggleProps> = ({ onNew }) => {
  const texts = useTexts();
  const isQuiet = useSelector((state: FlexState) => isInConversation(state));
  const risenTo = useIncrease(useNewFeedbackCount(), isQuiet);
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
      <PanelToggle onNew={onNew} />
    </SurfaceProviders>,
    { align: 'end', sortOrder: -1 },
  );
}
