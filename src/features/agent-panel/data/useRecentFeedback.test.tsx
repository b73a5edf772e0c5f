import { act, waitFor } from '@testing-library/react';
import {
  comments,
  DOWN,
  laterPageUrl,
  NO_CONNECTION,
  record,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useRecentFeedback } from './useRecentFeedback';

const FIRST = 'AgentId=agent-1&PageSize=50';
const WHOLE = 'AgentId=agent-1&PageSize=1000';
const later = (page: number) => laterPageUrl(page, 'AgentId=agent-1');

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => harness.close());

const start = () => renderHook(() => useRecentFeedback(), undefined, harness.Wrapper);
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;
const moreOf = ({ view }: CommentListState) => (view.kind === 'comments' ? view.more : view.kind);

async function loadMore(list: { current: CommentListState }): Promise<boolean> {
  let came = false;
  await act(async () => {
    came = await list.current.loadMore();
  });
  return came;
}

const NEW = record('New');
const OLD = record('Old', { minutesOld: 9 });
const OLDEST = record('Oldest', { minutesOld: 20 });

describe('an unknown agent', () => {
  beforeEach(() => harness.services.agentStorage.saveAgentId(null));

  it('has its own screen, and is fetched again on refresh', async () => {
    const list = start();
    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));

    harness.services.agentStorage.addReservation(reservationSid(1));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on(FIRST, comments([NEW]));
    act(() => list.current.refresh());

    await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));
  });

  it('is shown as loading while it is being fetched', async () => {
    harness.services.agentStorage.addReservation(reservationSid(1));
    harness.server.on('Segments', segments());

    const list = start();
    expect(list.current.view).toEqual({ kind: 'loading' });

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
  });

  it('is shown as failed when it cannot be fetched', async () => {
    harness.services.agentStorage.addReservation(reservationSid(1));
    harness.server.on('Segments', ...DOWN);

    const list = start();

    await waitFor(() =>
      expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'unavailable' } }),
    );
  });

  it('is shown as offline without a network', async () => {
    harness.services.agentStorage.addReservation(reservationSid(1));
    harness.setOnline(false);
    harness.server.on('Segments', ...NO_CONNECTION);

    const list = start();

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'offline' }));
  });

  it('is shown as canceled after the user cancels', async () => {
    harness.services.agentStorage.addReservation(reservationSid(1));
    harness.server.hold('Segments', segments());
    const list = start();
    await waitFor(() => expect(harness.server.requests).toHaveLength(1));

    act(() => list.current.cancel());

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'cancelled' }));
  });
});

describe('the first fetch', () => {
  it('shows that there is no feedback', async () => {
    harness.server.on(FIRST, comments([]));

    const list = start();
    expect(list.current.view).toEqual({ kind: 'loading' });

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'empty' }));
  });

  it('can be canceled and started again', async () => {
    harness.server.hold(FIRST, comments([NEW]));
    const list = start();
    await waitFor(() => expect(harness.server.requests).toHaveLength(1));

    act(() => list.current.cancel());
    await waitFor(() => expect(list.current.view).toEqual({ kind: 'cancelled' }));
    expect(harness.server.aborted).toHaveLength(1);

    harness.server.on(FIRST, comments([NEW]));
    act(() => list.current.refresh());
    await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));
  });

  it('needs one small page when the list is complete, in any order', async () => {
    harness.server.on(FIRST, comments([OLD, NEW]));

    const list = start();

    await waitFor(() => expect(textsOf(list.current)).toEqual(['New', 'Old']));
    expect(harness.server.requests).toHaveLength(1);
    expect(moreOf(list.current)).toBe('none');
  });

  it('needs one small page when the newest comments come first, even if more follow', async () => {
    harness.server.on(FIRST, comments([NEW, OLD], later(1)));

    const list = start();

    await waitFor(() => expect(moreOf(list.current)).toBe('available'));
    expect(harness.server.requests).toHaveLength(1);
  });

  it('shows an unordered page immediately, and replaces it with one large page', async () => {
    harness.server.on(FIRST, comments([OLDEST, OLD], later(1)));
    const respond = harness.server.hold(WHOLE, comments([OLDEST, OLD, NEW]));

    const list = start();
    await waitFor(() => expect(textsOf(list.current)).toEqual(['Old', 'Oldest']));
    await waitFor(() => expect(moreOf(list.current)).toBe('loading'));
    respond();

    await waitFor(() => expect(textsOf(list.current)).toEqual(['New', 'Old', 'Oldest']));
    expect(moreOf(list.current)).toBe('none');
  });

  it('keeps an unordered page when the large one fails, and loads the rest on request', async () => {
    harness.server.on(FIRST, comments([OLDEST, OLD], later(1)));
    harness.server.on(WHOLE, ...DOWN);
    const list = start();
    await waitFor(() => expect(moreOf(list.current)).toBe('failed'));
    expect(textsOf(list.current)).toEqual(['Old', 'Oldest']);

    harness.server.on(WHOLE, ...DOWN);
    expect(await loadMore(list)).toBe(false);
    await waitFor(() => expect(moreOf(list.current)).toBe('failed'));

    harness.server.on(WHOLE, comments([OLDEST, OLD, NEW]));
    expect(await loadMore(list)).toBe(true);

    await waitFor(() => expect(textsOf(list.current)).toEqual(['New', 'Old', 'Oldest']));
  });
});

