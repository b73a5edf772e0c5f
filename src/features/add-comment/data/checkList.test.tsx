import { act, waitFor } from '@testing-library/react';
import {
  addCommentOf,
  created,
  POST,
  renderOpenForm,
  send,
  submitStatusOf,
  textsOf,
  typeText,
  type CommentTab,
} from '../../../testing/render/renderCommentTab';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  conversation,
  NOT_FOUND,
  record,
  REFUSED,
} from '../../../insights/testing/sampleResponses';

const AGAIN = 'Comments?SegmentId=segment-1&PageSize=1000';
const SHOWN = 'Comments?SegmentId=segment-1&PageSize=50';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const saved = () => record('Good listening', { createdAt: Date.now() });
const check = (tab: CommentTab): void => act(() => addCommentOf(tab).checkList());
const outcome = (tab: CommentTab) => {
  const status = submitStatusOf(tab);
  return status.kind === 'unconfirmed' ? status.listCheck : status;
};

/** A comment whose response was lost, and which the list did not have afterwards. */
async function renderUnconfirmed(): Promise<CommentTab> {
  const tab = await renderOpenForm(harness);
  typeText(tab, 'Good listening');
  harness.server.on(POST, { status: 500 });
  harness.server.on(AGAIN, comments([record('Earlier')]));
  harness.server.on(SHOWN, comments([record('Earlier')]));
  harness.server.on('AgentId=agent-1', comments([record('Earlier')]));
  send(tab);
  await waitFor(() => expect(submitStatusOf(tab).kind).toBe('unconfirmed'));
  await harness.untilIdle();
  return tab;
}

it('finds the comment that the list has meanwhile, and shows it in every list', async () => {
  const tab = await renderUnconfirmed();
  harness.server.on(AGAIN, comments([saved(), record('Earlier')]));

  check(tab);

  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'saved', copies: 1 }));
  await waitFor(() => expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']));
  expect(textsOf(tab.current.agent)).toEqual(['Good listening', 'Earlier']);
  expect(addCommentOf(tab)).toMatchObject({ open: false, draft: { text: '' } });
  expect(harness.server.posted).toHaveLength(1);
});

it('says that the list does not have the comment yet, keeps the draft, and refreshes the lists on screen', async () => {
  const tab = await renderUnconfirmed();
  harness.server.on(AGAIN, comments([record('Earlier')]));
  harness.server.on(SHOWN, comments([record('Another'), record('Earlier')]));
  harness.server.on('AgentId=agent-1', comments([record('Earlier')]));

  check(tab);
  check(tab);
  expect(outcome(tab)).toEqual({ kind: 'checking' });

  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'notFound', equal: 0 }));
  expect(addCommentOf(tab)).toMatchObject({ open: true, draft: { text: 'Good listening' } });
  await harness.untilIdle();
  expect(textsOf(tab.current.list)).toEqual(['Another', 'Earlier']);
  expect(harness.server.posted).toHaveLength(1);
});

it('counts equal comments of which none is certainly the one that was sent', async () => {
  const tab = await renderUnconfirmed();
  // Older than the newest comment before.
  const old = [10, 20].map((minutesOld) => record('Good listening', { minutesOld }));
  const listed = comments([record('Earlier'), ...old]);
  harness.server.on(AGAIN, listed);
  harness.server.on(SHOWN, listed);
  harness.server.on('AgentId=agent-1', listed);

  check(tab);

  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'notFound', equal: 2 }));
  await harness.untilIdle();
});

it('says that the list could not be loaded, and can be repeated', async () => {
  const tab = await renderUnconfirmed();
  harness.server.on(AGAIN, REFUSED);
  check(tab);
  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'failed' }));

  harness.server.on(AGAIN, comments([saved()]));
  check(tab);

  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'saved', copies: 1 }));
});

it('still notices the comment in a list that is fetched after the check', async () => {
  const tab = await renderUnconfirmed();
  harness.server.on(AGAIN, NOT_FOUND);
  harness.server.on(SHOWN, comments([record('Earlier')]));
  harness.server.on('AgentId=agent-1', comments([record('Earlier')]));
  check(tab);
  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'notFound', equal: 0 }));
  await harness.untilIdle();

  harness.server.on('Conversations', conversation(['segment-1', 'Alex Example']));
  harness.server.on(SHOWN, comments([saved(), record('Earlier')]));
  act(() => tab.current.list.refresh());

  await waitFor(() => expect(outcome(tab)).toEqual({ kind: 'saved', copies: 1 }));
});

it('changes nothing when the comment is sent again meanwhile', async () => {
  const tab = await renderUnconfirmed();
  const respond = harness.server.hold(AGAIN, comments([record('Earlier')]));
  check(tab);
  harness.server.on(POST, created('Good listening'));
  send(tab);
  await waitFor(() => expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 }));

  respond();
  await harness.untilIdle();

  expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 });
});

it('does nothing while nothing is unconfirmed', async () => {
  const tab = await renderOpenForm(harness);

  check(tab);

  expect(submitStatusOf(tab)).toEqual({ kind: 'idle' });
});
