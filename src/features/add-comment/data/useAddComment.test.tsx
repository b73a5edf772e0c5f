import { act, waitFor } from '@testing-library/react';
import {
  addCommentOf,
  created,
  renderOpenForm,
  renderCommentTab,
  POST,
  send,
  submitStatusOf,
  TAGS,
  task,
  textsOf,
  typeText,
} from '../../../testing/render/renderCommentTab';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  conversation,
  DOWN,
  record,
  REFUSED,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { getDraft, hasUnsavedDraft } from './drafts';

const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

describe('the form', () => {
  it('fetches the categories of the account when it opens, and selects none', async () => {
    harness.services.isDefaultPreselected = false;
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');

    expect(addCommentOf(tab).categories).toMatchObject({ selectedId: null });
    send(tab);
    expect(addCommentOf(tab).problems).toEqual({ category: 'missing' });
    expect(submitStatusOf(tab)).toEqual({ kind: 'idle' });
    expect(harness.server.posted).toEqual([]);
  });

  it("selects the account's default category if the admin wants it", async () => {
    const tab = await renderOpenForm(harness);

    expect(addCommentOf(tab).categories).toMatchObject({ selectedId: 'category-1' });

    act(() => addCommentOf(tab).change({ categoryId: 'category-2' }));
    expect(addCommentOf(tab).categories).toMatchObject({ selectedId: 'category-2' });
  });

  it('is not offered to users with a view-only role', async () => {
    harness.server.on('AgentId=agent-1', comments([]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', conversation(['segment-1', null]));
    harness.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')]));
    harness.server.on('UserRoles', { body: { roles: ['wfo.data_analyst'] } });

    const tab = renderCommentTab(harness);

    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Earlier']));
    await harness.untilIdle();
    expect(tab.all.every(({ add }) => add === null)).toBe(true);
  });

  it('is offered when the roles cannot be fetched, because the server decides', async () => {
    const tab = await renderOpenForm(harness, REFUSED);

    expect(addCommentOf(tab).open).toBe(true);
  });

  it('is not offered without a segment', async () => {
    harness.server.on('AgentId=agent-1', comments([]));
    harness.server.on('Segments', segments());

    const tab = renderCommentTab(harness);

    await waitFor(() => expect(tab.current.list.view.kind).toBe('empty'));
    expect(tab.current.add).toBeNull();
  });

  it.each([
    ['no text', { text: '  ' }, { text: 'empty' }],
    ['a text that is too long', { text: 'x'.repeat(10_001) }, { text: 'tooLong' }],
    ['an unreadable position', { text: 'Good', position: '2:99' }, { position: 'unreadable' }],
    ['a category that no longer exists', { text: 'Good', categoryId: 'gone' }, { category: 'missing' }],
  ])(
    'shows the problem of %s at the first attempt to send, and sends no request',
    async (_, draft, problems) => {
      const tab = await renderOpenForm(harness);
      act(() => addCommentOf(tab).change(draft));
      expect(addCommentOf(tab).problems).toEqual({});

      send(tab);
      expect(addCommentOf(tab).problems).toEqual(problems);
      expect(harness.server.posted).toEqual([]);

      act(() => addCommentOf(tab).change({ text: 'Good', position: '2:14', categoryId: null }));
      expect(addCommentOf(tab).problems).toEqual({});
    },
  );

  it('counts an emoji as one character, and ignores white space around the text', async () => {
    const tab = await renderOpenForm(harness);

    typeText(tab, ' 👍🏽 ok ');

    expect(addCommentOf(tab).textLength).toEqual({ characters: 5, limit: 10_000 });
  });

  it('can fetch the categories again after a failure', async () => {
    harness.server.on('AgentId=agent-1', comments([]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', conversation(['segment-1', null]));
    harness.server.on('Comments?SegmentId=segment-1', comments([]));
    harness.server.on('UserRoles', { body: { roles: [] } });
    harness.server.on('CommentTags', ...DOWN);
    const tab = renderCommentTab(harness);
    await waitFor(() => expect(tab.current.add).not.toBeNull());
    act(() => addCommentOf(tab).setOpen(true));
    await waitFor(() =>
      expect(addCommentOf(tab).categories).toMatchObject({ error: { kind: 'unavailable' } }),
    );

    harness.server.on('CommentTags', TAGS);
    act(() => addCommentOf(tab).retryCategories());

    await waitFor(() => expect(addCommentOf(tab).categories.kind).toBe('loaded'));
  });
});

describe('the draft', () => {
  it('survives another selected task and an unmounted form until it is discarded', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Half a thou');
    harness.server.on(TWO, segments());
    tab.rerender(task({ reservationSid: TWO }));
    await waitFor(() => expect(tab.current.list.view.kind).toBe('empty'));
    tab.unmount();

    const again = renderCommentTab(harness);
    expect(addCommentOf(again)).toMatchObject({ open: true, draft: { text: 'Half a thou' } });
    expect(hasUnsavedDraft(harness.drafts)).toBe(true);

    act(() => addCommentOf(again).discard());
    expect(addCommentOf(again)).toMatchObject({ open: false, draft: { text: '' } });
    expect(hasUnsavedDraft(harness.drafts)).toBe(false);
  });

  it('cannot be changed or discarded while it is being sent', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const respond = harness.server.hold(POST, created('Good listening'));
    send(tab);
    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'submitting' }));

    typeText(tab, 'Something else');
    act(() => addCommentOf(tab).discard());
    expect(addCommentOf(tab)).toMatchObject({
      draft: { text: 'Good listening' },
      submitStatus: { kind: 'submitting' },
    });

    respond();
    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
  });

  it('remembers the segment that it was written for', async () => {
    const tab = await renderOpenForm(harness);

    typeText(tab, 'Half a thou');

    expect(getDraft(harness.drafts, reservationSid(1))?.target).toEqual({
      segmentId: 'segment-1',
      agentId: 'agent-1',
    });
  });

  it('is not stored in the browser', async () => {
    const tab = await renderOpenForm(harness);

    typeText(tab, 'Half a thou');

    const stored = Object.keys(window.localStorage).map((key) => window.localStorage.getItem(key));
    expect(stored.join()).not.toContain('Half a thou');
  });
});
