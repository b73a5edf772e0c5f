import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { comments, record, reservationSid, segments } from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { useSelectedConversation } from '../../agent-panel/data/useSelectedConversation';
import { useRecentFeedback } from '../../agent-panel/data/useRecentFeedback';
import { useWorkerComments } from '../../team-view/data/useWorkerComments';

const ONE = reservationSid(1);
const TWO = reservationSid(2);
const ID = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
const NOBODY = { agentId: null };
const THEIRS = { agentId: 'agent-2' };
const BOTH_RESERVATIONS = `Segments?ReservationId=${ONE}&ReservationId=${TWO}`;

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.services.agentStorage.saveAgentId('agent-1');
});
afterEach(() => harness.close());

const recent = () => renderHook(useRecentFeedback, undefined, harness.Wrapper);
const conversation = (phase: 'live' | 'ended' = 'ended') =>
  renderHook(useSelectedConversation, { reservationSid: ONE, phase }, harness.Wrapper);
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

it('keeps comments that name no agent, and omits and counts those of another agent', async () => {
  harness.server.on('AgentId=agent-1', comments([record('Mine', NOBODY), record('Theirs', THEIRS)]));

  const list = recent();

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
  expect(list.current.view).toMatchObject({ unreadableCount: 1 });
});

it.each([
  ['recent feedback', recent, 'AgentId=agent-1'],
  ['a conversation', conversation, 'Comments?SegmentId=segment-1'],
])('says that all of %s names another agent, never that there is no feedback', async (_, show, question) => {
  harness.server.on(question, comments([record('Theirs', THEIRS), record('Theirs too', THEIRS)]));
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));

  const list = show();

  await waitFor(() => expect(list.current.view).toEqual({ kind: 'notMatched' }));
  await harness.untilIdle();
  expect(list.current.view).toEqual({ kind: 'notMatched' });
  expect(list.all.map(({ view }) => view.kind)).not.toContain('empty');
});

