import { act, waitFor } from '@testing-library/react';
import {
  addCommentOf,
  created,
  refreshList,
  renderOpenForm,
  POST,
  send,
  submitStatusOf,
  textsOf,
  type CommentTab,
  typeText,
} from '../../../testing/render/renderCommentTab';
import { comments, laterPageUrl, record, REFUSED } from '../../../insights/testing/sampleResponses';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const refresh = (tab: CommentTab): void => refreshList(harness, tab);

describe('a response that leaves it unknown whether the comment was saved', () => {
  const AGAIN = 'Comments?SegmentId=segment-1&PageSize=1000';
  const saved = (text = 'Good listening', ageMs = 0) => record(text, { createdAt: Date.now() - ageMs });

  it.each<[string, PlannedResponse]>([
    ['a server error', { status: 500 }],
    ['no response', { fault: 'noConnection' }],
    ['an unreadable response', { status: 201, body: [] }],
  ])('fetches the list and finds the comment there after %s', async (_, answer) => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, answer);
    harness.server.on(AGAIN, comments([saved(), record('Earlier')]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
    expect(harness.server.posted).toHaveLength(1);
  });

  it('counts the copies that Insights has saved, and shows all of them', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, { fault: 'noConnection' });
    harness.server.on(
      AGAIN,
      comments([
        saved('Good listening'),
        saved('Good listening', 1_000),
        saved('Good listening', 2_000),
        record('Earlier'),
      ]),
    );

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 3 }));
    const shown = ['Good listening', 'Good listening', 'Good listening', 'Earlier'];
    expect(textsOf(tab.current.list)).toEqual(shown);
    expect(textsOf(tab.current.agent)).toEqual(shown);
  });

  it('finds the comment on a later page, beyond the limit of the lists on screen', async () => {
    harness.services.fetchSettings = { ...harness.services.fetchSettings, maxComments: 1 };
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, { status: 500 });
    harness.server.on(AGAIN, comments([record('Earlier')], laterPageUrl(1, 'SegmentId=segment-1')));
    harness.server.on('SegmentId=segment-1&PageSize=50&Page=1', comments([saved()]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 }));
  });

  it('is unconfirmed, and not sent forever, after an unexpected error', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, created('Good listening'));
    jest.spyOn(harness.queryClient, 'cancelQueries').mockRejectedValue(new Error('unexpected'));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
  });

  it('stays unconfirmed when the list does not have the comment, keeps the draft and refreshes the visible lists', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
    expect(addCommentOf(tab)).toMatchObject({ open: true, draft: { text: 'Good listening' } });
    await harness.untilIdle();
  });

  it('is not confirmed by an earlier comment with the same text', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Earlier');
    failAfterSending(comments([record('Earlier')]));

    await sendAndStayUnconfirmed(tab);
  });

  it("is not confirmed by another reviewer's older comment with the same text", async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    // Written ten minutes before the newest one, and not loaded before.
    failAfterSending(comments([record('Good listening', { minutesOld: 10 }), record('Earlier')]));

    await sendAndStayUnconfirmed(tab);
  });

  it.each([
    ['two days ahead', 2 * 24 * 60],
    ['two days behind', -2 * 24 * 60],
  ])('finds it when the clock of this computer is %s', async (_, minutesAhead) => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const savedAt = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(savedAt + minutesAhead * 60_000);
    harness.server.on(POST, { status: 500 });
    harness.server.on(AGAIN, comments([record('Good listening', { createdAt: savedAt }), record('Earlier')]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    jest.restoreAllMocks();
  });

  it('is not confirmed when not all earlier comments are known', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const nextPage = laterPageUrl(1, 'SegmentId=segment-1');
    harness.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')], nextPage));
    refresh(tab);
    await waitFor(() => expect(tab.current.list.view).toMatchObject({ more: 'available' }));
    harness.server.on('PageSize=1000', REFUSED);
    failAfterSending(comments([saved(), record('Earlier')]));

    await sendAndStayUnconfirmed(tab);
  });

  it('is confirmed when the earlier comments were fetched before it was sent', async () => {
    harness.services.undoMs = 50;
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const nextPage = laterPageUrl(1, 'SegmentId=segment-1');
    harness.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')], nextPage));
    refresh(tab);
    await waitFor(() => expect(tab.current.list.view).toMatchObject({ more: 'available' }));
    harness.server.on(POST, { status: 500 });
    harness.server.on(AGAIN, comments([record('Earlier')]), comments([saved(), record('Earlier')]));

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 }));
  });

  it('is confirmed when a list shows the comment later', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));
    await sendAndStayUnconfirmed(tab);

    harness.server.on('Comments?SegmentId=segment-1', comments([saved(), record('Earlier')]));
    refresh(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    expect(addCommentOf(tab)).toMatchObject({ open: false, draft: { text: '' } });
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
    expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Earlier']);
  });

  it('is not confirmed after the draft has changed', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));
    await sendAndStayUnconfirmed(tab);
    typeText(tab, 'Good listening, and more');

    harness.server.on('Comments?SegmentId=segment-1', comments([saved(), record('Earlier')]));
    refresh(tab);

    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']));
    expect(addCommentOf(tab)).toMatchObject({ open: true, draft: { text: 'Good listening, and more' } });
  });

  it('counts the copies that a list shows after it was confirmed', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    failAfterSending(comments([record('Earlier')]));
    await sendAndStayUnconfirmed(tab);

    const [first, second] = [saved(), saved('Good listening', 1_000)];
    harness.server.on('Comments?SegmentId=segment-1', comments([first, record('Earlier')]));
    refresh(tab);
    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 }));
    harness.server.on('Comments?SegmentId=segment-1', comments([first, second, record('Earlier')]));
    refresh(tab);

    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 2 }));
    expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Good listening', 'Earlier']);
  });

  /** The server fails after the comment was sent. All lists then return `listed`. */
  function failAfterSending(listed: PlannedResponse): void {
    harness.server.on(POST, { status: 500 });
    harness.server.on(AGAIN, listed);
    harness.server.on('Comments?SegmentId=segment-1&PageSize=50', listed);
    harness.server.on('AgentId=agent-1', listed);
  }

  async function sendAndStayUnconfirmed(tab: CommentTab): Promise<void> {
    send(tab);
    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
    await harness.untilIdle();
    expect(submitStatusOf(tab).kind).toBe('unconfirmed');
  }
});