describe('loading more', () => {
  it('fetches the next page and reports that it arrived', async () => {
    harness.server.on(FIRST, comments([NEW, OLD], later(1)));
    const list = start();
    await waitFor(() => expect(moreOf(list.current)).toBe('available'));
    harness.server.on('PageToken=PT1', comments([OLDEST]));

    expect(await loadMore(list)).toBe(true);

    await waitFor(() => expect(textsOf(list.current)).toEqual(['New', 'Old', 'Oldest']));
    expect(moreOf(list.current)).toBe('none');
  });

  it('keeps the list when it fails, shows the failure below it, and can be retried', async () => {
    harness.server.on(FIRST, comments([NEW, OLD], later(1)));
    const list = start();
    await waitFor(() => expect(moreOf(list.current)).toBe('available'));
    harness.server.on('PageToken=PT1', ...DOWN);

    expect(await loadMore(list)).toBe(false);
    await waitFor(() => expect(moreOf(list.current)).toBe('failed'));
    expect(list.current.view).toMatchObject({ problem: null });

    harness.server.on('PageToken=PT1', comments([OLDEST]));
    expect(await loadMore(list)).toBe(true);
    await waitFor(() => expect(textsOf(list.current)).toEqual(['New', 'Old', 'Oldest']));
  });

  it('restarts at the first page when the page token has expired, and keeps the comments on screen', async () => {
    harness.server.on(FIRST, comments([NEW, OLD], later(1)));
    const list = start();
    await waitFor(() => expect(moreOf(list.current)).toBe('available'));
    const shownSince = list.all.length;
    harness.server.on('PageToken=PT1', { status: 400, body: { code: 21481 } });
    harness.server.on(FIRST, comments([record('Newest', { minutesOld: -1 }), NEW, OLD], later(2)));
    harness.server.on('PageToken=PT2', comments([OLDEST]));

    expect(await loadMore(list)).toBe(true);

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Newest', 'New', 'Old', 'Oldest']));
    for (const shown of list.all.slice(shownSince)) expect(textsOf(shown)).toContain('New');
  });

  it('fails when the page token is refused again after the restart', async () => {
    const expired = { status: 400, body: { code: 21481 } };
    harness.server.on('PageToken=PT1', expired, expired);
    harness.server.on(FIRST, comments([NEW, OLD], later(1)), comments([NEW, OLD], later(1)));
    const list = start();
    await waitFor(() => expect(moreOf(list.current)).toBe('available'));

    expect(await loadMore(list)).toBe(false);

    await waitFor(() => expect(moreOf(list.current)).toBe('failed'));
    expect(textsOf(list.current)).toEqual(['New', 'Old']);
    expect(harness.server.requests).toHaveLength(4);
  });
});
