import { comments, DOWN, laterPageUrl, NOT_FOUND, record } from '../../../insights/testing/sampleResponses';
import { impatientClock } from '../../../insights/testing/fakeClock';
import { fakeInsights } from '../../../insights/testing/fakeInsights';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { DEFAULT_FETCH_SETTINGS } from '../../../testing/fixtures/defaultFetchSettings';
import { isNewestFirst, listEnd, nextCursors, type PageCursor, type CommentBatch } from './commentBatch';
import { fetchBatch } from './fetchBatch';
import { collectComments } from '../../../features/comment-list/data/collectComments';

const SEGMENT_1 = { segmentId: 'segment-1' };
const SEGMENT_2 = { segmentId: 'segment-2' };
const MINE = { kind: 'agent', agentId: 'agent-1' } as const;
const FIRST_OF_1: PageCursor = { filter: SEGMENT_1, pageUrl: null };
const FIRST_OF_2: PageCursor = { filter: SEGMENT_2, pageUrl: null };
const later = (page: number, segmentId = 'segment-1') => laterPageUrl(page, `SegmentId=${segmentId}`);

const createServer = () => fakeInsights({ clock: impatientClock() });
let server = createServer();
beforeEach(() => {
  server = createServer();
});
afterEach(() => server.verify());

const OPTIONS = { ...DEFAULT_FETCH_SETTINGS, pageSize: 50 };
const fetchFrom = (...cursors: PageCursor[]): Promise<CommentBatch> =>
  fetchBatch(server.client, cursors, OPTIONS);
const textsOf = (...batches: CommentBatch[]) =>
  collectComments(batches, { kind: 'agent', agentId: null }).comments.map(({ text }) => text);

