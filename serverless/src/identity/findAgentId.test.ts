import { randomUUID } from 'node:crypto';
import { Refusal } from '../Refusal';
import { findAgentId } from './findAgentId';

const WORKER = { workspaceSid: 'WS1', workerSid: 'WK1' };
const NOW_MS = Date.UTC(2026, 0, 31);
const NO_RESERVATION = `WR${'0'.repeat(32)}`;
const ME = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';

type Respond = (sid: string) => unknown;

/** The reservation with this number. The highest number is the oldest, because TaskRouter lists the newest first. */
const reservation = (number: number) => `WR${String(number).padStart(32, '0')}`;

/** A segment of an agent. Its id is unique unless it is given. */
const segment = (agentId: string | null, segmentId: string | null = randomUUID()) => ({
  agent_id: agentId,
  segment_id: segmentId,
});
const page = (...segments: unknown[]) => ({ segments });

/**
 * A fake Twilio. The worker has completed this number of reservations, and Insights responds to a request for the segments
 * of one of them. It records which reservations were asked.
 */
function twilio(count: number, respond: Respond, canary: unknown = page()) {
  const asked: string[][] = [];
  const events = Array.from({ length: count }, (_, index) => ({
    event_type: 'reservation.completed',
    resource_sid: reservation(index + 1),
    event_data: { worker_sid: WORKER.workerSid },
  }));
  const get = (url: string) => {
    const { hostname, searchParams } = new URL(url);
    if (hostname === 'taskrouter.twilio.com') return Promise.resolve({ events });
    const sids = searchParams.getAll('ReservationId');
    asked.push(sids);
    const response = sids[0] === NO_RESERVATION ? canary : respond(sids[0] ?? '');
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response as never);
  };
  return { find: () => findAgentId({ get }, WORKER, NOW_MS), asked };
}

const mine: Respond = () => page(segment(ME));
/** The agents that the oldest reservation and the following ones have, in the order in which they are asked. */
const agentsFromOldest =
  (count: number, agentIds: readonly string[]): Respond =>
  (sid) =>
    page(segment(agentIds[count - Number(sid.slice(2))] ?? ME));
const filterIgnored = { status: 403, code: 403002 };

it('returns the agent whom two reservations name, and asks for one reservation at a time', async () => {
  const { find, asked } = twilio(50, mine);
  expect(await find()).toBe(ME);
  expect(asked).toHaveLength(3);
  expect(asked.every((sids) => sids.length === 1)).toBe(true);
  expect(new Set(asked.flat()).size).toBe(3);
  expect(asked).toContainEqual([NO_RESERVATION]);
  expect(asked).toContainEqual([reservation(50)]);
});

it('is content with one reservation if the worker has completed no other', async () => {
  expect(await twilio(1, mine).find()).toBe(ME);
});

it('needs two reservations if the worker has completed two', async () => {
  const onlyOne: Respond = (sid) => (sid === reservation(2) ? page(segment(ME)) : page());
  expect(await twilio(2, onlyOne).find()).toBeNull();
});

it('asks nothing about a worker without a completed reservation', async () => {
  const { find, asked } = twilio(0, mine);
  expect(await find()).toBeNull();
  expect(asked).toEqual([[NO_RESERVATION]]);
});

it.each([
  ['two of two', [ME, ME, 'other', 'other'], ME],
  ['two of three', ['other', ME, ME], null],
  ['three of four', ['other', ME, ME, ME], ME],
  ['six of eight', ['other', ME, ME, 'other', ME, ME, ME, ME, 'other', 'other'], ME],
  ['seven of ten', ['other', ME, 'other', ME, ME, 'other', ME, ME, ME, ME], null],
])(
  'decides as soon as an agent has three quarters of two or more votes: %s',
  async (_, agentIds, expected) => {
    const count = agentIds.length;
    expect(await twilio(count, agentsFromOldest(count, agentIds)).find()).toBe(expected);
  },
);

