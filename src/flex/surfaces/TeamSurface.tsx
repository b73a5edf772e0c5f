import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { CrashMessage } from '../../shared/ui/crash/CrashMessage';
import { ReviewerVisibilityContext } from '../../shared/ui/ReviewerVisibilityContext';
import { SurfaceProviders } from './SurfaceProviders';
import { reviewerVisibilityForSupervisors } from '../settings/reviewerVisibility';
import type { PluginServices } from '../services';
import { useKeepFocusFromFlex } from './useKeepFocusFromFlex';

export interface TeamSurfaceProps {
  id: string;
  services: PluginServices;
  /** Which surface this is, for the error report. */
  surface: string;
  /** The worker or task that Flex passes. */
  subject: { readonly sid: string };
  /** Whether Flex has something of its own below the surface, which then takes no more room than it needs. */
  isFollowed?: boolean;
}

/** The width of Flex's sidebar, which stays next to the panel even in the narrowest window. */
const SIDEBAR_WIDTH_PX = 64;

/**
 * Flex lets these panels grow with their content, so that all of Teams View scrolls away, and it cuts them off at the
 * right in a narrow window. These rules make the panels scroll their own content and shrink to the window. Browsers
 * without `:has` keep the layout of Flex. Seen in Flex UI 2.17.1.
 */
const fitPanelStyle = (id: string): string =>
  `.Twilio-WorkerCanvas:has(#${id}), .Twilio-SupervisorTaskCanvas:has(#${id}) {
    flex-shrink: 1; min-height: 0; max-width: calc(100vw - ${SIDEBAR_WIDTH_PX}px)
  }
  .Twilio-SupervisorTaskCanvas:has(#${id}) .Twilio-SupervisorTaskCanvasTabs { min-width: 0 }`;

/**
 * The frame of both surfaces in Teams View. It contains their errors and keeps the focus while the user types. Flex passes
 * the next agent or task to the same element, so the content is another one for each: nothing of one agent stays on the
 * screen of the next. The style sheet stays, because a new one makes the browser check the style of all elements of Flex.
 */
export const TeamSurface: React.FC<TeamSurfaceProps> = (props) => {
  const { id, services, surface, subject, isFollowed = false, children } = props;
  const sectionRef = useKeepFocusFromFlex<HTMLDivElement>(subject);
  return (
    // Screen-reader-only text is positioned absolutely: without `relative` it would make all of Teams View scroll.
    <Box
      id={id}
      ref={sectionRef}
      position="relative"
      display="flex"
      flexDirection="column"
      flexGrow={isFollowed ? 0 : 1}
      minWidth="0"
    >
      <style>{fitPanelStyle(id)}</style>
      <SurfaceProviders
        key={subject.sid}
        services={services}
        surface={surface}
        fallback={(reload) => (
          <CrashMessage
            headingLevel="h3"
            heading="AssessmentCommentsTeamCrashedHeading"
            reload={{ label: 'AssessmentCommentsTeamReload', onClick: reload }}
          />
        )}
      >
        <ReviewerVisibilityContext.Provider value={reviewerVisibilityForSupervisors(services.config)}>
          {children}
        </ReviewerVisibilityContext.Provider>
      </SurfaceProviders>
    </Box>
  );
};
