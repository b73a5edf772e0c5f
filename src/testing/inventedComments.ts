import type { AssessmentComment } from '../insights/AssessmentComment';

/** A moment in the middle of a day everywhere between UTC-11 and UTC+11. */
export const NOON = Date.UTC(2026, 2, 12, 12, 0, 0);

/** A comment as components get it: every field filled. */
export function inventedComment(changes: Partial<AssessmentComment> = {}): AssessmentComment {
  return {
    key: 'comment-1',
    assessmentSid: 'FM0123456789abcdef0123456789abcdef',
    accountSid: 'AC0123456789abcdef0123456789abcdef',
    text: 'Clear greeting, well done',
    category: { id: 'category-1', name: 'Good for Training' },
    offsetSeconds: 134.6,
    countsInReports: true,
    weight: 1,
    agentId: 'agent-1',
    segmentId: 'segment-1',
    reviewerName: 'Robin Example',
    reviewerEmail: null,
    createdAt: NOON,
    ...changes,
  };
}

/** A comment in which Insights left out all it may leave out. */
export const BARE_COMMENT: AssessmentComment = {
  key: 'bare',
  assessmentSid: null,
  accountSid: null,
  text: '',
  category: null,
  offsetSeconds: null,
  countsInReports: null,
  weight: null,
  agentId: null,
  segmentId: null,
  reviewerName: null,
  reviewerEmail: null,
  createdAt: null,
};

/** "Comment 1" to "Comment `count`", newest first. */
export function inventedComments(count: number): AssessmentComment[] {
  return Array.from({ length: count }, (_, index) =>
    inventedComment({
      key: `comment-${index + 1}`,
      text: `Comment ${index + 1}`,
      createdAt: NOON - index * 60_000,
    }),
  );
}
