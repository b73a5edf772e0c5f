import { act, waitFor } from '@testing-library/react';
import {
  addCommentOf,
  created,
  FULL_ACCESS,
  refreshList,
  renderOpenForm,
  renderCommentTab,
  POST,
  send,
  submitStatusOf,
  TAGS,
  task,
  textsOf,
  type CommentTab,
  typeText,
} from '../../../testing/render/renderCommentTab';

import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  conversation,
  NO_CONNECTION,
  NOT_FOUND,
  record,
  reservationSid,
  segments,
  TOO_MANY,
} from '../../../insights/testing/sampleResponses';
import { hasUnsavedDraft } from './drafts';

const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const refresh = (tab: CommentTab): void => refreshList(harness, tab);

describe('sending a comment', () => {
  it('posts all of its fields and shows the saved comment in every list immediately', async () => {
    const tab = await renderOpenForm(harness);
    act(() => addCommentOf(tab).change({ text: ' Good listening ', position: '2:14' }));
    const respond = harness.server.hold(POST, created('Good listening'));

    send(tab);
    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'submitting' }));
    respond();
    await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 }));

    expect(harness.server.posted).toEqual([
      {
        CategoryId: 'category-1',
        CategoryName: 'Empathy',
        Comment: 'Good listening',
        SegmentId: 'segment-1',
        AgentId: 'agent-1',
        Offset: '134',
      },
    ]);
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
    expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Earlier']);
    expect(addCommentOf(tab)).toMatchObject({ open: false, draft: { text: '', position: '' } });
    expect(hasUnsavedDraft(harness.drafts)).toBe(false);
  });

  it('shows the first comment on a segment that Insights did not have', async () => {
    harness.server.on('AgentId=agent-1', comments([]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', conversation(['segment-1', null]));
    harness.server.on('Comments?SegmentId=segment-1', NOT_FOUND);
    harness.server.on('UserRoles', FULL_ACCESS);
    harness.server.on('CommentTags', TAGS);
    const tab = renderCommentTab(harness);
    await waitFor(() => expect(tab.current.list.view.kind).toBe('empty'));
    await waitFor(() => expect(tab.current.add).not.toBeNull());
    act(() => addCommentOf(tab).setOpen(true));
    await waitFor(() => expect(addCommentOf(tab).categories.kind).toBe('loaded'));
    typeText(tab, 'Good listening');
    harness.server.on(POST, created('Good listening'));

    send(tab);

    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening']));
    expect(textsOf(tab.current.agent)).toEqual(['Good listening']);
  });

  it('shows the comment in its lists even if the response does not name its segment and agent', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, created('Good listening', { segment_id: null, agent_id: null }));

    send(tab);

    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']));
    expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Earlier']);
  });

  it('fetches a list again that was being refreshed meanwhile', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const before = harness.server.hold('Comments?SegmentId=segment-1', comments([record('Earlier')]));
    refresh(tab);
    await waitFor(() => expect(tab.current.list.refreshing).toBe(true));
    harness.server.on(POST, created('Good listening'));
    const both = [record('Good listening', { minutesOld: -1 }), record('Earlier')];
    harness.server.on('Comments?SegmentId=segment-1', comments(both));

    send(tab);
    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    before();

    await waitFor(() => expect(tab.current.list.refreshing).toBe(false));
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
  });

  it('adds the comment to a list whose first fetch began before the comment was saved', async () => {
    harness.server.on('AgentId=agent-1', comments([]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', conversation(['segment-1', null]));
    const before = harness.server.hold('Comments?SegmentId=segment-1', comments([record('Earlier')]));
    harness.server.on('UserRoles', FULL_ACCESS);
    harness.server.on('CommentTags', TAGS);
    const tab = renderCommentTab(harness);
    await waitFor(() => expect(tab.current.add).not.toBeNull());
    act(() => addCommentOf(tab).setOpen(true));
    await waitFor(() => expect(addCommentOf(tab).categories.kind).toBe('loaded'));
    typeText(tab, 'Good listening');
    harness.server.on(POST, created('Good listening'));
    const both = [record('Good listening', { minutesOld: -1 }), record('Earlier')];
    harness.server.on('PageSize=1000', comments([record('Earlier')]));
    harness.server.on('Comments?SegmentId=segment-1', comments(both));

    send(tab);
    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    before();

    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']));
  });

  it('posts once, however often it is submitted', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const respond = harness.server.hold(POST, created('Good listening'));
    const { submit: sendOfOneRender } = addCommentOf(tab);

    act(() => {
      for (let press = 0; press < 20; press += 1) sendOfOneRender();
    });
    send(tab);
    respond();
    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    act(() => sendOfOneRender());

    expect(harness.server.posted).toHaveLength(1);
  });

  it('continues when another task is selected, without changing that task', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    const respond = harness.server.hold(POST, created('Good listening'));
    send(tab);
    await waitFor(() => expect(harness.server.posted).toHaveLength(1));
    expect(hasUnsavedDraft(harness.drafts)).toBe(true);

    harness.server.on(TWO, segments());
    tab.rerender(task({ reservationSid: TWO }));
    await waitFor(() => expect(tab.current.list.view.kind).toBe('empty'));
    respond();
    await waitFor(() => expect(hasUnsavedDraft(harness.drafts)).toBe(false));

    const both = [record('Good listening', { minutesOld: -1 }), record('Earlier')];
    harness.server.on('Comments?SegmentId=segment-1', comments(both));
    tab.rerender(task());
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
    expect(submitStatusOf(tab).kind).toBe('saved');
    expect(harness.server.posted).toHaveLength(1);
    await waitFor(() => expect(tab.current.list.refreshing).toBe(false));
  });

  it('can be retried with the same draft after a refusal', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, { status: 400, body: { code: 20001 } });
    send(tab);
    await waitFor(() =>
      expect(submitStatusOf(tab)).toMatchObject({ kind: 'failed', error: { kind: 'rejected' } }),
    );
    expect(addCommentOf(tab)).toMatchObject({ open: true, draft: { text: 'Good listening' } });

    harness.server.on(POST, created('Good listening'));
    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
  });

  it('says how long to wait after a 429 response', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    // Thirty seconds are longer than the client waits. The fake clock's random value makes them 45.
    harness.server.on(POST, TOO_MANY);

    send(tab);

    await waitFor(() =>
      expect(submitStatusOf(tab)).toMatchObject({ error: { kind: 'rateLimited', retryAfterSeconds: 45 } }),
    );
  });

  it('sends no comment while offline', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.setOnline(false);
    harness.server.on('Comments?SegmentId=segment-1', ...NO_CONNECTION);

    send(tab);

    await waitFor(() =>
      expect(submitStatusOf(tab)).toMatchObject({ kind: 'failed', error: { kind: 'network' } }),
    );
    expect(harness.server.posted).toEqual([]);

    harness.setOnline(true);
    expect(addCommentOf(tab)).toMatchObject({
      submitStatus: { kind: 'idle' },
      draft: { text: 'Good listening' },
    });
  });

  it.each([
    ['a list', comments([record('Earlier')])],
    ['an error', NOT_FOUND],
  ])(
    'sends once although the browser says it is offline, if Insights responds with %s',
    async (_, response) => {
      const tab = await renderOpenForm(harness);
      typeText(tab, 'Good listening');
      harness.setOnline(false);
      harness.server.on('Comments?SegmentId=segment-1', response);
      harness.server.on(POST, { status: 201, body: record('Good listening') });

      send(tab);

      await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
      expect(harness.server.posted).toHaveLength(1);
    },
  );

  it('is unconfirmed when the connection is lost while the browser wrongly says that it is offline', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.setOnline(false);
    harness.server.on('AgentId=agent-1', comments([record('Earlier')]));
    const earlier = comments([record('Earlier')]);
    harness.server.on('Comments?SegmentId=segment-1', earlier, ...NO_CONNECTION, earlier);
    harness.server.on(POST, { fault: 'noConnection' });

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
  });

  it('counts as saved even if the response is empty, and fetches the lists again', async () => {
    const tab = await renderOpenForm(harness);
    typeText(tab, 'Good listening');
    harness.server.on(POST, { status: 201, body: {} });
    const both = comments([record('Good listening', { minutesOld: -1 }), record('Earlier')]);
    const shown = harness.server.hold('Comments?SegmentId=segment-1', both);
    harness.server.on('AgentId=agent-1', both);

    send(tab);

    await waitFor(() => expect(submitStatusOf(tab).kind).toBe('saved'));
    expect(textsOf(tab.current.list)).toEqual(['Earlier']);
    shown();
    await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']));
    await waitFor(() => expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Earlier']));
  });
});
