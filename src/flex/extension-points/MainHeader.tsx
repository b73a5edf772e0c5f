import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import type { FlexState } from '@twilio/flex-ui';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect } from 'react';
import { useSelector } from 'react-redux';
import { FeedbackButton } from '../../features/agent-panel/ui/FeedbackButton';
import { NewCount } from '../../features/new-feedback/ui/NewCount';
import { useTexts } from '../../shared/ui/TextsContext';
import { useRise } from '../../features/new-feedback/ui/useIncrease';
import { isInConversation } from '../host/agentDesktop';
import { FeedbackProviders } from '../surfaces/FeedbackProviders';
import type { PluginServices } from '../services';
import { useNewFeedbackCount } from '../../features/agent-panel/data/useNewFeedbackCount';
import { usePanel } from '../surfaces/usePanel';
import { useRandomPause } from '../../features/agent-panel/data/useRandomDelay';

interface PanelSwitchProps {
  /** Called when there is more that is new; null where an admin wants no notification. */
  onNew: (() => void) | null;
}

const PanelSwitch: React.FC<PanelSwitchProps> = ({ onNew }) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const mayAsk = useRandomPause(open);
  if (!onAgentDesktop) return null;
  return (
    <>
      <FeedbackButton open={open} onToggle={() => setOpen(!open)}>
        {mayAsk && <CountOfNew />}
      </FeedbackButton>
      <div role="status">{mayAsk && <NewsOfNew onNew={onNew} />}</div>
    </>
  );
};

const CountOfNew: React.FC = () => {
  const count = useNewFeedbackCount();
  return count ? <NewCount count={count} /> : null;
};

/** Says so once when there is more that is new, and not into a conversation. */
const NewsOfNew: React.FC<PanelSwitchProps> = ({ onNew }) => {
  const texts = useTexts();
  const isQuiet = useSelector((state: FlexState) => isInConversation(state));
  const risenTo = useRise(useNewFeedbackCount(), isQuiet);
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
  onNew: PanelSwitchProps['onNew'],
): void {
  flex.MainHeader.Content.add(
    <FeedbackProviders
      key="assessment-comments-button"
      services={services}
      surface="header button"
      fallback={() => null}
    >
      <PanelSwitch onNew={onNew} />
    </FeedbackProviders>,
    { align: 'end', sortOrder: -1 },
  );
}