describe('a batch', () => {
  it('has one page if that page has comments', async () => {
    server.on('SegmentId=segment-1&PageSize=50', comments([record('One')], later(1)));

    const batch = await fetchFrom(FIRST_OF_1);

    expect(textsOf(batch)).toEqual(['One']);
    expect(nextCursors([batch], OPTIONS)).toEqual([{ filter: SEGMENT_1, pageUrl: later(1) }]);
  });

  it('skips empty pages that name a next one', async () => {
    server.on('Page=1', comments([], later(2)));
    server.on('Page=2', comments([record('At last')]));
    server.on('SegmentId', comments([], later(1)));

    const batch = await fetchFrom(FIRST_OF_1);

    expect(textsOf(batch)).toEqual(['At last']);
    expect(nextCursors([batch], OPTIONS)).toBeUndefined();
    expect(listEnd([batch], OPTIONS)).toBe('complete');
  });

  it('is empty after a 404 response for a segment, and fails after one for an agent', async () => {
    server.on('Comments', NOT_FOUND);

    const batch = await fetchFrom(FIRST_OF_1);

    expect(textsOf(batch)).toEqual([]);
    expect(nextCursors([batch], OPTIONS)).toBeUndefined();
    expect(listEnd([batch], OPTIONS)).toBe('complete');
    server.on('Comments', NOT_FOUND);
    await expect(fetchFrom({ filter: { agentId: 'agent-1' }, pageUrl: null })).rejects.toMatchObject({
      kind: 'notFound',
    });
  });

  it('fails when a later page of a segment is not found, so that it can be fetched again', async () => {
    server.on('Comments', NOT_FOUND);

    await expect(fetchFrom({ filter: SEGMENT_1, pageUrl: later(1) })).rejects.toMatchObject({
      kind: 'notFound',
    });
  });

  it("contains more pages when the server's pages are smaller than a large page size", async () => {
    server.on('Page=1', comments([record('Two')]));
    server.on('PageSize=1000', comments([record('One')], later(1)));

    const batch = await fetchBatch(server.client, [FIRST_OF_1], { ...OPTIONS, pageSize: 1_000 });

    expect(textsOf(batch)).toEqual(['One', 'Two']);
  });

  it('ends after several empty pages, and the list is partial', async () => {
    for (const page of [1, 2, 3]) server.on(`Page=${page}`, comments([], later(page + 1)));
    server.on('SegmentId', comments([], later(1)));

    const batch = await fetchFrom(FIRST_OF_1);

    expect(nextCursors([batch], OPTIONS)).toBeUndefined();
    expect(listEnd([batch], OPTIONS)).toBe('partial');
  });

  it('contains several segments, and continues only with those that have more', async () => {
    server.on('SegmentId=segment-1', comments([record('One')]));
    server.on(
      'SegmentId=segment-2',
      comments([record('Two', { segmentId: 'segment-2' })], later(1, 'segment-2')),
    );

    const batch = await fetchFrom(FIRST_OF_1, FIRST_OF_2);

    expect(textsOf(batch)).toEqual(['One', 'Two']);
    expect(nextCursors([batch], OPTIONS)).toEqual([{ filter: SEGMENT_2, pageUrl: later(1, 'segment-2') }]);
  });

  it.each<[string, PlannedResponse[], string]>([
    ['is refused', [{ status: 403 }], 'notPermitted'],
    ['cannot be read', [{ body: [] }], 'unreadable'],
    ['is unavailable', [...DOWN], 'unavailable'],
  ])('has the comments of one segment when another %s, and the error', async (_, answers, kind) => {
    server.on('SegmentId=segment-1', comments([record('One')]));
    server.on('SegmentId=segment-2', ...answers);

    const batch = await fetchFrom(FIRST_OF_1, FIRST_OF_2);

    expect(textsOf(batch)).toEqual(['One']);
    expect(batch.partialError).toMatchObject({ kind });
  });

  it('fails when none of its segments can be fetched', async () => {
    server.on('SegmentId=segment-1', { status: 403 });
    server.on('SegmentId=segment-2', { status: 403 });

    await expect(fetchFrom(FIRST_OF_1, FIRST_OF_2)).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('fails when the token is not accepted for one of its segments, because that concerns all of them', async () => {
    server.on('segment-1', comments([record('One')]));
    server.on('segment-2', { status: 401 });

    await expect(fetchFrom(FIRST_OF_1, FIRST_OF_2)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it('fails when a first page fails beside a later page, so that both are fetched again', async () => {
    server.on('PageToken', comments([record('One')]));
    server.on('segment-2', ...DOWN);

    const laterPage = { filter: SEGMENT_1, pageUrl: later(1) };
    await expect(fetchFrom(laterPage, FIRST_OF_2)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('fails when a later page of a segment cannot be fetched, so that it can be fetched again', async () => {
    server.on('SegmentId=segment-1', comments([record('One')]));
    server.on('SegmentId=segment-2', { status: 403 });

    await expect(
      fetchFrom(
        { filter: SEGMENT_1, pageUrl: later(1) },
        { filter: SEGMENT_2, pageUrl: later(1, 'segment-2') },
      ),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
  });
});

describe('a list', () => {
  it('ends when a later batch names a page of an earlier one', async () => {
    server.on('PageSize=50&Page=1', comments([record('Two')], later(1)));
    server.on('SegmentId', comments([record('One')], later(1)));

    const batches = [await fetchFrom(FIRST_OF_1), await fetchFrom({ filter: SEGMENT_1, pageUrl: later(1) })];

    expect(nextCursors(batches, OPTIONS)).toBeUndefined();
    expect(listEnd(batches, OPTIONS)).toBe('partial');
  });

  it('ends at an untrusted next page', async () => {
    server.on('SegmentId', comments([record('One')], 'https://example.com/next'));

    expect(listEnd([await fetchFrom(FIRST_OF_1)], OPTIONS)).toBe('partial');
  });

  it('ends at ten thousand comments', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => record(`Comment ${index}`));
    server.on('SegmentId', comments(many, later(1)));

    expect(listEnd([await fetchFrom(FIRST_OF_1)], OPTIONS)).toBe('capped');
  });
});

describe('the collected comments', () => {
  it('are sorted newest first, with undated ones last', async () => {
    const undated = { ...record('Undated'), timestamp: null };
    server.on(
      'SegmentId',
      comments([
        record('Old', { minutesOld: 9 }),
        undated,
        record('New'),
        record('Middle', { minutesOld: 5 }),
      ]),
    );

    expect(textsOf(await fetchFrom(FIRST_OF_1))).toEqual(['New', 'Middle', 'Old', 'Undated']);
  });

  it('appear once when two pages overlap', async () => {
    server.on('Page=1', comments([record('Old', { minutesOld: 9 }), record('Oldest', { minutesOld: 20 })]));
    server.on('SegmentId', comments([record('New'), record('Old', { minutesOld: 9 })], later(1)));

    const batches = [await fetchFrom(FIRST_OF_1), await fetchFrom({ filter: SEGMENT_1, pageUrl: later(1) })];

    expect(textsOf(...batches)).toEqual(['New', 'Old', 'Oldest']);
  });

  it('omit all that name an agent when the agent is unknown and several are named', async () => {
    const theirs = record('Of agent 2', { agentId: 'agent-2' });
    const withoutAgent = record('Of nobody', { agentId: null });
    server.on('SegmentId', comments([record('Of agent 1'), theirs, withoutAgent]));
    expect(textsOf(await fetchFrom(FIRST_OF_1))).toEqual(['Of nobody']);

    server.on('SegmentId', comments([record('Of agent 1'), withoutAgent]));
    expect(textsOf(await fetchFrom(FIRST_OF_1))).toEqual(['Of agent 1', 'Of nobody']);
  });

  it('omit those of another agent, and count them with the unreadable ones', async () => {
    const theirs = record('Theirs', { agentId: 'agent-2' });
    const withoutAgent = record('Of nobody', { agentId: null });
    server.on('SegmentId', comments([record('Mine'), theirs, withoutAgent, 'not a record']));

    const { comments: shownComments, unreadableCount } = collectComments([await fetchFrom(FIRST_OF_1)], MINE);

    expect(shownComments.map(({ text }) => text)).toEqual(['Mine', 'Of nobody']);
    expect(unreadableCount).toBe(2);
  });
});

describe('whether a response is newest first', () => {
  const ages = (...minutes: (number | null)[]) =>
    minutes.map((minutesOld, index) => ({
      ...record(`Comment ${index}`, { minutesOld: minutesOld ?? 0 }),
      ...(minutesOld === null && { timestamp: null }),
    }));

  it.each<[boolean, string, (number | null)[]]>([
    [true, 'descending dates', [0, 5, 9]],
    [true, 'descending dates with a repeat', [0, 5, 5, 9]],
    [true, 'descending dates with gaps', [0, null, 9]],
    [false, 'ascending dates', [9, 5, 0]],
    [false, 'dates out of order', [0, 9, 5]],
    [false, 'one date, which proves nothing', [5]],
    [false, 'equal dates, which prove nothing', [5, 5]],
    [false, 'no dates', [null, null]],
    [false, 'no comments', []],
  ])('is %p for %s', async (expected, _, minutes) => {
    server.on('SegmentId', comments(ages(...minutes)));

    expect(isNewestFirst(await fetchFrom(FIRST_OF_1))).toBe(expected);
  });
});
