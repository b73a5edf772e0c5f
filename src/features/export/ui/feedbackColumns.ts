import type { FeedbackReview } from '../../../insights/endpoints/feedbackEntries';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { Acknowledgements } from '../../acknowledgements/data/useAcknowledgements';
import { isoTime } from './isoTime';

interface FeedbackColumn {
  name: StringKey;
  cellOf: (comment: AssessmentComment) => string | null;
}

/** What the agent has acknowledged and asked. The cells of a comment whose entry is not known are empty. */
export function feedbackColumns(entryOn: Acknowledgements['entryOn'], texts: Texts): FeedbackColumn[] {
  const reviewOf = (comment: AssessmentComment): FeedbackReview | null => entryOn(comment)?.review ?? null;
  const stateOf = ({ closedAt }: FeedbackReview): string =>
    texts.text(closedAt === null ? 'AssessmentCommentsReviewAsked' : 'AssessmentCommentsReviewClosed');
  return [
    {
      name: 'AssessmentCommentsExportAcknowledged',
      cellOf: (comment) => isoTime(entryOn(comment)?.acknowledgedAt ?? null),
    },
    {
      name: 'AssessmentCommentsExportReview',
      cellOf(comment) {
        const review = reviewOf(comment);
        return review && stateOf(review);
      },
    },
    { name: 'AssessmentCommentsReviewReason', cellOf: (comment) => reviewOf(comment)?.reason ?? null },
    { name: 'AssessmentCommentsExportReviewAnswer', cellOf: (comment) => reviewOf(comment)?.answer || null },
  ];
}
