import { act, waitFor } from '@testing-library/react';
import {
  addCommentOf,
  renderOpenForm,
  POST,
  send,
  submitStatusOf,
  textsOf,
  type CommentTab,
  typeText,
} from '../../../testing/render/renderCommentTab';
import { laterPageUrl } from '../../../insights/testing/sampleResponses';
import type { FakeResponse } from '../../../testing/fakes/fakeInsightsServer';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { comments, conversation, record } from '../../../testing/fixtures/sampleResponses';

let desk: FeedbackHarness;
beforeEach(() => {
  desk = createFeedbackHarness();
});
afterEach(() => desk.close());

/** A refresh also fetches the segments of the conversation, because it may have been transferred. */
const refresh = (tab: CommentTab): void => {
  desk.server.on('Conversations', conversation(['segment-1', 'Alex Example']));
  act(() => tab.current.list.refresh());
};

describe('an answer that does not tell what became of the comment', () => {
  const AGAIN = 'Comments?SegmentId=segment-1&PageSize=1000';
  const saved = (text = 'Good listening', ageMs = 0) => record(text, { createdAt: Date.now() - ageMs });

  it.each<[string, FakeResponse]>([
    ['a server error', { status: 500 }],
    ['no answer', { noConnection: true }],
    ['an answer nobody can read', { status: 201, body: [] }],
  ])('leads to a look at the list, where it is, after %s', async (_, answer) => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Good listening');
    desk.server.on(POST, answer);
    desk.server.on(AGAIN, comments([saved(), record('Earlier')]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
    expect(desk.server.posted).toHaveLength(1);
  });

  it('says that it is not known when the list does not have it, keeps the draft and reads what is on screen', async () => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
    expect(addCommentOf(tab)).toMatchObject({ open: true, draft: { text: 'Good listening' } });
    await waitFor(() => expect(desk.queryClient.isFetching()).toBe(0));
  });

  it('does not take an earlier comment of the same words for it', async () => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Earlier');
    failAfterSending(comments([record('Earlier')]));

    await sendAndStayUnconfirmed(tab);
  });

  it("does not take somebody else's older comment of the same words for it", async () => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Good listening');
    // Written ten minutes ago, and not loaded before.
    failAfterSending(comments([saved('Good listening', 10 * 60_000), record('Earlier')]));

    await sendAndStayUnconfirmed(tab);
  });

  it('takes nothing for it when not all that was there before had been read', async () => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Good listening');
    const nextPage = laterPageUrl(1, 'SegmentId=segment-1');
    desk.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')], nextPage));
    refresh(tab);
    await waitFor(() => expect(tab.current.list.view).toMatchObject({ more: 'available' }));
    failAfterSending(comments([saved(), record('Earlier')]));

    await sendAndStayUnconfirmed(tab);
  });

  it('is settled when a list shows the comment later', async () => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));
    await sendAndStayUnconfirmed(tab);

    desk.server.on('Comments?SegmentId=segment-1', comments([saved(), record('Earlier')]));
    refresh(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    expect(addCommentOf(tab)).toMatchObject({ open: false, draft: { text: '' } });
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
    expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Earlier']);
  });

  it('is not settled once the draft is another', async () => {
    const tab = await renderOpenForm(desk);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));
    await sendAndStayUnconfirmed(tab);
    typeText(tab, 'Good listening, and more');

    desk.server.on('Comments?SegmentId=segment-1', comments([saved(), record('Earlier')]));
    refresh(tab);

    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']));
    expect(addCommentOf(tab)).toMatchObject({ open: true, draft: { text: 'Good listening, and more' } });
  });

  /** The server fails after the comment was sent. All lists then return `listed`. */
  function failAfterSending(listed: FakeResponse): void {
    desk.server.on(POST, { status: 500 });
    desk.server.on(AGAIN, listed);
    desk.server.on('Comments?SegmentId=segment-1&PageSize=50', listed);
    desk.server.on('AgentId=agent-1', listed);
  }

  async function sendAndStayUnconfirmed(tab: CommentTab): Promise<void> {
    send(tab);
    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
    await waitFor(() => expect(desk.queryClient.isFetching()).toBe(0));
    expect(submitStatusOf(tab).kind).toBe('unconfirmed');
  }
});
