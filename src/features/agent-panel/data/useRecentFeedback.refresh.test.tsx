import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  DOWN,
  NO_CONNECTION,
  record,
  REFUSED,
  TOO_MANY,
} from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useRecentFeedback } from './useRecentFeedback';

const FIRST = 'AgentId=agent-1&PageSize=50';
const NEW = record('New');
const OLD = record('Old', { minutesOld: 9 });

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => harness.close());

const start = () => renderHook(() => useRecentFeedback(), undefined, harness.Wrapper);
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

describe('a 429 response', () => {
  const NO_PAUSE = { ...TOO_MANY, headers: { 'Retry-After': '0' } };

  it.each([
    ['after its Retry-After time plus jitter', [TOO_MANY], 45_000],
    ['after one second when its Retry-After is 0', [NO_PAUSE, NO_PAUSE, NO_PAUSE], 1_000],
  ])('is retried %s', async (_, answers, pauseMs) => {
    harness.stopTime();
    harness.server.on(FIRST, ...answers);
    const list = start();
    await harness.advanceTime(0);
    expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'rateLimited' } });

    harness.server.on(FIRST, comments([NEW]));
    await harness.advanceTime(pauseMs - 1);
    expect(harness.server.requests).toHaveLength(answers.length);
    await harness.advanceTime(1);

    expect(textsOf(list.current)).toEqual(['New']);
  });
});

describe('a refresh', () => {
  it('shows new comments', async () => {
    harness.server.on(FIRST, comments([OLD]), comments([NEW, OLD]));
    const list = start();
    await waitFor(() => expect(textsOf(list.current)).toEqual(['Old']));

    act(() => list.current.refresh());

    await waitFor(() => expect(textsOf(list.current)).toEqual(['New', 'Old']));
  });

  it('keeps the list when it fails, with the problem and the age of the list', async () => {
    harness.server.on(FIRST, comments([NEW]), ...DOWN);
    const list = start();
    await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));
    const { updatedAt } = list.current;

    act(() => list.current.refresh());

    await waitFor(() =>
      expect(list.current.view).toMatchObject({
        problem: { kind: 'failed', error: { kind: 'unavailable' } },
      }),
    );
    expect(textsOf(list.current)).toEqual(['New']);
    expect(list.current.updatedAt).toBe(updatedAt);
  });

  it('keeps the list when it is refused', async () => {
    harness.server.on(FIRST, comments([NEW]), REFUSED);
    const list = start();
    await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));

    act(() => list.current.refresh());

    await waitFor(() =>
      expect(list.current.view).toMatchObject({
        problem: { kind: 'failed', error: { kind: 'notPermitted' } },
      }),
    );
    expect(textsOf(list.current)).toEqual(['New']);
  });

  it('is triggered by focus once the list is five minutes old', async () => {
    harness.stopTime();
    harness.server.on(FIRST, comments([OLD]));
    const list = start();
    await harness.advanceTime(0);
    expect(textsOf(list.current)).toEqual(['Old']);

    await harness.advanceTime(5 * 60_000);
    harness.server.on(FIRST, comments([NEW, OLD]));
    harness.focus();
    await harness.advanceTime(0);

    expect(textsOf(list.current)).toEqual(['New', 'Old']);
  });

  it('is not triggered by focus while the list is fresh', async () => {
    harness.server.on(FIRST, comments([NEW]));
    const list = start();
    await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));

    harness.focus();

    expect(harness.server.requests).toHaveLength(1);
  });
});

it('keeps the list while offline and says that it is offline', async () => {
  harness.server.on(FIRST, comments([NEW]));
  const list = start();
  await waitFor(() => expect(textsOf(list.current)).toEqual(['New']));

  harness.setOnline(false);
  expect(list.current.view).toMatchObject({ problem: null });
  harness.server.on(FIRST, ...NO_CONNECTION);
  act(() => list.current.refresh());

  await waitFor(() => expect(list.current.view).toMatchObject({ problem: { kind: 'offline' } }));
  expect(textsOf(list.current)).toEqual(['New']);
});
