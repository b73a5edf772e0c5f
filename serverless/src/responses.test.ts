import { commentsResponder, segmentsResponder } from './responses';

const ME = 'me';
const WR = `WR${'a'.repeat(32)}`;

/** A context in which Insights sends these records for every request. */
function contextWith(agentId: string | null, records: { segments?: unknown[]; comments?: unknown[] }) {
  const get = jest.fn(() => Promise.resolve(records));
  return {
    api: { get },
    baseUrl: 'https://functions.example/',
    callerAgentId: () => Promise.resolve(agentId),
  };
}

const refused = expect.objectContaining({ status: 403, code: 20403 }) as Error;

it("asks Insights for nothing when it is another agent's comments", async () => {
  const context = contextWith(ME, { comments: [{ agent_id: ME }] });
  await expect(commentsResponder({ AgentId: 'other' }, context)).rejects.toEqual(refused);
  expect(context.api.get).not.toHaveBeenCalled();
});

it('gives no comments to a worker who is no agent', async () => {
  await expect(commentsResponder({ AgentId: ME }, contextWith(null, { comments: [] }))).rejects.toEqual(
    refused,
  );
});

it.each([[[]], [[{ agent_id: 'other' }]], [[{}]], [[{ agent_id: ME }, { agent_id: 'other' }]]])(
  'gives no comments of a segment that is not certainly the own one: %j',
  async (segments) => {
    const context = contextWith(ME, { segments, comments: [{ agent_id: ME }] });
    await expect(commentsResponder({ SegmentId: 's' }, context)).rejects.toEqual(refused);
    expect(context.api.get).toHaveBeenCalledTimes(1);
  },
);

it('gives the comments of the own segment', async () => {
  const context = contextWith(ME, {
    segments: [{ agent_id: ME }],
    comments: [{ agent_id: ME }, { agent_id: 'other' }],
  });
  expect(await commentsResponder({ SegmentId: 's' }, context)).toMatchObject({
    comments: [{ agent_id: ME }],
  });
});

it('answers for a conversation that Insights does not have yet without looking who asks', async () => {
  const context = { ...contextWith(ME, { segments: [] }), callerAgentId: jest.fn() };
  expect(await segmentsResponder({ ReservationId: WR }, context)).toMatchObject({ segments: [] });
  expect(context.callerAgentId).not.toHaveBeenCalled();
});

it.each([
  [ME, [{ agent_id: 'other' }]],
  [ME, [{}]],
  [null, [{ agent_id: 'other' }]],
  [null, [{ agent_id: null }]],
])('gives %j no segments of others: %j', async (agentId, segments) => {
  await expect(segmentsResponder({ ReservationId: WR }, contextWith(agentId, { segments }))).rejects.toEqual(
    refused,
  );
});
