import type { FlexGlobal } from './FlexGlobal';
import React from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { FEEDBACK_BUTTON_ID } from '../components/FeedbackButton';
import { FeedbackPanel } from '../components/FeedbackPanel';
import { Message } from '../components/Message';
import { panelToggled, selectPanelOpen } from '../feedback/reducer';
import { useFeedbackServices } from '../feedback/FeedbackServices';
import { useConversationComments, type SelectedReservation } from '../feedback/useConversationComments';
import { useRecentFeedback } from '../feedback/useRecentFeedback';
import { useOnAgentDesktop, useSelectedReservation } from './desk';
import { FeedbackProviders } from './FeedbackProviders';
import type { PluginServices } from './services';

type SidePanel = FlexGlobal['SidePanel'];

const PanelWithReservation: React.FC<{ reservation: SelectedReservation }> = ({ reservation }) => (
  <FeedbackPanel conversation={useConversationComments(reservation)} recent={useRecentFeedback()} />
);

const PanelWithoutReservation: React.FC = () => (
  <FeedbackPanel conversation={null} recent={useRecentFeedback()} />
);

const PanelContent: React.FC = () => {
  const reservation = useSelectedReservation();
  return reservation ? <PanelWithReservation reservation={reservation} /> : <PanelWithoutReservation />;
};

const DockedPanel: React.FC<{ SidePanel: SidePanel; services: PluginServices }> = ({
  SidePanel,
  services,
}) => {
  const { texts } = services;
  const { memory } = useFeedbackServices();
  const open = useSelector(selectPanelOpen);
  const dispatch = useDispatch();
  const onAgentDesktop = useOnAgentDesktop();
  if (!open || !onAgentDesktop) return null;
  const close = (): void => {
    memory.rememberPanelOpen(false);
    dispatch(panelToggled(false));
    document.getElementById(FEEDBACK_BUTTON_ID)?.focus();
  };
  return (
    <SidePanel
      displayName="AssessmentCommentsPanel"
      title={texts.text('AssessmentCommentsPanelTitle')}
      handleCloseClick={close}
      themeOverride={{}}
      childrenProps={{}}
    >
      <ErrorBoundary
        onError={(error) => services.reportError('feedback panel', error)}
        fallback={(reload) => (
          <Message
            tone="problem"
            heading={texts.text('AssessmentCommentsCrashedHeading')}
            body={texts.text('AssessmentCommentsCrashedBody')}
            action={{ label: texts.text('AssessmentCommentsReloadPanel'), onClick: reload }}
          />
        )}
      >
        <PanelContent />
      </ErrorBoundary>
    </SidePanel>
  );
};

/** Docks the feedback panel at the right edge of the agent desktop. */
export function addFeedbackPanel(flex: FlexGlobal, services: PluginServices): void {
  flex.MainContainer.Content.add(
    <FeedbackProviders
      key="assessment-comments-panel"
      services={services}
      surface="side panel"
      fallback={() => null}
    >
      <DockedPanel SidePanel={flex.SidePanel} services={services} />
    </FeedbackProviders>,
    { align: 'end' },
  );
}
