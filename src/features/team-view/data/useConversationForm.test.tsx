import { act, waitFor } from '@testing-library/react';
import { comments, DOWN, reservationSid, segments } from '../../../insights/testing/sampleResponses';
import type { SelectedWorker } from '../../../shared/data/selection';
import { created, FULL_ACCESS, POST, TAGS } from '../../../testing/render/renderCommentTab';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { emptyDraft, getDraft, saveDraft } from '../../add-comment/data/drafts';
import type { UnsentDraft } from '../../add-comment/data/useOrphanedDrafts';
import type { FormSubject } from './FormSubject';
import { useConversationForm } from './useConversationForm';
import { useUnsentDrafts } from './useUnsentDrafts';

const ONE = reservationSid(1);
const WORKER: SelectedWorker = { workerSid: 'WK2', agentIdAttribute: null, reservationSids: [] };

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const subject = (segmentId: string): FormSubject => ({
  draftKey: segmentId,
  target: { segmentId, agentId: 'agent-1' },
  hasRecording: true,
  commentedAt: null,
  otherAgent: null,
});
const render = (offered = { isAllowed: true, isNeeded: true }, worker = WORKER) =>
  renderHook(
    () => {
      const form = useConversationForm(harness.drafts, worker.workerSid, {
        ...offered,
        agentName: 'Ada Example',
      });
      const { drafts: unsent, lookUpAgain } = useUnsentDrafts(harness.drafts, worker, form);
      return { form, unsent, lookUpAgain };
    },
    undefined,
    harness.Wrapper,
  );
type Rendered = ReturnType<typeof render>;
const formOf = ({ current: { form } }: Rendered) => {
  if (!form) throw new Error('There is no form.');
  return form;
};
const addOf = (rendered: Rendered) => {
  const { add } = formOf(rendered);
  if (!add) throw new Error('The form is closed.');
  return add;
};
async function renderPermitted(worker = WORKER): Promise<Rendered> {
  harness.server.on('UserRoles', FULL_ACCESS);
  const rendered = render(undefined, worker);
  await waitFor(() => expect(rendered.current.form).not.toBeNull());
  return rendered;
}
async function renderOpen(): Promise<Rendered> {
  const rendered = await renderPermitted();
  harness.server.on('CommentTags', TAGS);
  act(() => formOf(rendered).open(subject('segment-1')));
  await waitFor(() => expect(addOf(rendered).categories.kind).toBe('loaded'));
  return rendered;
}
const type = (rendered: Rendered, text: string) => act(() => addOf(rendered).change({ text }));
const resume = (draft: UnsentDraft | undefined) =>
  act(() => {
    if (draft?.continuation.kind === 'ready') draft.continuation.open();
  });
function saveTaskDraft(text: string): void {
  const empty = emptyDraft('WK2');
  saveDraft(harness.drafts, ONE, { ...empty, draft: { ...empty.draft, text } });
}

it.each([
  ['where the settings turn adding off', { isAllowed: false, isNeeded: true }],
  ['while there is no place for the form', { isAllowed: true, isNeeded: false }],
])('is not there and fetches nothing %s', async (_, offer) => {
  expect(render(offer).current.form).toBeNull();
  await harness.untilIdle();

  expect(harness.server.requests).toHaveLength(0);
});

it('is not there for a user with a view-only role', async () => {
  harness.server.on('UserRoles', { body: { roles: ['wfo.data_analyst'] } });
  const rendered = render();
  await waitFor(() => expect(harness.server.requests).toHaveLength(1));
  await harness.untilIdle();

  expect(rendered.current.form).toBeNull();
});

it('adds the comment to the segment and the agent of its subject', async () => {
  harness.server.on(POST, created('Well done'));
  // What was on the segment before.
  harness.server.on('Comments?SegmentId=segment-1', comments([]));
  const rendered = await renderOpen();
  expect(addOf(rendered).open).toBe(true);
  type(rendered, 'Well done');

  act(() => addOf(rendered).submit());

  await waitFor(() => expect(addOf(rendered).submitStatus.kind).toBe('saved'));
  const sent = harness.server.requests.find(({ form }) => form !== null)?.form ?? [];
  expect(Object.fromEntries(sent)).toMatchObject({ SegmentId: 'segment-1', AgentId: 'agent-1' });
  expect(formOf(rendered).subject).not.toBeNull();
});

it('disappears when the user cancels it', async () => {
  const rendered = await renderOpen();
  type(rendered, 'Half a thought');

  act(() => addOf(rendered).discard());

  expect(formOf(rendered)).toMatchObject({ subject: null, add: null });
  expect(getDraft(harness.drafts, 'segment-1')).toBeUndefined();
});

