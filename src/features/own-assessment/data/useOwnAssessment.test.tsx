import { act, waitFor } from '@testing-library/react';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { DOWN, REFUSED, wireAssessment } from '../../../insights/testing/sampleResponses';
import { refetchRefused } from '../../../shared/data/query/queryRefusals';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { useOwnAssessment } from './useOwnAssessment';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const ofSegment = (segmentId: string): string => `/Assessments?SegmentId=${segmentId}`;
const assessed = (segmentId = 'segment-1'): PlannedResponse => ({
  body: { assessments: [wireAssessment({ segment_id: segmentId, answer_id: 'fair' })] },
});
const SCORES: PlannedResponse = { body: { answer_sets: [{ answers: [{ id: 'fair', score: 50 }] }] } };
const subject = (segmentId: string | null = 'segment-1', workerSid = 'WK2') => ({ segmentId, workerSid });
const renderAssessment = (first = subject()) => renderHook(useOwnAssessment, first, harness.Wrapper);
type Rendered = ReturnType<typeof renderAssessment>;
const kindOf = ({ current }: { current: Rendered['current'] | null }) => current?.view.kind ?? null;
/** The hook returns null, which `renderHook` takes for a result like any other. */
const requestCount = () => harness.server.requestLines.length;

it('fetches nothing without a segment', async () => {
  const rendered = renderAssessment(subject(null));
  await harness.untilIdle();

  expect(requestCount()).toBe(0);
  expect(kindOf(rendered)).toBeNull();
});

it('is nothing while it loads, and where the user has assessed nothing', async () => {
  const rendered = renderAssessment();
  expect(kindOf(rendered)).toBeNull();

  await harness.untilIdle();
  expect(kindOf(rendered)).toBeNull();
  expect(requestCount()).toBe(1);
});

it('has the answers, and fetches their scores once they are unfolded, for all conversations', async () => {
  harness.server.on(ofSegment('segment-1'), assessed());
  harness.server.on(ofSegment('segment-2'), assessed('segment-2'));
  const rendered = renderAssessment();
  await waitFor(() => expect(rendered.current?.view).toMatchObject({ answerCount: 1 }));
  expect(requestCount()).toBe(1);

  harness.server.on('AnswerSets', SCORES);
  act(() => rendered.current?.setUnfolded(true));
  const score = { questionnaires: [{ questions: [{ answer: 'Fair', score: 50 }] }] };
  await waitFor(() => expect(rendered.current?.view).toMatchObject(score));

  rendered.rerender(subject('segment-2'));
  await waitFor(() => expect(rendered.current?.view).toMatchObject(score));
  expect(rendered.current).toMatchObject({ isUnfolded: false });
  act(() => rendered.current?.setUnfolded(true));
  await harness.untilIdle();
  expect(requestCount()).toBe(3);
});

it('is a failure when it cannot be loaded, until a retry succeeds', async () => {
  harness.server.on(ofSegment('segment-1'), ...DOWN);
  const rendered = renderAssessment();
  await waitFor(() => expect(kindOf(rendered)).toBe('failed'));

  harness.server.on(ofSegment('segment-1'), assessed());
  act(() => rendered.current?.retry());
  await waitFor(() => expect(kindOf(rendered)).toBe('assessed'));
});

it('shows the answers without scores when the scores cannot be loaded, until a retry succeeds', async () => {
  harness.server.on(ofSegment('segment-1'), assessed());
  harness.server.on('AnswerSets', ...DOWN);
  const rendered = renderAssessment();
  await waitFor(() => expect(kindOf(rendered)).toBe('assessed'));
  act(() => rendered.current?.setUnfolded(true));
  await waitFor(() =>
    expect(rendered.current?.view).toMatchObject({ areScoresMissing: true, answerCount: 1 }),
  );

  harness.server.on('AnswerSets', SCORES);
  act(() => rendered.current?.retry());
  await waitFor(() => expect(rendered.current?.view).toMatchObject({ areScoresMissing: false }));
});

it.each<[string, PlannedResponse]>([
  ['403', REFUSED],
  ['400', { status: 400, body: { code: 20001, message: 'No', status: 400 } }],
  ['404 of an account without the endpoint', { status: 404, body: 'Not here' }],
])('is nothing after a %s, and asks about no other conversation', async (_case, refusal) => {
  harness.server.on(ofSegment('segment-1'), refusal);
  const rendered = renderAssessment();
  await harness.untilIdle();
  expect(kindOf(rendered)).toBeNull();

  rendered.rerender(subject('segment-2', 'WK3'));
  await harness.untilIdle();
  rendered.rerender(subject());
  await harness.untilIdle();

  expect(requestCount()).toBe(1);
  expect(kindOf(rendered)).toBeNull();
});

it('asks again with a new token after a refusal', async () => {
  harness.server.on(ofSegment('segment-1'), REFUSED);
  const rendered = renderAssessment();
  await harness.untilIdle();

  harness.server.on(ofSegment('segment-1'), assessed());
  act(() => refetchRefused(harness.queryClient));
  await waitFor(() => expect(kindOf(rendered)).toBe('assessed'));
});

it('shows the answers without scores where the scores are refused', async () => {
  harness.server.on(ofSegment('segment-1'), assessed());
  harness.server.on('AnswerSets', REFUSED);
  const rendered = renderAssessment();
  await waitFor(() => expect(kindOf(rendered)).toBe('assessed'));
  act(() => rendered.current?.setUnfolded(true));
  await harness.untilIdle();

  expect(rendered.current?.view).toMatchObject({ answerCount: 1, areScoresMissing: false });
});
