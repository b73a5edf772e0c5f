import { NOT_RECOGNIZED_CODE } from '../../src/insights/http/InsightsError';
import { Refusal } from './Refusal';
import { commentsResponder, segmentsResponder } from './responses';

const ME = 'me';
const WR = `WR${'a'.repeat(32)}`;

type Body = Record<string, unknown>;

/** A context in which Insights sends these records for every request. */
function contextWith(agentId: string | null, records: Body) {
  const get = jest.fn(() => Promise.resolve(records));
  const caller = {
    agentId: jest.fn(() => Promise.resolve(agentId)),
    forgetAgentId: jest.fn(() => undefined),
  };
  return { api: { get }, baseUrl: 'https://functions.example/', shareCustomerFields: false, caller };
}

const refused = expect.objectContaining({ status: 403, code: 403004 }) as Error;
const notRecognized = expect.objectContaining({ status: 403, code: NOT_RECOGNIZED_CODE }) as Error;

it("sends no request for another agent's comments", async () => {
  const context = contextWith(ME, { comments: [{ agent_id: ME }] });
  await expect(commentsResponder({ AgentId: 'other' }, context)).rejects.toEqual(refused);
  expect(context.api.get).not.toHaveBeenCalled();
});

it('says that it does not recognize a worker without an agent id', async () => {
  const context = contextWith(null, { comments: [], segments: [{ agent_id: null }] });
  await expect(commentsResponder({ AgentId: ME }, context)).rejects.toEqual(notRecognized);
  await expect(segmentsResponder({ ReservationId: WR }, context)).rejects.toEqual(notRecognized);
  await expect(segmentsResponder({ SegmentId: 's' }, context)).rejects.toEqual(notRecognized);
});

it.each([
  [[]],
  [[{ agent_id: 'other', segment_id: 's' }]],
  [[{ segment_id: 's' }]],
  [[{ agent_id: ME, segment_id: 'another' }]],
  [[{ agent_id: ME }]],
  [
    [
      { agent_id: ME, segment_id: 's' },
      { agent_id: 'other', segment_id: 's' },
    ],
  ],
])('returns no comments of a segment that may belong to another agent: %j', async (segments) => {
  const context = contextWith(ME, { segments, comments: [{ agent_id: ME }] });
  await expect(commentsResponder({ SegmentId: 's' }, context)).rejects.toEqual(refused);
  expect(context.api.get).toHaveBeenCalledTimes(1);
});

it('returns no comments of a segment if Insights has more than it should', async () => {
  const context = contextWith(ME, { segments: [{ agent_id: ME, segment_id: 's' }], comments: [] });
  context.api.get.mockResolvedValueOnce({
    segments: [{ agent_id: ME, segment_id: 's' }],
    meta: { next_page_url: 'https://x.example/' },
  });
  await expect(commentsResponder({ SegmentId: 's' }, context)).rejects.toEqual(refused);
});

it("returns the comments of the agent's own segment", async () => {
  const context = contextWith(ME, {
    segments: [{ agent_id: ME, segment_id: 's' }],
    comments: [{ agent_id: ME }, { agent_id: 'other' }],
  });
  expect(await commentsResponder({ SegmentId: 's' }, context)).toMatchObject({
    comments: [{ agent_id: ME }],
  });
});

