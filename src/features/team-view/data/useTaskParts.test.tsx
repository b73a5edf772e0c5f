import { act, waitFor } from '@testing-library/react';
import { DOWN, NOT_FOUND, segments } from '../../../insights/testing/sampleResponses';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { sampleAddCommentState } from '../../../testing/fixtures/sampleAddCommentState';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { deleteDraft, emptyDraft, getDraft, saveDraft } from '../../add-comment/data/drafts';
import { formOfPart, useTaskParts, type TaskParts } from './useTaskParts';

const OWN = { segmentId: 'segment-1', agentId: 'agent-1' };
const TWO = new Map([
  ['segment-1', 'Ada Example'],
  ['segment-2', null],
]);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const render = (names: ReadonlyMap<string, string | null> = TWO) =>
  renderHook(
    () => useTaskParts(harness.drafts, { draftKey: 'WR1', workerSid: 'WK2' }, names, OWN),
    undefined,
    harness.Wrapper,
  );
function choose(...responses: readonly PlannedResponse[]) {
  harness.server.on('Segments?SegmentId=segment-2', ...responses);
  const rendered = render();
  act(() => rendered.current.choice?.choose('segment-2'));
  return rendered;
}

it('offers no choice in a conversation with one part', () => {
  expect(render(new Map([['segment-1', 'Ada Example']])).current).toEqual({ choice: null, target: OWN });
});

it("is about the task's own part at first, and fetches nothing", () => {
  expect(render().current).toMatchObject({
    choice: {
      parts: [
        { segmentId: 'segment-1', agentName: 'Ada Example' },
        { segmentId: 'segment-2', agentName: null },
      ],
      chosenId: 'segment-1',
      status: 'ready',
    },
    target: OWN,
  });
});

it('is about another part once its agent is known, and about its own again', async () => {
  const rendered = choose(segments(['segment-2', 'agent-2']));
  expect(rendered.current.choice).toMatchObject({ chosenId: 'segment-2', status: 'loading' });

  await waitFor(() =>
    expect(rendered.current.target).toEqual({ segmentId: 'segment-2', agentId: 'agent-2' }),
  );
  expect(rendered.current.choice).toMatchObject({ chosenId: 'segment-2', status: 'ready' });

  act(() => rendered.current.choice?.choose('segment-1'));
  expect(rendered.current.target).toEqual(OWN);
});

it('keeps the choice with the draft, also when the task is gone', async () => {
  saveDraft(harness.drafts, 'WR1', { ...emptyDraft('WK2'), open: true, target: OWN });
  const rendered = choose(segments(['segment-2', 'agent-2']));
  await waitFor(() => expect(rendered.current.choice?.status).toBe('ready'));

  expect(render().current.target).toEqual({ segmentId: 'segment-2', agentId: 'agent-2' });
  expect(getDraft(harness.drafts, 'WR1')?.target).toEqual({ segmentId: 'segment-2', agentId: 'agent-2' });
});

it("is about the task's own part again once the draft is gone", async () => {
  const rendered = choose(segments(['segment-2', 'agent-2']));
  await waitFor(() => expect(rendered.current.choice?.status).toBe('ready'));

  act(() => deleteDraft(harness.drafts, 'WR1'));
  expect(rendered.current.target).toEqual(OWN);
});

it('does not change while a comment is being sent', () => {
  const submitStatus = { kind: 'waiting', sendAt: Date.now() } as const;
  saveDraft(harness.drafts, 'WR1', { ...emptyDraft('WK2'), open: true, submitStatus });
  const rendered = render();
  act(() => rendered.current.choice?.choose('segment-2'));

  expect(rendered.current.choice).toMatchObject({ chosenId: 'segment-1', isLocked: true });
});

it.each<[status: TaskParts['status'], responses: readonly PlannedResponse[]]>([
  ['failed', DOWN],
  ['noAgent', [NOT_FOUND]],
  ['noAgent', [segments(['segment-2', null])]],
])("is %s, and stays with the task's own part, after such a response (%#)", async (status, responses) => {
  const rendered = choose(...responses);

  await waitFor(() => expect(rendered.current.choice?.status).toBe(status));
  expect(rendered.current).toMatchObject({ choice: { chosenId: 'segment-1' }, target: OWN });
});

it('sends nothing while the agent of the chosen part is not known', () => {
  const submit = jest.fn();
  const add = sampleAddCommentState({ submit });
  const { choice } = render().current;

  formOfPart(add, choice && { ...choice, status: 'loading' })?.submit();
  expect(submit).not.toHaveBeenCalled();

  formOfPart(add, choice)?.submit();
  expect(submit).toHaveBeenCalledTimes(1);
});
