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

it("sends no request for another agent's comments", async () => {
  const context = contextWith(ME, { comments: [{ agent_id: ME }] });
  await expect(commentsResponder({ AgentId: 'other' }, context)).rejects.toEqual(refused);
  expect(context.api.get).not.toHaveBeenCalled();
});

it('returns no comments to a worker without an agent id', async () => {
  await expect(commentsResponder({ AgentId: ME }, contextWith(null, { comments: [] }))).rejects.toEqual(
    refused,
  );
});

it.each([[[]], [[{ agent_id: 'other' }]], [[{}]], [[{ agent_id: ME }, { agent_id: 'other' }]]])(
  'returns no comments of a segment that may belong to another agent: %j',
  async (segments) => {
    const context = contextWith(ME, { segments, comments: [{ agent_id: ME }] });
    await expect(commentsResponder({ SegmentId: 's' }, context)).rejects.toEqual(refused);
    expect(context.api.get).toHaveBeenCalledTimes(1);
  },
);

it("returns the comments of the agent's own segment", async () => {
  const context = contextWith(ME, {
    segments: [{ agent_id: ME }],
    comments: [{ agent_id: ME }, { agent_id: 'other' }],
  });
  expect(await commentsResponder({ SegmentId: 's' }, context)).toMatchObject({
    comments: [{ agent_id: ME }],
  });
});

it('returns an empty list for an unprocessed conversation without identifying the caller', async () => {
  const context = { ...contextWith(ME, { segments: [] }), callerAgentId: jest.fn() };
  expect(await segmentsResponder({ ReservationId: WR }, context)).toMatchObject({ segments: [] });
  expect(context.callerAgentId).not.toHaveBeenCalled();
});

it.each([
  [ME, [{ agent_id: 'other' }]],
  [ME, [{}]],
  [null, [{ agent_id: 'other' }]],
  [null, [{ agent_id: null }]],
])("does not return other agents' segments to %j: %j", async (agentId, segments) => {
  await expect(segmentsResponder({ ReservationId: WR }, contextWith(agentId, { segments }))).rejects.toEqual(
    refused,
  );
});