it('does not let one stray segment decide, whichever reservation it is in', async () => {
  for (let stray = 1; stray <= 50; stray += 1) {
    const respond: Respond = (sid) => page(segment(sid === reservation(stray) ? 'other' : ME));
    expect(await twilio(50, respond).find()).toBe(ME);
  }
});

it('asks for at most ten reservations', async () => {
  const { find, asked } = twilio(50, () => page());
  expect(await find()).toBeNull();
  expect(new Set(asked.flat()).size).toBe(11);
});

it('counts several segments of one reservation as one vote', async () => {
  const strays = Array.from({ length: 5 }, () => segment('other'));
  const respond: Respond = (sid) => page(...(sid === reservation(4) ? strays : [segment(ME)]));
  expect(await twilio(4, respond).find()).toBe(ME);
});

it('takes an agent id that differs only in case as the same', async () => {
  const respond: Respond = (sid) => page(segment(sid === reservation(1) ? ME.toUpperCase() : ME));
  expect((await twilio(2, respond).find())?.toLowerCase()).toBe(ME);
});

it.each<[string, () => unknown]>([
  ['name several agents', () => page(segment(ME), segment('other'))],
  ['are more than one reservation has', () => page(...Array.from({ length: 6 }, () => segment(ME)))],
  ['have a further page', () => ({ ...page(segment(ME)), meta: { next_page_url: 'https://x.example/' } })],
  ['have no id', () => page(segment(ME, null))],
  ['name no agent', () => page(segment(null))],
  ['are not objects', () => page(ME)],
])('does not count segments that %s', async (_, respond) => {
  expect(await twilio(2, respond).find()).toBeNull();
});

it('counts a segment that is listed twice once', async () => {
  const respond: Respond = (sid) => page(segment(ME, sid), segment(ME, sid));
  expect(await twilio(2, respond).find()).toBe(ME);
});

it('counts the agent of a reservation in which another segment names none', async () => {
  expect(await twilio(2, () => page(segment(ME), segment(null))).find()).toBe(ME);
});

describe('if Insights ignores ReservationId', () => {
  it.each<[string, unknown]>([
    ["another agent's segments", page(segment('other'))],
    ['a segment without an agent', page(segment(null))],
    ['an empty page with a further one', { ...page(), meta: { next_page_url: 'https://x.example/' } }],
    ['something that is not a segment', page(null)],
  ])('takes no agent id when a reservation that does not exist has %s', async (_, canary) => {
    await expect(twilio(2, mine, canary).find()).rejects.toMatchObject(filterIgnored);
  });

  it('takes no agent id when two reservations have the same segment', async () => {
    const sameFirstPage: Respond = () => page(segment('other', 'the same'));
    await expect(twilio(2, sameFirstPage).find()).rejects.toMatchObject(filterIgnored);
    const id = '3f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
    const inOtherCase: Respond = (sid) =>
      page(segment('other', sid === reservation(1) ? id : id.toUpperCase()));
    await expect(twilio(2, inOtherCase).find()).rejects.toMatchObject(filterIgnored);
  });
});

it.each([new Refusal(404, 20404, 'Twilio answered 404'), new Refusal(400, 20001, 'Twilio answered 400')])(
  'takes a refusal of the reservation that does not exist as empty: %s',
  async (canary) => {
    expect(await twilio(2, mine, canary).find()).toBe(ME);
  },
);

it.each([
  [404, 20500],
  [429, 20429],
  [503, 20503],
])('fails as Insights fails, with %d and %d', async (status, code) => {
  const failure = new Refusal(status, code, 'Twilio failed', '7');
  await expect(twilio(2, mine, failure).find()).rejects.toBe(failure);
  await expect(twilio(2, () => failure).find()).rejects.toBe(failure);
});

it('takes a 404 with the code of "not found" as a reservation without segments', async () => {
  const notFound = new Refusal(404, 20404, 'Twilio answered 404');
  expect(await twilio(2, () => notFound).find()).toBeNull();
});
