import { useContext } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { MenuItem } from '../../../paste/menu/MenuPopup';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { AcknowledgementsContext } from './AcknowledgementsContext';
import { useFeedbackEntry, useOwnFeedback } from './useCommentFeedback';

const NONE: readonly MenuItem[] = [];

/** What an agent can say about a comment. Nothing while it is not known what has been said. */
export function useFeedbackCommands(comment: AssessmentComment): readonly MenuItem[] {
  const texts = useTexts();
  const isAgent = useContext(AudienceContext) === 'agent';
  const acknowledgements = useContext(AcknowledgementsContext);
  const entry = useFeedbackEntry(comment);
  const acknowledgement = useOwnFeedback(comment, 'acknowledged');
  const review = useOwnFeedback(comment, 'review');
  if (!isAgent || !acknowledgements || !acknowledgement || !review || entry === undefined) return NONE;
  const items: MenuItem[] = [];
  const isIdle = (kind: string | undefined): boolean => kind === undefined || kind === 'saved';
  if ((entry?.acknowledgedAt ?? null) === null && isIdle(acknowledgement.current?.status.kind)) {
    const label = texts.text('AssessmentCommentsAcknowledge');
    items.push({ key: 'acknowledge', label, shortcut: 'a', onSelect: acknowledgement.acknowledge });
  }
  if (!acknowledgements.hasOpenReview(entry) && isIdle(review.current?.status.kind)) {
    const label = texts.text('AssessmentCommentsReviewAsk');
    items.push({ key: 'review', label, onSelect: review.open });
  }
  return items;
}
