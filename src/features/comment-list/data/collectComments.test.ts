import { toPage } from '../../../shared/data/query/commentBatch';
import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { collectComments } from './collectComments';

const ID = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
const ANY_AGENT = { kind: 'anyAgent' } as const;
const comment = (key: string, changes: Parameters<typeof sampleComment>[0] = {}) =>
  sampleComment({ key, ...changes });
const batch = (
  filter: { segmentId?: string; agentId?: string },
  ...comments: ReturnType<typeof comment>[]
) => ({
  sequences: [{ filter, pages: [toPage(comments)] }],
});
const keysOf = (collected: ReturnType<typeof collectComments>) => collected.comments.map(({ key }) => key);

it('keeps the comments on the requested segment, even when its id has other capitals', () => {
  const same = comment('same', { segmentId: ID.toUpperCase() });
  const other = comment('other', { segmentId: 'segment-2' });

  const collected = collectComments([batch({ segmentId: ID }, same, other)], ANY_AGENT);

  expect(keysOf(collected)).toEqual(['same']);
  expect(collected).toMatchObject({ mismatchedCount: 1, unreadableCount: 1 });
});

it('counts another agent’s comment once, also when two pages have it', () => {
  const theirs = comment('theirs', { agentId: 'agent-2' });
  const batches = [
    batch({ agentId: 'agent-1' }, comment('mine'), theirs),
    batch({ agentId: 'agent-1' }, theirs),
  ];

  const collected = collectComments(batches, { kind: 'agent', agentId: 'agent-1' });

  expect(keysOf(collected)).toEqual(['mine']);
  expect(collected).toMatchObject({ mismatchedCount: 1, unreadableCount: 1 });
});
