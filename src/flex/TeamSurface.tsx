import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Message } from '../components/Message';
import { FeedbackProviders } from './FeedbackProviders';
import type { PluginServices } from './services';
import { useFocusKeptFromFlex } from './useFocusKeptFromFlex';

export interface TeamSurfaceProps {
  id: string;
  services: PluginServices;
  /** Which surface this is, for the error report. */
  surface: string;
  /** The worker or task as Flex hands it to us. */
  subject: unknown;
}

/**
 * Flex lets these panels grow with what is in them, so that all of Teams View scrolls away. With this they scroll in
 * themselves. Where `:has` is unknown they stay as Flex has them. Seen in Flex UI 2.17.1.
 */
const panelScrolls = (id: string): string =>
  `.Twilio-WorkerCanvas:has(#${id}), .Twilio-SupervisorTaskCanvas:has(#${id}) { flex-shrink: 1; min-height: 0 }`;

/** What both surfaces in Teams View stand on. A fault in one stays there, and so does the focus. */
export const TeamSurface: React.FC<TeamSurfaceProps> = ({ id, services, surface, subject, children }) => {
  const { texts } = services;
  const sectionRef = useFocusKeptFromFlex<HTMLDivElement>(subject);
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
      <style>{panelScrolls(id)}</style>
      <FeedbackProviders
        services={services}
        surface={surface}
        fallback={(reload) => (
          <Box padding="space50">
            <Message
              tone="problem"
              heading={texts.text('AssessmentCommentsTeamCrashedHeading')}
              body={texts.text('AssessmentCommentsCrashedBody')}
              action={{ label: texts.text('AssessmentCommentsTeamReload'), onClick: reload }}
            />
          </Box>
        )}
      >
        {children}
      </FeedbackProviders>
    </Box>
  );
};
