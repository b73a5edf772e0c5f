import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';
import type { SubmitStatus } from '../data/AddCommentState';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { Message } from '../../../shared/ui/Message';
import { submitStatusWords } from './submitStatusWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/useNow';

const COUNTDOWN_STEP_MS = 1_000;
const STILL_MS = 60_000;

export interface SubmitStatusMessageProps extends Pick<BoxProps, 'marginTop' | 'marginBottom'> {
  status: SubmitStatus;
}

/** Why a comment was not saved, or that nobody knows whether it was; announced when it comes. */
export const SubmitStatusMessage: React.FC<SubmitStatusMessageProps> = ({ status, ...margins }) => {
  const hasNews = status.kind === 'failed' || status.kind === 'unconfirmed';
  return (
    // Always there: a screen reader announces what changes in it, not its arrival.
    <div role="alert">
      {hasNews && (
        <Box {...margins}>{status.kind === 'failed' ? <NotSaved {...status} /> : <OutcomeUnknown />}</Box>
      )}
    </div>
  );
};

interface NotSavedProps {
  error: InsightsError;
  /** Milliseconds since 1970. */
  failedAt: number;
}

const NotSaved: React.FC<NotSavedProps> = ({ error, failedAt }) => {
  const texts = useTexts();
  const isTicking = error.kind === 'rateLimited';
  const now = useNow(isTicking ? COUNTDOWN_STEP_MS : STILL_MS);
  return <Message tone="problem" isTicking={isTicking} {...submitStatusWords(error, failedAt, now, texts)} />;
};

const OutcomeUnknown: React.FC = () => {
  const texts = useTexts();
  return (
    <Message
      tone="problem"
      heading={texts.text('AssessmentCommentsAddUnknownHeading')}
      body={texts.text('AssessmentCommentsAddUnknownBody')}
    />
  );
};
