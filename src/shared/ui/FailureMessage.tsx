import React, { useContext } from 'react';
import type { InsightsError } from '../../insights/http/InsightsError';
import { AudienceContext } from './audienceWords';
import { errorWords } from './errorWords';
import { Message } from './Message';
import { useTexts } from './TextsContext';
import { useNow } from '../useNow';

const COUNTDOWN_STEP_MS = 1_000;
const IDLE_STEP_MS = 60_000;

export interface FailureMessageProps {
  error: InsightsError;
  /** Milliseconds since 1970. */
  failedAt: number;
  onRetry: () => void;
}

/** The screen of a failed load. It counts down the time until an automatic retry. */
export const FailureMessage: React.FC<FailureMessageProps> = ({ error, failedAt, onRetry }) => {
  const texts = useTexts();
  const audience = useContext(AudienceContext);
  const isTicking = error.kind === 'rateLimited';
  const { now } = useNow(isTicking ? COUNTDOWN_STEP_MS : IDLE_STEP_MS);
  const { heading, body, canRetry } = errorWords(error, `${audience}List`, texts, now - failedAt);
  const action = canRetry ? { label: texts.text('AssessmentCommentsTryAgain'), onClick: onRetry } : undefined;
  // That Insights does not know a new agent yet is an ordinary state, like "Your feedback history isn't ready".
  const tone = error.kind === 'notRecognized' ? 'quiet' : 'problem';
  return <Message tone={tone} heading={heading} body={body} isTicking={isTicking} action={action} />;
};
