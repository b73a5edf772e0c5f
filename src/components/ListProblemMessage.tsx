import React from 'react';
import type { ListProblem } from '../feedback/CommentsView';
import { useAudienceWords } from './AudienceContext';
import { FailureMessage } from './FailureMessage';
import { Message } from './Message';
import { useTexts } from './TextsContext';

export interface ListProblemMessageProps {
  problem: ListProblem;
  /** Milliseconds since 1970, like `updatedAt`. */
  now: number;
  updatedAt: number | null;
  onRetry: () => void;
}

/** Why the list below is older than it should be. The list itself stays. */
export const ListProblemMessage: React.FC<ListProblemMessageProps> = ({
  problem,
  now,
  updatedAt,
  onRetry,
}) => {
  const texts = useTexts();
  const words = useAudienceWords();
  switch (problem.kind) {
    case 'failed':
      return <FailureMessage error={problem.error} failedAt={problem.failedAt} onRetry={onRetry} />;
    case 'offline': {
      const body =
        updatedAt === null
          ? texts.text(words.offlineBody)
          : texts.text(words.offlineWithDataBody, { time: texts.clockTime(updatedAt, now) });
      return <Message tone="quiet" heading={texts.text('AssessmentCommentsOfflineHeading')} body={body} />;
    }
  }
};
