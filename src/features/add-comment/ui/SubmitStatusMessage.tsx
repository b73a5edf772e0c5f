import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { ListCheck, SubmitStatus } from '../data/AddCommentState';
import type { Texts } from '../../../strings/Texts';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { errorWords } from '../../../shared/ui/errorWords';
import { Message } from '../../../shared/ui/Message';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/useNow';

const COUNTDOWN_STEP_MS = 1_000;
const IDLE_STEP_MS = 60_000;

/**
 * Says why a comment was not saved, that the outcome is unknown, or that it was saved more than once. It is announced
 * when it appears.
 */
export const SubmitStatusMessage: React.FC<{ status: SubmitStatus }> = ({ status }) => {
  const message = messageOf(status);
  return (
    // Always rendered: screen readers announce changes in a live region, but not a new one.
    <div role="alert">{message && <Box marginBottom="space40">{message}</Box>}</div>
  );
};

function messageOf(status: SubmitStatus): React.ReactElement | null {
  switch (status.kind) {
    case 'failed':
      return <SubmitFailed {...status} />;
    case 'unconfirmed':
      return <Unconfirmed listCheck={status.listCheck} />;
    case 'saved':
      return status.copies > 1 ? <SavedCopies count={status.copies} /> : null;
    case 'idle':
    case 'waiting':
    case 'submitting':
      return null;
  }
}

interface SubmitFailedProps {
  error: InsightsError;
  /** Milliseconds since 1970. */
  failedAt: number;
}

const SubmitFailed: React.FC<SubmitFailedProps> = ({ error, failedAt }) => {
  const texts = useTexts();
  const isTicking = error.kind === 'rateLimited';
  const { now } = useNow(isTicking ? COUNTDOWN_STEP_MS : IDLE_STEP_MS);
  const { heading, body } = errorWords(error, 'addComment', texts, now - failedAt);
  return <Message tone="problem" isTicking={isTicking} heading={heading} body={body} />;
};

const Unconfirmed: React.FC<{ listCheck: ListCheck }> = ({ listCheck }) => {
  const texts = useTexts();
  return (
    <Message
      tone="warning"
      heading={texts.text('AssessmentCommentsAddUnknownHeading')}
      body={listCheckWords(listCheck, texts)}
    />
  );
};

/** What is known of the comment's outcome, and what to do. */
function listCheckWords(check: ListCheck, texts: Texts): string {
  if (check.kind === 'failed') return texts.text('AssessmentCommentsAddCheckFailedBody');
  if (check.kind !== 'notFound') return texts.text('AssessmentCommentsAddUnknownBody');
  return check.equal === 0
    ? texts.text('AssessmentCommentsAddNotListedBody')
    : texts.plural('AssessmentCommentsAddEqualBody', check.equal);
}

const SavedCopies: React.FC<{ count: number }> = ({ count }) => {
  const texts = useTexts();
  return (
    <Message
      tone="problem"
      heading={texts.plural('AssessmentCommentsAddCopiesHeading', count)}
      body={texts.text('AssessmentCommentsAddCopiesBody')}
    />
  );
};
