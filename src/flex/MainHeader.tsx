import type { FlexGlobal } from './FlexGlobal';
import React from 'react';
import { FeedbackButton } from '../components/FeedbackButton';
import { FeedbackProviders } from './FeedbackProviders';
import type { PluginServices } from './services';
import { usePanel } from './usePanel';

const PanelSwitch: React.FC = () => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  if (!onAgentDesktop) return null;
  return <FeedbackButton open={open} onToggle={() => setOpen(!open)} />;
};

/** Adds the button that opens and closes the feedback panel to Flex's main header. */
export function addFeedbackButton(flex: FlexGlobal, services: PluginServices): void {
  flex.MainHeader.Content.add(
    <FeedbackProviders
      key="assessment-comments-button"
      services={services}
      surface="header button"
      fallback={() => null}
    >
      <PanelSwitch />
    </FeedbackProviders>,
    { align: 'end', sortOrder: -1 },
  );
}
