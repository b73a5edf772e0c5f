import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { WarningIcon } from '@twilio-paste/icons/esm/WarningIcon';
import React from 'react';
import type { CommentsView } from '../../../../shared/data/CommentListState';
import type { Texts } from '../../../../strings/Texts';
import { isQuietFailure } from '../../../../shared/ui/FailureMessage';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { troubleOf } from '../problem/panelProblem';

export interface TabLabelProps {
  words: string;
  view: CommentsView;
  /** How many of the comments are new, where the tab says so. */
  newCount?: number;
}

/** The words of a tab: its name, how many comments it has and how many are new, and whether they could not be loaded. */
export const TabLabel: React.FC<TabLabelProps> = ({ words, view, newCount = 0 }) => {
  const texts = useTexts();
  const count = countOf(view, texts);
  const failure = failureWords(view, texts);
  return (
    <>
      {words}
      {count && (
        <>
          {' '}
          <Box as="span" aria-hidden="true" fontWeight="fontWeightNormal">
            {count.digits}
          </Box>
          <ScreenReaderOnly>{count.words}</ScreenReaderOnly>
        </>
      )}
      {newCount > 0 && (
        <>
          {' '}
          <Box as="span" display="inline-block" color="colorTextNew" fontWeight="fontWeightSemibold">
            <span aria-hidden="true">• </span>
            {texts.plural('AssessmentCommentsTabNew', newCount)}
          </Box>
        </>
      )}
      {failure !== null && (
        <>
          {' '}
          <Box as="span" display="inline-block" verticalAlign="text-bottom">
            <WarningIcon decorative={false} title={failure} size="sizeIcon10" color="colorTextIconWarning" />
          </Box>
        </>
      )}
    </>
  );
};

/** How many comments a list has, as far as it is known: "50+" until the list is whole. */
export function countOf(view: CommentsView, texts: Texts): { digits: string; words: string } | null {
  switch (view.kind) {
    case 'live':
    case 'empty':
      return { digits: texts.number(0), words: texts.plural('AssessmentCommentsSummary', 0) };
    case 'comments': {
      const digits = texts.number(view.loadedCount);
      return view.more === 'none'
        ? { digits, words: texts.plural('AssessmentCommentsSummary', view.loadedCount) }
        : {
            digits: texts.text('AssessmentCommentsNewCountCapped', { count: digits }),
            words: texts.plural('AssessmentCommentsSummaryLoaded', view.loadedCount),
          };
    }
    case 'loading':
    case 'cancelled':
    case 'offline':
    case 'failed':
    case 'agentUnknown':
    case 'notMatched':
      return null;
  }
}

/** Why a list could not be loaded; null if that is no failure. */
function failureWords(view: CommentsView, texts: Texts): string | null {
  const trouble = troubleOf(view);
  if (trouble?.kind === 'offline') return texts.text('AssessmentCommentsOfflineHeading');
  if (trouble?.kind !== 'failed' || isQuietFailure(trouble.error, 'agent')) return null;
  return texts.text('AssessmentCommentsFailedHeading');
}