it('keeps what was written when another form takes its place, and continues it', async () => {
  const rendered = await renderOpen();
  type(rendered, 'Half a thought');
  expect(rendered.current.unsent).toEqual([]);

  act(() => formOf(rendered).open(subject('segment-2')));

  expect(addOf(rendered).draft.text).toBe('');
  expect(formOf(rendered).isBegun(['segment-1'])).toBe(true);
  expect(formOf(rendered).isBegun(['segment-2'])).toBe(false);
  const [unsent] = rendered.current.unsent;
  expect(unsent).toMatchObject({ text: 'Half a thought', continuation: { kind: 'ready' } });

  resume(unsent);

  expect(addOf(rendered)).toMatchObject({ open: true, draft: { text: 'Half a thought' } });
  expect(getDraft(harness.drafts, 'segment-2')).toBeUndefined();
  expect(formOf(rendered).timesOpened).toBe(3);
});

it('fills in a position, but not over one that was typed', async () => {
  const rendered = await renderOpen();
  act(() => formOf(rendered).open(subject('segment-1'), '2:14'));
  expect(addOf(rendered).draft.position).toBe('2:14');

  act(() => addOf(rendered).change({ position: '3:00' }));
  act(() => formOf(rendered).open(subject('segment-1'), '2:14'));

  expect(addOf(rendered).draft.position).toBe('3:00');
});

it("continues what was begun in the form of the conversation's task", async () => {
  const target = { segmentId: 'segment-1', agentId: 'agent-1' };
  const task = {
    ...emptyDraft('WK2'),
    target,
    draft: { categoryId: null, text: 'Half a thought', position: '' },
  };
  saveDraft(harness.drafts, ONE, task);
  const rendered = await renderPermitted({ ...WORKER, reservationSids: [ONE] });
  expect(formOf(rendered).isBegun(['segment-1'])).toBe(true);
  expect(formOf(rendered).isBegun(['segment-2'])).toBe(false);

  harness.server.on('CommentTags', TAGS);
  act(() => formOf(rendered).open(subject('segment-1')));

  expect(addOf(rendered)).toMatchObject({ subject: ONE, draft: { text: 'Half a thought' } });
  expect(getDraft(harness.drafts, 'segment-1')).toBeUndefined();
});

it('leaves a draft as it is when it is opened again, so that its outcome is still looked for', async () => {
  const rendered = await renderOpen();
  type(rendered, 'Half a thought');
  const { draft } = getDraft(harness.drafts, 'segment-1') ?? {};

  act(() => formOf(rendered).close());
  act(() => formOf(rendered).open(subject('segment-1')));

  expect(getDraft(harness.drafts, 'segment-1')?.draft).toBe(draft);
});

describe('a draft on a task that has gone', () => {
  it('can be continued when a refresh finds that Insights has the conversation', async () => {
    harness.server.on(`Segments?ReservationId=${ONE}`, segments());
    saveTaskDraft('Half a thought');
    const rendered = await renderPermitted();
    await waitFor(() => expect(rendered.current.unsent[0]?.continuation).toEqual({ kind: 'notProcessed' }));

    harness.server.on(`Segments?ReservationId=${ONE}`, segments(['segment-1', 'agent-1']));
    act(() => rendered.current.lookUpAgain());

    await waitFor(() =>
      expect(rendered.current.unsent).toMatchObject([
        { target: { segmentId: 'segment-1', agentId: 'agent-1' }, continuation: { kind: 'ready' } },
      ]),
    );
  });

  it('says that its conversation could not be loaded, and asks again on demand', async () => {
    harness.server.on(`Segments?ReservationId=${ONE}`, ...DOWN);
    saveTaskDraft('Half a thought');
    const rendered = await renderPermitted();
    await waitFor(() => expect(rendered.current.unsent[0]?.continuation.kind).toBe('failed'));

    harness.server.on(`Segments?ReservationId=${ONE}`, segments(['segment-1', 'agent-1']));
    const failed = rendered.current.unsent[0]?.continuation;
    act(() => {
      if (failed?.kind === 'failed') failed.retry();
    });

    await waitFor(() => expect(rendered.current.unsent[0]?.continuation.kind).toBe('ready'));
  });

  it('can only be copied by a user who cannot add comments, and nothing is fetched', async () => {
    saveTaskDraft('Half a thought');

    const rendered = render({ isAllowed: false, isNeeded: true });

    expect(rendered.current.unsent).toMatchObject([{ continuation: { kind: 'none' } }]);
    await harness.untilIdle();
  });

  it('stays in the form of the task while the agent has the task', async () => {
    saveTaskDraft('Half a thought');

    const rendered = await renderPermitted({ ...WORKER, reservationSids: [ONE] });

    expect(rendered.current.unsent).toEqual([]);
  });
});
