import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { CrashMessage } from '../../shared/ui/CrashMessage';
import { ReviewerVisibilityContext } from '../../shared/ui/ReviewerVisibilityContext';
import { SurfaceProviders } from './FeedbackProviders';
import { reviewerForTeams } from '../settings/reviewerVisibility';
import type { PluginServices } from '../services';
import { useKeepFocusFromFlex } from './useKeepFocusFromFlex';

export interface TeamSurfaceProps {
  id: string;
  services: PluginServices;
  /** Which surface this is, for the error report. */
  surface: string;
  /** The worker or task as Flex hands it to us. */
  subject: unknown;
}

/** Flex's side bar, which stays beside the panel in the narrowest window. */
const SIDE_BAR_WIDTH_PX = 64;

/**
 * Flex lets these panels grow with what is in them, so that all of Teams View scrolls away, and cuts them off at the
 * right in a narrow window. With this they scroll in themselves and get narrower. Where `:has` is unknown they stay as
 * Flex has them. Seen in Flex UI 2.17.1.
 */
const panelFits = (id: string): string =>
  `.Twilio-WorkerCanvas:has(#${id}), .Twilio-SupervisorTaskCanvas:has(#${id}) {
    flex-shrink: 1; min-height: 0; max-width: calc(100vw - ${SIDE_BAR_WIDTH_PX}px)
  }
  .Twilio-SupervisorTaskCanvas:has(#${id}) .Twilio-SupervisorTaskCanvasTabs { min-width: 0 }`;

/** What both surfaces in Teams View stand on. A fault in one stays there, and so does the focus. */
export const TeamSurface: React.FC<TeamSurfaceProps> = ({ id, services, surface, subject, children }) => {
  const sectionRef = useKeepFocusFromFlex<HTMLDivElement>(subject);
  return (
    // What is only for screen readers is positioned: without `relative` it would make all of Teams View scroll.
    <Box
      id={id}
      ref={sectionRef}
      position="relative"
      display="flex"
      flexDirection="column"
      flexGrow={1}
      minWidth="0"
    >
      <style>{panelFits(id)}</style>
      <SurfaceProviders
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
        <ReviewerVisibilityContext.Provider value={reviewerForTeams(services.config)}>
          {children}
        </ReviewerVisibilityContext.Provider>
      </SurfaceProviders>
    </Box>
  );
};
