import { styled } from '@twilio-paste/styling-library';
import type { FlexGlobal } from '../host/FlexGlobal';
import React, { useEffect } from 'react';
import { CrashMessage } from '../../shared/ui/CrashMessage';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { FeedbackPanel } from '../../features/agent-panel/ui/FeedbackPanel';
import { PanelHeader } from '../../features/agent-panel/ui/PanelHeader';
import { ReviewerVisibilityContext } from '../../shared/ui/ReviewerContext';
import { NewMarksContext } from '../../features/new-feedback/ui/NewMarksContext';
import { useSelectedConversation } from '../../features/agent-panel/data/useSelectedConversation';
import { useNewFeedback } from '../../features/new-feedback/data/useNewFeedback';
import { useRecentFeedback } from '../../features/agent-panel/data/useRecentFeedback';
import { useSelectedReservation } from '../host/agentDesktop';
import { SurfaceProviders } from '../surfaces/FeedbackProviders';
import { reviewerForAgents } from '../settings/reviewerVisibility';
import type { PluginServices } from '../services';
import { useCommentStats } from '../../features/trend/data/useCommentStats';
import { usePanel } from '../surfaces/usePanel';
import { usePanelFocus } from '../surfaces/usePanelFocus';

type SidePanel = FlexGlobal['SidePanel'];

/**
 * Flex gives its side panels a fixed width inside a container that shrinks, which cuts off their right edge in
 * common windows. Here the container keeps its width while our panel is in it, and the panel takes a share of
 * the window that leaves the task canvas usable. Where `:has` is unknown the panel shrinks with its container.
 * `&&` because Flex's own styles may come later.
 */
function dockable(SidePanel: SidePanel): SidePanel {
  return styled(SidePanel)({
    '&&': { width: 'clamp(320px, 30vw, 420px)', minWidth: 0, flexShrink: 1 },
    '.Twilio-MainContainer-end:has(&)': { flexShrink: 0 },
  }) as unknown as SidePanel;
}

function announceResize(): void {
  window.dispatchEvent(new Event('resize'));
}

/** The title stays and what is below it scrolls. */
const BODY_SCROLLS = { Container: { flexShrink: 1, minHeight: 0 } };

const PanelContent: React.FC<{ services: PluginServices }> = ({ services }) => {
  const { filters, newMarks } = services;
  const reservation = useSelectedReservation();
  const conversation = useSelectedConversation(reservation);
  const recent = useRecentFeedback();
  const { filtered, trend } = useCommentStats(filters, 'agent', recent);
  const newFeedback = useNewFeedback(newMarks, recent);
  return (
    <NewMarksContext.Provider value={newMarks}>
      <FeedbackPanel
        conversation={reservation && conversation}
        recent={recent}
        filtered={filtered}
        trend={trend}
        newFeedback={newFeedback}
      />
    </NewMarksContext.Provider>
  );
};

const DockedPanel: React.FC<{ SidePanel: SidePanel; services: PluginServices }> = ({
  SidePanel,
  services,
}) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const shown = open && onAgentDesktop;
  const titleRef = usePanelFocus(open, shown);
  // Flex measures its split views only when the window changes; without this the panel covers part of one.
  useEffect(() => {
    if (!shown) return undefined;
    announceResize();
    return announceResize;
  }, [shown]);
  if (!shown) return null;
  return (
    <SidePanel
      displayName="AssessmentCommentsPanel"
      HeaderComponent={<PanelHeader onClose={() => setOpen(false)} titleRef={titleRef} />}
      themeOverride={BODY_SCROLLS}
      childrenProps={{}}
    >
      <ErrorBoundary
        onError={(error) => services.reportError('feedback panel', error)}
        fallback={(reload) => (
          <CrashMessage
            headingLevel="h3"
            heading="AssessmentCommentsCrashedHeading"
            reload={{ label: 'AssessmentCommentsReloadPanel', onClick: reload }}
          />
        )}
      >
        <ReviewerVisibilityContext.Provider value={reviewerForAgents(services.config)}>
          <PanelContent services={services} />
        </ReviewerVisibilityContext.Provider>
      </ErrorBoundary>
    </SidePanel>
  );
};

/** Docks the feedback panel at the right edge of the agent desktop. */
export function addFeedbackPanel(flex: FlexGlobal, services: PluginServices): void {
  flex.MainContainer.Content.add(
    <SurfaceProviders
      key="assessment-comments-panel"
      services={services}
      surface="side panel"
      fallback={() => null}
    >
      <DockedPanel SidePanel={dockable(flex.SidePanel)} services={services} />
    </SurfaceProviders>,
    { align: 'end' },
  );
}
