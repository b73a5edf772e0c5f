import { styled } from '@twilio-paste/styling-library';
import type { FlexGlobal } from '../host/FlexGlobal';
import React from 'react';
import { CrashMessage } from '../../shared/ui/crash/CrashMessage';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
import { PanelHeader } from '../../features/agent-panel/ui/header/PanelHeader';
import { ReviewerVisibilityContext } from '../../shared/ui/ReviewerVisibilityContext';
import { SurfaceProviders } from '../surfaces/SurfaceProviders';
import { reviewerVisibilityForAgents } from '../settings/reviewerVisibility';
import type { PluginServices } from '../services';
import { PanelContent } from '../surfaces/PanelContent';
import { usePanel } from '../surfaces/panelState';
import { useFlexMeasures } from '../surfaces/useFlexMeasures';
import { usePanelFocus } from '../surfaces/usePanelFocus';

type SidePanelProps = React.ComponentProps<FlexGlobal['SidePanel']>;

/**
 * Flex gives its side panels a fixed width inside a container that shrinks, which cuts off their right edge in
 * windows of common sizes. Here the container keeps its width while our panel is in it, and the panel takes a share
 * of the window that leaves the task canvas usable. In browsers without `:has` the panel shrinks with its container.
 * `&&` gives these rules precedence over Flex's styles, which may be added later.
 */
function withResponsiveWidth(SidePanel: FlexGlobal['SidePanel']): React.ComponentType<SidePanelProps> {
  return styled(SidePanel)({
    '&&': { width: 'clamp(320px, 30vw, 420px)', minWidth: 0, flexShrink: 1 },
    '.Twilio-MainContainer-end:has(&)': { flexShrink: 0 },
  });
}

/** Keeps the panel as high as the window: the lists in it scroll. */
const SCROLLING_BODY = { Container: { flexShrink: 1, minHeight: 0 } };

interface DockedPanelProps {
  flex: FlexGlobal;
  SidePanel: React.ComponentType<SidePanelProps>;
  services: PluginServices;
}

const DockedPanel: React.FC<DockedPanelProps> = ({ flex, SidePanel, services }) => {
  const { open, onAgentDesktop, setOpen } = usePanel();
  const shown = open && onAgentDesktop;
  const titleRef = usePanelFocus(open, shown);
  useFlexMeasures(shown, titleRef);
  if (!shown) return null;
  const close = (): void => setOpen(false);
  return (
    <SidePanel
      displayName="AssessmentCommentsPanel"
      // The panel has its own header: its controls depend on what is in the lists.
      HeaderComponent={<></>}
      themeOverride={SCROLLING_BODY}
      childrenProps={{}}
    >
      <ErrorBoundary
        onError={(error) => services.reportError('feedback panel', error)}
        fallback={(reload) => (
          <>
            <PanelHeader onClose={close} titleRef={titleRef} />
            <CrashMessage
              headingLevel="h3"
              heading="AssessmentCommentsCrashedHeading"
              reload={{ label: 'AssessmentCommentsReloadPanel', onClick: reload }}
            />
          </>
        )}
      >
        <ReviewerVisibilityContext.Provider value={reviewerVisibilityForAgents(services.config)}>
          <PanelContent flex={flex} services={services} onClose={close} titleRef={titleRef} />
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
      <DockedPanel flex={flex} SidePanel={withResponsiveWidth(flex.SidePanel)} services={services} />
    </SurfaceProviders>,
    { align: 'end' },
  );
}
