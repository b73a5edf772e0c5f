import type { AssessmentComment } from '../insights/parse/AssessmentComment';

/** The time of all stories, in milliseconds since 1970. */
export const STORY_NOW = Date.UTC(2026, 2, 12, 12, 0, 0);

const DAY_MS = 24 * 60 * 60 * 1_000;

const CATEGORIES = ['Empathy', 'Good for Training', 'Compliance', 'Closing'] as const;
const REVIEWERS = ['Robin Example', 'Sasha Example'] as const;
const TEXTS = [
  'Clear greeting, and the caller was asked for the name at once.',
  'The summary at the end left nothing open.',
  'The recording notice came after the account number.',
] as const;

const cycle = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

/** A comment with every field set. */
export function storyComment(changes: Partial<AssessmentComment> = {}): AssessmentComment {
  return {
    key: 'comment-1',
    assessmentSid: 'FM0123456789abcdef0123456789abcdef',
    accountSid: 'AC0123456789abcdef0123456789abcdef',
    text: TEXTS[0],
    category: { id: 'category-0', name: CATEGORIES[0] },
    offsetSeconds: 134.6,
    countsInReports: true,
    weight: 1,
    agentId: 'agent-1',
    segmentId: 'segment-1',
    reviewerName: REVIEWERS[0],
    reviewerEmail: null,
    createdAt: STORY_NOW - 3 * 60 * 60 * 1_000,
    ...changes,
  };
}

/** Comments of four categories by two reviewers, two days apart, newest first. */
export function storyComments(count: number): AssessmentComment[] {
  return Array.from({ length: count }, (_, index) =>
    storyComment({
      key: `comment-${index + 1}`,
      text: cycle(TEXTS, index) ?? '',
      category: { id: `category-${index % 4}`, name: cycle(CATEGORIES, index) ?? null },
      reviewerName: cycle(REVIEWERS, index) ?? null,
      segmentId: `segment-${(index % 2) + 1}`,
      createdAt: STORY_NOW - (index * 2 + 1) * DAY_MS,
    }),
  );
}
