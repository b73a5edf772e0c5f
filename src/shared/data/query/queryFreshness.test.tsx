import { focusManager } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { useSelectedConversation } from '../../../features/agent-panel/data/useSelectedConversation';
import { useWorkerComments } from '../../../features/team-view/data/useWorkerComments';
import { NOT_RECOGNIZED_CODE } from '../../../insights/http/InsightsError';
import { impatientClock } from '../../../insights/testing/fakeClock';
import { fakeInsights } from '../../../insights/testing/fakeInsights';
import {
  comments,
  laterPageUrl,
  record,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';

const MINUTE_MS = 60_000;

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.stopTime();
});
afterEach(() => {
  jest.restoreAllMocks();
  harness.close();
});

it('refreshes a list on screen at its interval, even if the page is briefly hidden now and then', async () => {
  const server = fakeInsights({ clock: impatientClock(), respond: () => comments([record('One')]) });
  harness.services.client = server.client;
  harness.services.fetchSettings = { ...harness.services.fetchSettings, refreshIntervalMs: 2 * MINUTE_MS };
  harness.services.teamStorage.saveAgentId('WK2', 'agent-1');
  renderHook(
    useWorkerComments,
    { workerSid: 'WK2', agentIdAttribute: null, reservationSids: [] },
    harness.Wrapper,
  );
  await harness.advanceTime(0);
  expect(server.requests).toHaveLength(1);

  // A supervisor looks at another tab of the browser for a second, every 90 seconds.
  for (let seconds = 0; seconds < 270; seconds += 10) {
    if (seconds % 90 === 80) {
      act(() => focusManager.setFocused(false));
      await harness.advanceTime(1_000);
      act(() => focusManager.setFocused(true));
    }
    await harness.advanceTime(10_000);
  }

  // At two and at four minutes.
  expect(server.requests).toHaveLength(3);
});

it('does not automatically fetch a partial list again once it has several pages', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  const server = fakeInsights({
    clock: impatientClock(),
    respond: (url) => {
      if (!url.includes('Comments')) return segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']);
      if (url.includes('segment-2')) return { status: 503 };
      return url.includes('PageToken=PT1')
        ? comments([record('Old', { minutesOld: 9 })])
        : comments([record('New')], laterPageUrl(1, 'SegmentId=segment-1'));
    },
  });
  harness.services.client = server.client;
  harness.services.agentStorage.saveAgentId('agent-1');
  const list = renderHook(
    useSelectedConversation,
    { reservationSid: reservationSid(1), phase: 'ended' },
    harness.Wrapper,
  );
  await harness.advanceTime(0);
  act(() => void list.current.loadMore());
  await harness.advanceTime(0);
  const laterPages = () => server.requestLines.filter((line) => line.includes('PageToken=PT1')).length;
  expect(laterPages()).toBe(1);

  await harness.advanceTime(10 * MINUTE_MS);
  for (let count = 0; count < 10; count += 1) await harness.advanceTime(MINUTE_MS);

  expect(laterPages()).toBe(1);
});

it('asks at growing intervals while the agent function does not recognize the user, then shows the comments', async () => {
  let isRecognized = false;
  const server = fakeInsights({
    clock: impatientClock(),
    respond: (url) => {
      if (!isRecognized) return { status: 403, body: { code: NOT_RECOGNIZED_CODE } };
      return url.includes('Comments') ? comments([record('One')]) : segments(['segment-1', 'agent-1']);
    },
  });
  harness.services.client = server.client;
  const list = renderHook(
    useSelectedConversation,
    { reservationSid: reservationSid(1), phase: 'ended' },
    harness.Wrapper,
  );
  const requestsAfter = async (minutes: number) => {
    await harness.advanceTime(minutes * MINUTE_MS);
    return server.requests.length;
  };
  expect(await requestsAfter(0)).toBe(1);
  expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'notRecognized' } });

  // A user who only returns to the window does not ask again.
  act(() => focusManager.setFocused(false));
  act(() => focusManager.setFocused(true));
  expect(await requestsAfter(1.9)).toBe(1);
  expect(await requestsAfter(0.1)).toBe(2);
  expect(await requestsAfter(3.9)).toBe(2);
  expect(await requestsAfter(0.1)).toBe(3);
  isRecognized = true;
  await requestsAfter(8);
  expect(list.current.view.kind).toBe('comments');
});
