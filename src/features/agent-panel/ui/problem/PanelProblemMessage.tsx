import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { ListProblemMessage } from '../../../comment-list/ui/list/ListProblemMessage';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { Message, MessageHeadingContext } from '../../../../shared/ui/Message';
import { useTexts } from '../../../../shared/ui/TextsContext';
import type { Trouble } from './panelProblem';

export interface PanelProblemMessageProps {
  /** Null when there is nothing to tell. */
  trouble: Trouble | null;
  /** Milliseconds since 1970, as is `updatedAt`. */
  now: number;
  /** When the comments below were loaded; null if there are none. */
  updatedAt: number | null;
  /** Loads all lists of the panel again. */
  onRetry: () => void;
}

/** A problem that concerns the whole panel. */
export const PanelProblemMessage: React.FC<PanelProblemMessageProps> = ({ trouble, ...props }) => (
  // Always rendered: screen readers announce changes in a live region, but not a new one.
  <div aria-live="polite">
    {trouble && (
      <Box paddingX="space50" paddingTop="space40">
        <MessageHeadingContext.Provider value="h3">
          {trouble.kind === 'agentUnknown' ? (
            <AgentUnknown />
          ) : (
            <ListProblemMessage problem={trouble} {...props} />
          )}
        </MessageHeadingContext.Provider>
      </Box>
    )}
  </div>
);

const AgentUnknown: React.FC = () => {
  const texts = useTexts();
  const words = useAudienceWords();
  return (
    <Message
      tone="quiet"
      heading={texts.text(words.agentUnknownHeading)}
      body={texts.text(words.agentUnknownBody)}
    />
  );
};