it('shows a reservation of another agent in Insights as not matched, and fetches no comments', async () => {
  harness.services.agentStorage.addReservation(TWO);
  harness.server.on(`ReservationId=${ONE}&PageSize`, segments(['segment-2', 'agent-2']));
  harness.server.on(BOTH_RESERVATIONS, segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']));

  const list = conversation();

  await waitFor(() => expect(list.current.view).toEqual({ kind: 'notMatched' }));
  await harness.untilIdle();
  expect(list.current.view).toEqual({ kind: 'notMatched' });
  expect(harness.services.agentStorage.get().agentId).toBe('agent-1');
});

it('shows a live conversation as live, even if Insights already names another agent', async () => {
  harness.services.agentStorage.addReservation(TWO);
  harness.server.on(`ReservationId=${ONE}&PageSize`, segments(['segment-2', 'agent-2']));
  harness.server.on(BOTH_RESERVATIONS, segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2']));

  const list = conversation('live');

  await waitFor(() => expect(list.current.updatedAt).not.toBeNull());
  await harness.untilIdle();
  expect(list.current.view).toEqual({ kind: 'live' });
});

it.each([
  ['in upper case', ID.toUpperCase()],
  ['as Insights writes it', ID],
])('accepts a UUID that the admin wrote %s', async (_, attribute) => {
  harness.services.ownAgentIdAttribute = () => attribute;
  harness.server.on(`AgentId=${attribute}`, comments([record('Mine', { agentId: ID })]));
  harness.server.on('Segments', segments(['segment-1', ID]));
  harness.server.on('SegmentId=segment-1', comments([record('Mine', { agentId: ID })]));

  const [agentList, list] = [recent(), conversation()];

  await waitFor(() => expect(textsOf(agentList.current)).toEqual(['Mine']));
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
});

it('treats an id sent as a number like its digits', async () => {
  harness.services.ownAgentIdAttribute = () => '1042';
  const numbered = { ...record('Mine'), agent_id: 1042 };
  harness.server.on('AgentId=1042', comments([numbered, { ...numbered, agent_id: 1043 }]));

  const list = recent();

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
});

it('learns one agent from segments with different spellings of a UUID', async () => {
  harness.services.agentStorage.saveAgentId(null);
  harness.services.agentStorage.addReservation(ONE);
  harness.server.on('Segments', segments(['segment-1', ID], ['segment-2', ID.toUpperCase()]));
  harness.server.on(`AgentId=${ID}`, comments([record('Mine', { agentId: ID })]));

  const list = recent();

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
});

it('leaves malformed reservation SIDs out of the request for the agent', async () => {
  harness.services.agentStorage.saveAgentId(null);
  harness.services.agentStorage.addReservation(ONE);
  harness.services.agentStorage.addReservation('not a reservation');
  harness.server.on(`Segments?ReservationId=${ONE}&PageSize=1000`, segments());

  const list = recent();

  await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
});

it("shows supervisors who take calls their own comments in the panel and the agents' in Teams View", async () => {
  harness.server.on('AgentId=agent-1', comments([record('To the supervisor')]));
  harness.server.on('AgentId=agent-2', comments([record('To the agent', THEIRS)]));
  const useBoth = () => ({
    own: useRecentFeedback(),
    theirs: useWorkerComments({ workerSid: 'WK2', agentIdAttribute: 'agent-2', reservationSids: [TWO] }),
  });

  const both = renderHook(useBoth, undefined, harness.Wrapper);

  await waitFor(() => expect(textsOf(both.current.own)).toEqual(['To the supervisor']));
  await waitFor(() => expect(textsOf(both.current.theirs)).toEqual(['To the agent']));
  expect(both.all.flatMap(({ own }) => textsOf(own))).not.toContain('To the agent');
  expect(both.all.flatMap(({ theirs }) => textsOf(theirs))).not.toContain('To the supervisor');
});

it('fetches the comments of the new agent after a corrected id, and no longer shows those of the old one', async () => {
  harness.server.on('AgentId=agent-1', comments([record('Of the wrong agent')]));
  const list = recent();
  await waitFor(() => expect(textsOf(list.current)).toEqual(['Of the wrong agent']));

  harness.server.on('AgentId=agent-2', comments([record('Of the right one', THEIRS)]));
  harness.services.ownAgentIdAttribute = () => 'agent-2';
  const seenBefore = list.all.length;
  act(() => list.rerender(undefined));

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Of the right one']));
  expect(list.all.slice(seenBefore).flatMap(textsOf)).not.toContain('Of the wrong agent');
});

describe('a stored agent id that is wrong', () => {
  it('is replaced when the segments of all reservations name another agent', async () => {
    harness.services.agentStorage.addReservation(TWO);
    harness.server.on(`ReservationId=${ONE}&PageSize`, segments(['segment-1', 'agent-2']));
    harness.server.on(BOTH_RESERVATIONS, segments(['segment-1', 'agent-2'], ['segment-2', 'agent-2']));
    harness.server.on('Comments?SegmentId=segment-1', comments([record('Mine', THEIRS)]));

    const list = conversation();

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
    expect(harness.services.agentStorage.get().agentId).toBe('agent-2');
  });

  it("is replaced when all of the agent's comments name another agent", async () => {
    harness.services.agentStorage.addReservation(ONE);
    harness.server.on('AgentId=agent-1', comments([record('Theirs', { agentId: 'agent-9' })]));
    harness.server.on('Segments', segments(['segment-1', 'agent-2']));
    harness.server.on('AgentId=agent-2', comments([record('Mine', THEIRS)]));

    const list = recent();

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Mine']));
    expect(list.all.flatMap(textsOf)).not.toContain('Theirs');
  });

  it('is forgotten when its comments name another agent and no reservation names the agent', async () => {
    harness.server.on('AgentId=agent-1', comments([record('Theirs', THEIRS)]));

    const list = recent();

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
    expect(harness.services.agentStorage.get().agentId).toBeNull();
  });

  it('stays, with its message, when the reservations name it again, and is checked at growing intervals', async () => {
    harness.stopTime();
    harness.services.agentStorage.addReservation(ONE);
    harness.server.on('AgentId=agent-1', comments([record('Theirs', THEIRS)]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    const list = recent();
    await harness.advanceTime(0);
    expect(list.current.view).toEqual({ kind: 'notMatched' });

    const refresh = async (): Promise<void> => {
      harness.server.on('AgentId=agent-1', comments([record('Theirs', THEIRS)]));
      act(() => list.current.refresh());
      await harness.advanceTime(0);
    };
    await harness.advanceTime(119_000);
    await refresh();
    expect(harness.server.requestLines.filter((line) => line.includes('Segments'))).toHaveLength(1);

    await harness.advanceTime(2_000);
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    await refresh();
    await harness.advanceTime(200_000);
    await refresh();

    expect(list.current.view).toEqual({ kind: 'notMatched' });
    expect(harness.server.requestLines.filter((line) => line.includes('Segments'))).toHaveLength(2);
  });

  it('stays when it cannot be checked', async () => {
    harness.services.agentStorage.addReservation(ONE);
    harness.server.on('AgentId=agent-1', comments([record('Theirs', THEIRS)]));
    harness.server.on('Segments', { status: 400 });

    const list = recent();

    await waitFor(() => expect(harness.server.requests).toHaveLength(2));
    await harness.untilIdle();
    expect(list.current.view).toEqual({ kind: 'notMatched' });
    expect(harness.services.agentStorage.get().agentId).toBe('agent-1');
  });

  it('stays when an admin has set it', async () => {
    harness.services.ownAgentIdAttribute = () => 'agent-1';
    harness.services.agentStorage.addReservation(ONE);
    harness.server.on('AgentId=agent-1', comments([record('Theirs', THEIRS)]));
    harness.server.on('Segments', segments(['segment-2', 'agent-2']));

    const [agentList, list] = [recent(), conversation()];

    await waitFor(() => expect(agentList.current.view).toEqual({ kind: 'notMatched' }));
    await waitFor(() => expect(list.current.view).toEqual({ kind: 'notMatched' }));
    await harness.untilIdle();
    expect(harness.server.requests).toHaveLength(2);
  });
});
