import { answerComments, answerSegments } from './answers';

const ME = 'me';
const WR = `WR${'a'.repeat(32)}`;

/** A desk at which Insights answers every question with these records. */
function desk(agentId: string | null, records: { segments?: unknown[]; comments?: unknown[] }) {
  const get = jest.fn(() => Promise.resolve(records));
  return { api: { get }, baseUrl: 'https://functions.example/', ownAgentId: () => Promise.resolve(agentId) };
}

const refused = expect.objectContaining({ status: 403, code: 20403 }) as Error;

it("asks Insights for nothing when it is another agent's comments", async () => {
  const at = desk(ME, { comments: [{ agent_id: ME }] });
  await expect(answerComments({ AgentId: 'other' }, at)).rejects.toEqual(refused);
  expect(at.api.get).not.toHaveBeenCalled();
});

it('gives no comments to a worker who is no agent', async () => {
  await expect(answerComments({ AgentId: ME }, desk(null, { comments: [] }))).rejects.toEqual(refused);
});

it.each([[[]], [[{ agent_id: 'other' }]], [[{}]], [[{ agent_id: ME }, { agent_id: 'other' }]]])(
  'gives no comments of a segment that is not certainly the own one: %j',
  async (segments) => {
    const at = desk(ME, { segments, comments: [{ agent_id: ME }] });
    await expect(answerComments({ SegmentId: 's' }, at)).rejects.toEqual(refused);
    expect(at.api.get).toHaveBeenCalledTimes(1);
  },
);

it('gives the comments of the own segment', async () => {
  const at = desk(ME, { segments: [{ agent_id: ME }], comments: [{ agent_id: ME }, { agent_id: 'other' }] });
  expect(await answerComments({ SegmentId: 's' }, at)).toMatchObject({ comments: [{ agent_id: ME }] });
});

it('answers for a conversation that Insights does not have yet without looking who asks', async () => {
  const at = { ...desk(ME, { segments: [] }), ownAgentId: jest.fn() };
  expect(await answerSegments({ ReservationId: WR }, at)).toMatchObject({ segments: [] });
  expect(at.ownAgentId).not.toHaveBeenCalled();
});

it.each([
  [ME, [{ agent_id: 'other' }]],
  [ME, [{}]],
  [null, [{ agent_id: 'other' }]],
  [null, [{ agent_id: null }]],
])('gives %j no segments of others: %j', async (agentId, segments) => {
  await expect(answerSegments({ ReservationId: WR }, desk(agentId, { segments }))).rejects.toEqual(refused);
});
