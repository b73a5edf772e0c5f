import { act, waitFor } from '@testing-library/react';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { segments } from '../../../insights/testing/sampleResponses';
import { sampleSegment } from '../../../testing/fixtures/sampleSegment';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { OpenTask } from './ConversationLine';
import { useConversationLines } from './useConversationLines';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const group = (segmentId: string) => ({
  key: segmentId,
  segmentIds: [segmentId],
  newestAt: NOON,
  hasNew: false,
});
const task = (name: string): OpenTask => ({
  reservationSid: 'WR1',
  name,
  channel: 'voice',
  queue: null,
  startedAt: null,
});
const start = (openTasks: readonly OpenTask[] = []) =>
  renderHook(
    (tasks: readonly OpenTask[]) =>
      useConversationLines({
        ...harness.conversations,
        openTasks: tasks,
        worker: null,
        showDetails: true,
        showScores: false,
      }),
    openTasks,
    harness.Wrapper,
  );

it('asks for what a heading lacks once it has rested, and then has it in its line', async () => {
  harness.server.on('SegmentId=a', {
    body: { segments: [{ segment_id: 'a', queue: 'Billing', date: NOON }], meta: {} },
  });
  const lines = start();
  expect(lines.current.lineOf(group('a'))).toMatchObject({ queue: null, commentedAt: NOON });

  lines.current.onRested(group('a'));

  await waitFor(() =>
    expect(lines.current.lineOf(group('a'))).toMatchObject({ queue: 'Billing', startedAt: NOON }),
  );
});

it('asks nothing about a comment that names no segment', async () => {
  harness.stopTime();
  start().current.onRested({ ...group('none'), segmentIds: [] });

  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(0);
});

it('asks nothing once the list is gone', async () => {
  harness.stopTime();
  const lines = start();
  lines.current.onRested(group('a'));
  lines.unmount();

  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(0);
});

it('asks nothing about a heading that has left the screen before its turn', async () => {
  harness.stopTime();
  harness.server.on('SegmentId=b', segments(['b', null]));
  const lines = start();
  const leave = lines.current.onRested(group('a'));
  lines.current.onRested(group('b'));

  leave();
  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(1);
});

it('returns the same functions as long as facts and tasks say the same', () => {
  const lines = start([task('Double charge')]);
  const { lineOf, onRested } = lines.current;

  lines.rerender([task('Double charge')]);
  expect(lines.current.lineOf).toBe(lineOf);

  lines.rerender([task('Refund')]);
  expect(lines.current.lineOf).not.toBe(lineOf);
  expect(lines.current.onRested).toBe(onRested);
});

it('names the task of the conversation as soon as its segment is known', () => {
  const lines = start([task('Double charge')]);
  const { lineOf } = lines.current;

  act(() => harness.conversations.facts.learn([sampleSegment({ segmentId: 'a' })], ['WR1']));

  expect(lines.current.lineOf).not.toBe(lineOf);
  expect(lines.current.lineOf(group('a')).task).toMatchObject({ name: 'Double charge' });
});