describe('a comment that Insights has confirmed', () => {
  const saved = (ageMs: number) => record('Good listening', { createdAt: Date.now() - ageMs });

  async function addAndRefresh(...listed: ReturnType<typeof record>[]): Promise<CommentTab> {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, created('Good listening'));
    send(tab);
    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 }));
    harness.server.on('Comments?SegmentId=segment-1', comments([...listed, record('Earlier')]));
    refresh(tab);
    await harness.untilIdle();
    return tab;
  }

  it('is counted again in the next list, because the browser may have sent it more than once', async () => {
    const tab = await addAndRefresh(saved(0), saved(1_000));

    expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 2 });
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Good listening', 'Earlier']);
  });

  it('counts once, even if the list has another time for it than the confirmation', async () => {
    const tab = await addAndRefresh(saved(0));

    expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 });
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
  });

  it('is not looked for in the responses to other queries', async () => {
    await addAndRefresh(saved(0));

    await expect(harness.queryClient.fetchQuery(['segments', 'other'], () => ['a segment'])).resolves.toEqual(
      ['a segment'],
    );
  });

  it('is no longer counted once the next comment is begun', async () => {
    const tab = await addAndRefresh(saved(0));
    act(() => addCommentOf(tab).setOpen(true));
    harness.server.on('Comments?SegmentId=segment-1', comments([saved(0), saved(1_000), record('Earlier')]));

    refresh(tab);
    await harness.untilIdle();

    expect(submitStatusOf(tab)).toEqual({ kind: 'idle' });
  });
});