describe('when a record contradicts the remembered agent id', () => {
  /** The remembered agent is wrong. It is found again after it was forgotten. */
  function contextWithWrongId(found: string | null, records: Body) {
    const context = contextWith('wrong', records);
    context.caller.forgetAgentId.mockImplementation(() => {
      context.caller.agentId.mockResolvedValue(found);
    });
    return context;
  }
  const records = [
    { agent_id: ME, segment_id: 's' },
    { agent_id: 'wrong', segment_id: 't' },
  ];

  it('returns the segments of the agent that is found again', async () => {
    const context = contextWithWrongId(ME, { segments: records });
    expect(await segmentsResponder({ ReservationId: WR }, context)).toMatchObject({ segments: [records[0]] });
  });

  it('returns the comments on a segment of the agent that is found again', async () => {
    const own = { agent_id: ME, segment_id: 's' };
    const context = contextWithWrongId(ME, { segments: [own], comments: [own] });
    expect(await commentsResponder({ SegmentId: 's' }, context)).toMatchObject({ comments: [own] });
  });

  it('returns no comments if another agent is found', async () => {
    const context = contextWithWrongId(ME, { comments: records });
    await expect(commentsResponder({ AgentId: 'wrong' }, context)).rejects.toEqual(refused);
  });

  it('returns nothing if no agent is found', async () => {
    const comments = contextWithWrongId(null, { comments: records });
    await expect(commentsResponder({ AgentId: 'wrong' }, comments)).rejects.toEqual(notRecognized);
    const segments = contextWithWrongId(null, { segments: records });
    await expect(segmentsResponder({ ReservationId: WR }, segments)).rejects.toEqual(notRecognized);
  });

  it("returns the agent's own records if the same agent is found", async () => {
    const context = contextWith(ME, { comments: records });
    expect(await commentsResponder({ AgentId: ME }, context)).toMatchObject({ comments: [records[0]] });
    expect(context.caller.forgetAgentId).toHaveBeenCalledTimes(1);
  });
});

it('does not forget the agent id because of a record without an agent', async () => {
  const context = contextWith(ME, { comments: [{ agent_id: ME }, { agent_id: null }, {}] });
  await commentsResponder({ AgentId: ME }, context);
  expect(context.caller.forgetAgentId).not.toHaveBeenCalled();
});

it("returns one of the agent's own segments", async () => {
  const segment = { agent_id: ME, segment_id: 's', queue: 'Everyone' };
  const context = contextWith(ME, { segments: [segment, { agent_id: ME, segment_id: 'another' }] });
  expect(await segmentsResponder({ SegmentId: 's' }, context)).toMatchObject({ segments: [segment] });
});

it("returns what a heading needs of the agent's own segment, and nothing about the customer", async () => {
  const segment = {
    agent_id: ME,
    segment_id: 's',
    external_id: 'EV1',
    date: '2026-01-31T08:00:00Z',
    queue: 'Everyone',
    assessment_type: ['Quality'],
    assessment_percentage: ['85'],
  };
  const context = contextWith(ME, {
    segments: [
      { ...segment, customer_name: 'invented', customer_phone: 'invented' },
      { ...segment, agent_id: 'other', customer_name: 'invented' },
    ],
  });
  expect((await segmentsResponder({ SegmentId: 's' }, context)).segments).toEqual([
    { ...segment, customer_name: null, customer_phone: null },
  ]);
});

it("never returns another agent's segment with the customer, even if agents can read customers", async () => {
  const own = { agent_id: ME, segment_id: 's', customer_name: 'own' };
  const context = contextWith(ME, {
    segments: [own, { agent_id: 'other', segment_id: 's', customer_name: 'of another agent' }],
  });
  const body = await segmentsResponder({ SegmentId: 's' }, { ...context, shareCustomerFields: true });
  expect(body.segments).toEqual([own]);
});

it('passes on that Insights does not have a segment', async () => {
  const context = contextWith(ME, {});
  const notFound = new Refusal(404, 20404, 'Not found');
  context.api.get.mockRejectedValue(notFound);
  await expect(segmentsResponder({ SegmentId: 's' }, context)).rejects.toBe(notFound);
});

it('returns an empty list for an unprocessed conversation without identifying the caller', async () => {
  const context = contextWith(ME, { segments: [] });
  expect(await segmentsResponder({ ReservationId: WR }, context)).toMatchObject({ segments: [] });
  expect(context.caller.agentId).not.toHaveBeenCalled();
});

it.each([
  [{ ReservationId: WR }, [{ agent_id: 'other' }]],
  [{ ReservationId: WR }, [{}]],
  [{ SegmentId: 's' }, [{ agent_id: 'other', segment_id: 's' }]],
  [{ SegmentId: 's' }, [{ segment_id: 's' }]],
  [{ SegmentId: 's' }, [{ agent_id: ME, segment_id: 'another' }]],
])('returns no segments of others for %j: %j', async (parameters, segments) => {
  await expect(segmentsResponder(parameters, contextWith(ME, { segments }))).rejects.toEqual(refused);
});
