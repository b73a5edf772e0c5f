import React, { useContext } from 'react';
import type { InsightsError } from '../../insights/http/InsightsError';
import type { Audience } from '../data/audience';
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

/**
 * Whether a failure is an ordinary state, for which a quiet message is enough: Insights does not know a new agent yet, has
 * a conversation under another agent, or does not let agents read their feedback. An agent has done nothing wrong and
 * cannot change it.
 */
export function isQuietFailure({ kind }: InsightsError, audience: Audience): boolean {
  return (
    kind === 'notRecognized' || kind === 'otherAgent' || (kind === 'notPermitted' && audience === 'agent')
  );
}

/** The screen of a failed load. It counts down the time until an automatic retry. */
export const FailureMessage: React.FC<FailureMessageProps> = ({ error, failedAt, onRetry }) => {
  const texts = useTexts();
  const audience = useContext(AudienceContext);
  const isTicking = error.kind === 'rateLimited';
  const { now } = useNow(isTicking ? COUNTDOWN_STEP_MS : IDLE_STEP_MS);
  const { heading, body, canRetry } = errorWords(error, `${audience}List`, texts, now - failedAt);
  const action = canRetry ? { label: texts.text('AssessmentCommentsTryAgain'), onClick: onRetry } : undefined;
  const tone = isQuietFailure(error, audience) ? 'quiet' : 'problem';
  return <Message tone={tone} heading={heading} body={body} isTicking={isTicking} action={action} />;
};
