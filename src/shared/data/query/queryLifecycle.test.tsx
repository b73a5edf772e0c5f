import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  NO_CONNECTION,
  record,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../CommentListState';
import { useSelectedConversation } from '../../../features/agent-panel/data/useSelectedConversation';
import { useRecentFeedback } from '../../../features/agent-panel/data/useRecentFeedback';
import { openAgentStorage } from '../storage/agentStorage';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ONE = reservationSid(1);
const NEXT =
  'https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments?AgentId=agent-1&Page=1';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => {
  jest.restoreAllMocks();
  harness.close();
});

const recent = () => renderHook(useRecentFeedback, undefined, harness.Wrapper);
const useBoth = () => ({
  own: useRecentFeedback(),
  conversation: useSelectedConversation({ reservationSid: ONE, phase: 'ended' }),
});
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

/** The computer sleeps: time passes, but no timer of the page runs. */
function sleep(milliseconds: number): void {
  const wakeTime = Date.now() + milliseconds;
  jest.setSystemTime(wakeTime);
}

it('fetches each list on screen once after an hour of sleep, and keeps it on screen meanwhile', async () => {
  harness.stopTime();
  harness.server.on('AgentId=agent-1', comments([record('Mine')]));
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('SegmentId=segment-1', comments([record('Mine')]));
  const both = renderHook(useBoth, undefined, harness.Wrapper);
  await waitFor(() => expect(textsOf(both.current.own)).toEqual(['Mine']));
  await waitFor(() => expect(textsOf(both.current.conversation)).toEqual(['Mine']));

  sleep(HOUR_MS);
  harness.server.on('AgentId=agent-1', comments([record('Mine'), record('While asleep')]));
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('SegmentId=segment-1', comments([record('Mine'), record('While asleep')]));
  const seenBefore = both.all.length;
  // A browser sends all of these events when it wakes.
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('focus'));
  await harness.advanceTime(harness.services.fetchSettings.spreadMs);

  await waitFor(() => expect(textsOf(both.current.own)).toEqual(['Mine', 'While asleep']));
  await waitFor(() => expect(textsOf(both.current.conversation)).toEqual(['Mine', 'While asleep']));
  expect(harness.server.requests).toHaveLength(6);
  const shown = both.all.slice(seenBefore).flatMap(({ own, conversation }) => [own, conversation]);
  expect(shown.every(({ view }) => view.kind === 'comments')).toBe(true);
});

it('shows "offline" when the network goes away during a fetch, and loads on refresh when it is back', async () => {
  harness.stopTime();
  harness.server.hold('AgentId=agent-1', comments([record('Never arrives')]));
  const list = recent();
  await harness.advanceTime(0);
  expect(harness.server.requests).toHaveLength(1);

  harness.setOnline(false);
  expect(list.current.view).toEqual({ kind: 'loading' });
  act(() => list.current.cancel());
  harness.server.on('AgentId=agent-1', ...NO_CONNECTION);
  act(() => list.current.refresh());
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'offline' }));

  harness.server.on('AgentId=agent-1', comments([record('Mine')]));
  harness.setOnline(true);
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
});

it('keeps the list when the network goes away while more is loading, and continues when it is back', async () => {
  const newestFirst = [record('Newest'), record('Newer', { minutesOld: 1 })];
  harness.server.on('AgentId=agent-1&PageSize=50', comments(newestFirst, NEXT));
  const list = recent();
  await waitFor(() => expect(list.current.view).toMatchObject({ more: 'available' }));

  harness.setOnline(false);
  harness.server.on('Page=1', ...NO_CONNECTION);
  act(() => void list.current.loadMore());
  await waitFor(() => expect(list.current.view).toMatchObject({ problem: { kind: 'offline' } }));
  expect(textsOf(list.current)).toEqual(['Newest', 'Newer']);

  harness.server.on('Page=1', comments([record('Older', { minutesOld: 2 })]));
  harness.setOnline(true);
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Newest', 'Newer', 'Older']));
  expect(list.current.view).toMatchObject({ problem: null, more: 'none' });
});

it('uses the agent id that another tab has learned, without a request of its own', async () => {
  harness.services.agentStorage.saveAgentId(null);
  const list = recent();
  await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
  const otherTab = openAgentStorage(
    () => window.localStorage,
    { accountSid: 'AC1', workerSid: 'WK1' },
    Date.now,
  );
  harness.server.on('AgentId=agent-1', comments([record('Mine')]));
  otherTab.addReservation(ONE);
  otherTab.saveAgentId('agent-1');
  // The browser tells every tab but the one that wrote.
  const [key = ''] = Object.keys(window.localStorage);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
  expect(harness.server.requests).toHaveLength(1);
});

it('sends no request when the clock jumps back, and still loads on refresh', async () => {
  harness.stopTime();
  harness.server.on('AgentId=agent-1', comments([record('Mine')]));
  const list = recent();
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));

  sleep(-HOUR_MS);
  window.dispatchEvent(new Event('focus'));
  await harness.advanceTime(harness.services.fetchSettings.spreadMs);
  expect(harness.server.requests).toHaveLength(1);

  harness.server.on('AgentId=agent-1', comments([record('Mine'), record('Newer')]));
  act(() => list.current.refresh());
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine', 'Newer']));
});
