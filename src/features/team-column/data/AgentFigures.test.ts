import { toPage, type CommentBatch } from '../../../shared/data/query/commentBatch';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import { commentIn, SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { createTones } from '../../tones/data/Tones';
import { countComments } from './AgentFigures';

const DAY_MS = 24 * 3_600_000;
const AGENT = 'agent-1';
const daysAgo = (days: number, category: string | null = null): AssessmentComment => ({
  ...commentIn(category, NOON - days * DAY_MS),
  key: `${days} ${category}`,
  agentId: AGENT,
});

function batchOf(comments: AssessmentComment[], changes: { hasMore?: boolean; unreadable?: number } = {}) {
  const { hasMore = false, unreadable = 0 } = changes;
  const nextPageUrl = hasMore ? 'https://flex-api.twilio.com/next' : null;
  const page = { ...toPage(comments), pageUrl: 'https://flex-api.twilio.com/first', nextPageUrl };
  const batch: CommentBatch = {
    sequences: [{ filter: { agentId: AGENT }, pages: [{ ...page, unreadableCount: unreadable }] }],
  };
  return [batch];
}

const count = (batches: readonly CommentBatch[], tones = SAMPLE_TONES) =>
  countComments(batches, AGENT, tones, NOON);

it('counts the comments of the last 30 days and their tones, and finds the newest', () => {
  const comments = [
    daysAgo(40, 'Compliance'),
    daysAgo(2, 'Good for Training'),
    daysAgo(1),
    daysAgo(3, 'Needs Improvement'),
    daysAgo(4, 'Compliance'),
    daysAgo(5, 'General'),
  ];

  expect(count(batchOf(comments))).toEqual({
    kind: 'counted',
    count: 5,
    isExact: true,
    lastAt: NOON - DAY_MS,
    recentKeys: new Set([
      '2 Good for Training',
      '1 null',
      '3 Needs Improvement',
      '4 Compliance',
      '5 General',
    ]),
    keys: new Set(comments.map(({ key }) => key)),
    tones: { strength: 1, improve: 1, mustFix: 1 },
  });
});

it('counts none of an agent without comments, and none of an agent whose comments are old', () => {
  expect(count(batchOf([]))).toMatchObject({ kind: 'counted', count: 0, isExact: true, lastAt: null });
  expect(count(batchOf([daysAgo(90)]))).toMatchObject({
    count: 0,
    isExact: true,
    lastAt: NOON - 90 * DAY_MS,
  });
});

it('has no tones where no category has one', () => {
  expect(count(batchOf([daysAgo(1, 'Compliance')]), createTones(new Map()))).toMatchObject({ tones: null });
});

it('says that there are at least so many when Insights has more comments than the page', () => {
  const newestFirst = batchOf([daysAgo(1), daysAgo(2), daysAgo(31)], { hasMore: true });
  expect(count(newestFirst)).toMatchObject({ count: 2, isExact: false, lastAt: NOON - DAY_MS });

  const inNoOrder = batchOf([daysAgo(2), daysAgo(31), daysAgo(1)], { hasMore: true });
  expect(count(inNoOrder)).toMatchObject({ count: 2, isExact: false, lastAt: null });
});

it('says nothing when Insights has more comments, and those of the page are older than 30 days', () => {
  expect(count(batchOf([daysAgo(31)], { hasMore: true }))).toEqual({ kind: 'notCounted' });
  expect(count(batchOf([], { hasMore: true }))).toEqual({ kind: 'notCounted' });
});

it('does not take the count as exact if a comment cannot be read', () => {
  expect(count(batchOf([daysAgo(1)], { unreadable: 1 }))).toMatchObject({ count: 1, isExact: false });
});

it.each([
  ['without a date', sampleComment({ agentId: AGENT, createdAt: null })],
  ['with a wrong date', daysAgo(-800)],
])('leaves out a comment %s, as the figures above the list do', (_, comment) => {
  expect(count(batchOf([daysAgo(1), comment]))).toMatchObject({
    count: 1,
    isExact: true,
    lastAt: NOON - DAY_MS,
  });
});

it('leaves out comments on other agents, and says so if there are no others', () => {
  const other = { ...daysAgo(2), key: 'other', agentId: 'agent-2' };

  expect(count(batchOf([daysAgo(1), other]))).toMatchObject({ count: 1, isExact: true });
  expect(count(batchOf([other]))).toEqual({ kind: 'notMatched' });
});
