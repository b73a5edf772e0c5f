import type { NewComment } from '../../world/insightsComments';
import type { NewSegment } from '../../world/insightsSegments';
import { sidFor } from '../../world/sids';
import { NOW } from './testBench';

/** A comment; fields that do not matter to a test have default values. */
export function newComment(overrides: Partial<NewComment> = {}): NewComment {
  return {
    segmentId: '0c1d2e3f-1111-5aaa-8bbb-000000000001',
    agentId: '0c1d2e3f-2222-5aaa-8bbb-000000000002',
    category: { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Good for Training' },
    text: 'Clear and friendly.',
    offsetSeconds: 6.985619,
    createdAtMs: 1_657_329_694_199,
    reviewer: { name: 'Rae Reviewer', email: 'rae.reviewer@example.com' },
    ...overrides,
  };
}

/** A segment that Insights has loaded; fields that do not matter to a test have default values. */
export function newSegment(overrides: Partial<NewSegment> = {}): NewSegment {
  return {
    reservationSid: sidFor('WR', 'first'),
    segmentId: 'segment-1',
    agentId: 'agent-1',
    agentName: 'Mira Castellan',
    conversationId: sidFor('EV', 'conversation'),
    date: '2026-03-18T12:00:00.000Z',
    visibleAtMs: NOW,
    ...overrides,
  };
}

/** The form for a reviewer's comment on `newSegment()`. */
export const COMMENT_FORM = {
  CategoryId: 'c0ffee00-0000-4000-8000-000000000001',
  CategoryName: 'Good for Training',
  Comment: 'Clear & friendly: 100 %.',
  SegmentId: 'segment-1',
  AgentId: 'agent-1',
  Offset: '6.985619',
};
