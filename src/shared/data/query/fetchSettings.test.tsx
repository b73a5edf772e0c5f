import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { comments, DOWN, record } from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../CommentListState';
import type { FetchSettings } from '../FetchSettings';
import { useRecentFeedback } from '../../../features/agent-panel/data/useRecentFeedback';

const MINUTE_MS = 60_000;
const NEXT =
  'https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments?AgentId=agent-1&Page=1';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => harness.close());

function startWith(changes: Partial<FetchSettings>) {
  Object.assign(harness.services, { fetchSettings: { ...harness.services.fetchSettings, ...changes } });
  return renderHook(() => useRecentFeedback(), undefined, harness.Wrapper);
}
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

describe('a list that stays on screen', () => {
  it('is fetched again at every interval', async () => {
    harness.stopTime();
    harness.server.on('PageSize=50', comments([record('First')]));
    const list = startWith({ refreshIntervalMs: 30 * MINUTE_MS });
    await harness.advanceTime(0);
    await harness.advanceTime(30 * MINUTE_MS - 1);
    expect(harness.server.requests).toHaveLength(1);

    harness.server.on('PageSize=50', comments([record('Second')]), comments([record('Third')]));
    await harness.advanceTime(1);
    expect(textsOf(list.current)).toEqual(['Second']);
    await harness.advanceTime(30 * MINUTE_MS);

    expect(textsOf(list.current)).toEqual(['Third']);
  });

  it("is fetched again later by this browser's share of the spread", async () => {
    harness.stopTime();
    harness.server.on('PageSize=50', comments([record('First')]));
    const list = startWith({ refreshIntervalMs: 10 * MINUTE_MS, intervalOffsetMs: 25_000 });
    await harness.advanceTime(0);
    await harness.advanceTime(10 * MINUTE_MS + 25_000 - 1);
    expect(harness.server.requests).toHaveLength(1);

    harness.server.on('PageSize=50', comments([record('Second')]));
    await harness.advanceTime(1);

    expect(textsOf(list.current)).toEqual(['Second']);
  });

  it('is not fetched again when no interval is set', async () => {
    harness.stopTime();
    harness.server.on('PageSize=50', comments([record('First')]));
    startWith({ refreshIntervalMs: null });
    await harness.advanceTime(0);

    await harness.advanceTime(24 * 60 * MINUTE_MS);

    expect(harness.server.requests).toHaveLength(1);
  });

  it('is not fetched again once it has several pages, because that would fetch all of them', async () => {
    harness.stopTime();
    harness.server.on('PageSize=50', comments([record('New'), record('Old', { minutesOld: 9 })], NEXT));
    const list = startWith({ refreshIntervalMs: MINUTE_MS });
    await harness.advanceTime(0);
    harness.server.on('Page=1', comments([record('Older', { minutesOld: 20 })]));
    act(() => void list.current.loadMore());
    await harness.advanceTime(0);
    expect(textsOf(list.current)).toEqual(['New', 'Old', 'Older']);

    await harness.advanceTime(24 * 60 * MINUTE_MS);

    expect(harness.server.requests).toHaveLength(2);
  });

  it('stays when such a fetch fails', async () => {
    harness.stopTime();
    harness.server.on('PageSize=50', comments([record('First')]), ...DOWN);
    const list = startWith({ refreshIntervalMs: MINUTE_MS });
    await harness.advanceTime(0);

    await harness.advanceTime(MINUTE_MS);

    expect(textsOf(list.current)).toEqual(['First']);
    expect(list.current.view).toMatchObject({ problem: { kind: 'failed' } });
  });
});

it('uses the set size of the first page', async () => {
  harness.server.on('AgentId=agent-1&PageSize=20', comments([record('New')]));
  const list = startWith({ firstPageSize: 20 });

  await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));
});

it('stops at the set maximum and says so', async () => {
  harness.server.on('PageSize=50', comments([record('New'), record('Old', { minutesOld: 9 })], NEXT));
  const list = startWith({ maxComments: 2 });

  await waitFor(() => expect(list.current.view).toMatchObject({ kind: 'comments', more: 'capped' }));
});

it.each([
  [100, [100]],
  [1_500, [750, 750]],
])('loads at most %d comments', async (maxComments, pages) => {
  const page = (number: number, size: number, next: string | null) =>
    comments(
      Array.from({ length: size }, (_, index) =>
        record(`Comment ${index} of page ${number}`, { minutesOld: number * 1_000 + index }),
      ),
      next,
    );
  harness.server.on('PageSize=50', page(0, 50, NEXT));
  harness.server.on(`PageSize=${pages[0]}`, page(0, pages[0] ?? 0, NEXT));
  if (pages[1]) harness.server.on('Page=1', page(1, pages[1], NEXT.replace('Page=1', 'Page=2')));
  const list = startWith({ maxComments });
  await waitFor(() => expect(list.current.loadAll).not.toBeNull());

  act(() => list.current.loadAll?.start());

  await waitFor(() => expect(list.current.view).toMatchObject({ kind: 'comments', more: 'capped' }));
  expect(textsOf(list.current)).toHaveLength(maxComments);
  expect(harness.server.requestLines[1]).toBe(
    `QualityManagement/Assessments/Comments?AgentId=agent-1&PageSize=${pages[0]}`,
  );
});

it.each([
  [false, null],
  [true, 'robin@example.com'],
])(
  'keeps email addresses of reviewers only if the setting is on: %s',
  async (includeReviewerEmail, expected) => {
    const sent = { ...record('New'), user_email: 'robin@example.com' };
    harness.server.on('PageSize=50', comments([sent]));
    const list = startWith({ includeReviewerEmail });

    await waitFor(() => expect(list.current.view).toMatchObject({ comments: [{ reviewerEmail: expected }] }));
  },
);
