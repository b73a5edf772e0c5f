import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';
import type { Sending } from '../data/AddCommentState';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { Message } from '../../../shared/ui/Message';
import { sendingWords } from './submitStatusWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/data/useNow';

const COUNTDOWN_STEP_MS = 1_000;
const STILL_MS = 60_000;

export interface SendingMessageProps extends Pick<BoxProps, 'marginTop' | 'marginBottom'> {
  sending: Sending;
}

/** Why a comment was not saved, or that nobody knows whether it was; announced when it comes. */
export const SendingMessage: React.FC<SendingMessageProps> = ({ sending, ...margins }) => {
  const hasNews = sending.kind === 'notSaved' || sending.kind === 'unknown';
  return (
    // Always there: a screen reader announces what changes in it, not its arrival.
    <div role="alert">
      {hasNews && (
        <Box {...margins}>{sending.kind === 'notSaved' ? <NotSaved {...sending} /> : <OutcomeUnknown />}</Box>
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
  return <Message tone="problem" isTicking={isTicking} {...sendingWords(error, failedAt, now, texts)} />;
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
