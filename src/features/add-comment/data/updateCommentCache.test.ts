import { QueryClient } from '@tanstack/react-query';
import { toPage, type CachedComments } from '../../../shared/data/query/commentBatch';
import { agentCommentsKey, segmentCommentsKey } from '../../../shared/data/query/options/commentQueries';
import { NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import { cachedBefore } from './commentCache';
import { addToCachedLists, invalidateLists } from './updateCommentCache';

const OWN = segmentCommentsKey(['segment-1', 'segment-2']);
const OTHER = segmentCommentsKey(['segment-2']);
const AGENT = agentCommentsKey('agent-1', 'first');

const comment = (key: string) => sampleComment({ key, text: key });
const list = (filter: object, ...keys: string[]): CachedComments => ({
  pages: [{ sequences: [{ filter, pages: [toPage(keys.map(comment))] }] }],
  pageParams: [],
});

let queryClient: QueryClient;
beforeEach(() => {
  queryClient = new QueryClient();
  const segments = list({ segmentId: 'segment-1' }, 'first');
  segments.pages[0]?.sequences.push({
    filter: { segmentId: 'segment-2' },
    pages: [toPage([comment('second')])],
  });
  queryClient.setQueryData(OWN, segments, { updatedAt: NOON });
  queryClient.setQueryData(OTHER, list({ segmentId: 'segment-2' }, 'second'), { updatedAt: NOON });
  queryClient.setQueryData(AGENT, list({ agentId: 'agent-1' }, 'first'), { updatedAt: NOON });
});
afterEach(() => queryClient.clear());

const keysOf = (queryKey: readonly unknown[]) =>
  queryClient
    .getQueryData<CachedComments>(queryKey)
    ?.pages[0]?.sequences.map(({ pages }) => pages.map(({ recordKeys }) => recordKeys.join()).join('|'));
const isStale = (queryKey: readonly unknown[]) => queryClient.getQueryState(queryKey)?.isInvalidated;

it('adds a comment first in the lists of its segment and of its agent, and nowhere else', async () => {
  await addToCachedLists(queryClient, [comment('new')]);

  expect(keysOf(OWN)).toEqual(['new,first', 'second']);
  expect(keysOf(AGENT)).toEqual(['new,first']);
  expect(keysOf(OTHER)).toEqual(['second']);
});

it('marks these lists as stale, and leaves their age as it is', async () => {
  await addToCachedLists(queryClient, [comment('new')]);

  expect([OWN, AGENT, OTHER].map(isStale)).toEqual([true, true, false]);
  expect([OWN, AGENT].map((key) => queryClient.getQueryState(key)?.dataUpdatedAt)).toEqual([NOON, NOON]);
});

it('adds a comment to the first of the loaded batches only', async () => {
  const earlier = list({ agentId: 'agent-1' }, 'first');
  const later = list({ agentId: 'agent-1' }, 'second');
  queryClient.setQueryData<CachedComments>(AGENT, {
    pages: [...earlier.pages, ...later.pages],
    pageParams: [],
  });

  await addToCachedLists(queryClient, [comment('new')]);

  const batches = queryClient.getQueryData<CachedComments>(AGENT)?.pages ?? [];
  expect(batches.map(({ sequences }) => sequences[0]?.pages[0]?.recordKeys)).toEqual([
    ['new', 'first'],
    ['second'],
  ]);
});

it('invalidates only the lists that a comment may be in', () => {
  invalidateLists(queryClient, { segmentId: 'segment-1', agentId: 'agent-9' });

  expect([OWN, AGENT, OTHER].map(isStale)).toEqual([true, false, false]);
});

it('adds a comment to its lists although they name the same UUIDs in other letters', async () => {
  const [agentId, segmentId] = [
    '5e2b6f0c-41d9-5c8a-b7e3-08f9a6d1c505',
    '7d4a1f38-96c2-5b0e-8e15-4b7d20c9f607',
  ];
  const ofAgent = agentCommentsKey(agentId.toUpperCase(), 'first');
  const ofSegment = segmentCommentsKey([segmentId.toUpperCase()]);
  queryClient.setQueryData(ofAgent, list({ agentId: agentId.toUpperCase() }, 'first'));
  queryClient.setQueryData(ofSegment, list({ segmentId: segmentId.toUpperCase() }, 'first'));

  await addToCachedLists(queryClient, [{ ...comment('new'), agentId, segmentId }]);

  expect([ofAgent, ofSegment].map(keysOf)).toEqual([['new,first'], ['new,first']]);
  expect(cachedBefore(queryClient, segmentId)?.keys).toEqual(new Set(['new']));
});
