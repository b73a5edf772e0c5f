import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';
import type { SubmitStatus } from '../data/AddCommentState';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { errorWords } from '../../../shared/ui/errorWords';
import { Message } from '../../../shared/ui/Message';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/useNow';

const COUNTDOWN_STEP_MS = 1_000;
const IDLE_STEP_MS = 60_000;

export interface SubmitStatusMessageProps extends Pick<BoxProps, 'marginTop' | 'marginBottom'> {
  status: SubmitStatus;
}

/** Says why a comment was not saved, or that the outcome is unknown. It is announced when it appears. */
export const SubmitStatusMessage: React.FC<SubmitStatusMessageProps> = ({ status, ...margins }) => {
  const hasMessage = status.kind === 'failed' || status.kind === 'unconfirmed';
  return (
    // Always rendered: screen readers announce changes in a live region, but not a new one.
    <div role="alert">
      {hasMessage && (
        <Box {...margins}>{status.kind === 'failed' ? <SubmitFailed {...status} /> : <Unconfirmed />}</Box>
      )}
    </div>
  );
};

interface SubmitFailedProps {
  error: InsightsError;
  /** Milliseconds since 1970. */
  failedAt: number;
}

const SubmitFailed: React.FC<SubmitFailedProps> = ({ error, failedAt }) => {
  const texts = useTexts();
  const isTicking = error.kind === 'rateLimited';
  const now = useNow(isTicking ? COUNTDOWN_STEP_MS : IDLE_STEP_MS);
  const { heading, body } = errorWords(error, 'addComment', texts, now - failedAt);
  return <Message tone="problem" isTicking={isTicking} heading={heading} body={body} />;
};

const Unconfirmed: React.FC = () => {
  const texts = useTexts();
  return (
    <Message
      tone="problem"
      heading={texts.text('AssessmentCommentsAddUnknownHeading')}
      body={texts.text('AssessmentCommentsAddUnknownBody')}
    />
  );
};
