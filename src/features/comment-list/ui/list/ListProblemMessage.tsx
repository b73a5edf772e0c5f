import React from 'react';
import type { ListProblem } from '../../../../shared/data/CommentListState';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { FailureMessage } from '../../../../shared/ui/FailureMessage';
import { Message } from '../../../../shared/ui/Message';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface ListProblemMessageProps {
  problem: ListProblem;
  /** Milliseconds since 1970, as is `updatedAt`. */
  now: number;
  updatedAt: number | null;
  onRetry: () => void;
}

/** Why the list below is out of date. The list itself stays visible. */
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
