import { InsightsError } from '../../../insights/http/InsightsError';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComments, NOON } from '../../../testing/fixtures/sampleComments';
import type { CommentBatch } from '../../../shared/data/query/commentBatch';
import { toCommentsView, type FetchProgress } from './toCommentsView';

const ERROR = new InsightsError('unavailable', 'comments.list', { status: 503 });
const FAILURE = { error: ERROR, failedAt: NOON, whileLoadingMore: false };
const NO_NETWORK = new InsightsError('network', 'comments.list');
const NETWORK_FAILURE = { error: NO_NETWORK, failedAt: NOON, whileLoadingMore: false };
const FAILED_MORE = { ...FAILURE, whileLoadingMore: true };
const FAILED = { kind: 'failed', error: ERROR, failedAt: NOON };

const COMMENTS = sampleComments(2);
const COLLECTED = { comments: COMMENTS, unreadableCount: 0, mismatchedCount: 0 };
const NO_COMMENTS = { comments: [], unreadableCount: 0, mismatchedCount: 0 };
const LIST = sampleLoadedList(COMMENTS);

function batchEndingIn(end: { nextPageUrl: string | null; untrustedNextPage: boolean }): CommentBatch {
  const page = { pageUrl: 'first', recordKeys: ['one'], comments: COMMENTS, unreadableCount: 0, ...end };
  return { sequences: [{ filter: { agentId: 'agent-1' }, pages: [page] }] };
}
const COMPLETE = batchEndingIn({ nextPageUrl: null, untrustedNextPage: false });
const UNTRUSTED = batchEndingIn({ nextPageUrl: null, untrustedNextPage: true });

const progress = (changes: Partial<FetchProgress>): FetchProgress => ({
  collected: undefined,
  batches: [],
  maxComments: 10_000,
  online: true,
  isBusy: false,
  isLoadingMore: false,
  hasMore: false,
  failure: null,
  ...changes,
});

it.each<[string, Partial<FetchProgress>, unknown]>([
  ['is loading while it is being fetched', { isBusy: true }, { kind: 'loading' }],
  ['is canceled when nothing is being fetched', {}, { kind: 'cancelled' }],
  ['is offline without a network', { online: false, failure: NETWORK_FAILURE }, { kind: 'offline' }],
  ['loads although the browser says it is offline', { online: false, isBusy: true }, { kind: 'loading' }],
  [
    'has failed when Insights answered although the browser says it is offline',
    { online: false, failure: FAILURE },
    FAILED,
  ],
  [
    'is offline rather than failed without a network',
    { online: false, failure: { ...NETWORK_FAILURE, error: new InsightsError('timeout', 'comments.list') } },
    { kind: 'offline' },
  ],
  ['has failed when the first fetch failed', { failure: FAILURE }, FAILED],
])('before the first response, a list %s', (_, changes, view) => {
  expect(toCommentsView(progress(changes))).toEqual(view);
});

it.each<[string, Partial<FetchProgress>, unknown]>([
  ['is empty', {}, { kind: 'empty' }],
  ['has failed when the last fetch failed', { failure: FAILURE }, FAILED],
])('without comments, a list %s', (_, changes, view) => {
  expect(toCommentsView(progress({ collected: NO_COMMENTS, batches: [COMPLETE], ...changes }))).toEqual(view);
});

it.each<[string, Partial<FetchProgress>, unknown]>([
  ['is complete', {}, LIST],
  [
    'counts comments that could not be displayed',
    { collected: { ...COLLECTED, unreadableCount: 3 } },
    { ...LIST, unreadableCount: 3 },
  ],
  ['has more', { hasMore: true }, { ...LIST, more: 'available' }],
  ['is loading more', { hasMore: true, isLoadingMore: true }, { ...LIST, more: 'loading' }],
  ['could not load more', { hasMore: true, failure: FAILED_MORE }, { ...LIST, more: 'failed' }],
  [
    'is loading more again after a failure',
    { hasMore: true, isLoadingMore: true, failure: FAILED_MORE },
    { ...LIST, more: 'loading' },
  ],
  ['is partial at an untrusted next page', { batches: [UNTRUSTED] }, { ...LIST, more: 'partial' }],
  ['stays when a refresh fails', { failure: FAILURE }, { ...LIST, problem: FAILED }],
  [
    'stays without a network',
    { online: false, failure: NETWORK_FAILURE },
    { ...LIST, problem: { kind: 'offline' } },
  ],
  ['says nothing when only the browser says it is offline', { online: false }, LIST],
  [
    'is offline when the network interrupted the next page',
    { online: false, hasMore: true, failure: { ...NETWORK_FAILURE, whileLoadingMore: true } },
    { ...LIST, more: 'failed', problem: { kind: 'offline' } },
  ],
  [
    'is offline rather than failed without a network',
    { online: false, failure: NETWORK_FAILURE },
    { ...LIST, problem: { kind: 'offline' } },
  ],
])('with comments, a list %s', (_, changes, view) => {
  expect(toCommentsView(progress({ collected: COLLECTED, batches: [COMPLETE], ...changes }))).toEqual(view);
});

it('is a list, not "empty", when no comment can be displayed', () => {
  const collected = { ...NO_COMMENTS, unreadableCount: 2 };

  expect(toCommentsView(progress({ collected, batches: [COMPLETE] }))).toMatchObject({
    kind: 'comments',
    unreadableCount: 2,
  });
});

describe('when all comments belong to another agent', () => {
  const collected = { comments: [], unreadableCount: 2, mismatchedCount: 2 };

  it.each<[string, Partial<FetchProgress>, unknown]>([
    ['is not matched, rather than empty', {}, { kind: 'notMatched' }],
    ['has failed when the last fetch failed', { failure: FAILURE }, FAILED],
    ['is offline without a network', { online: false, failure: NETWORK_FAILURE }, { kind: 'offline' }],
  ])('a list %s', (_, changes, view) => {
    expect(toCommentsView(progress({ collected, batches: [COMPLETE], ...changes }))).toEqual(view);
  });

  it('a list stays while there may be more', () => {
    expect(toCommentsView(progress({ collected, hasMore: true }))).toMatchObject({
      kind: 'comments',
      unreadableCount: 2,
      more: 'available',
    });
  });
});

it('is a list, not "empty", when there may be more after an empty page', () => {
  expect(toCommentsView(progress({ collected: NO_COMMENTS, hasMore: true }))).toMatchObject({
    kind: 'comments',
    more: 'available',
  });
});
