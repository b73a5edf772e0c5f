import type { FlexGlobal } from './FlexGlobal';
import React from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { FeedbackButton } from '../components/FeedbackButton';
import { panelToggled, selectPanelOpen } from '../feedback/reducer';
import { useFeedbackServices } from '../feedback/FeedbackServices';
import { useOnAgentDesktop } from './desk';
import { FeedbackProviders } from './FeedbackProviders';
import type { PluginServices } from './services';

const PanelSwitch: React.FC = () => {
  const { memory } = useFeedbackServices();
  const open = useSelector(selectPanelOpen);
  const dispatch = useDispatch();
  if (!useOnAgentDesktop()) return null;
  return (
    <FeedbackButton
      open={open}
      onToggle={() => {
        memory.rememberPanelOpen(!open);
        dispatch(panelToggled(!open));
      }}
    />
  );
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
