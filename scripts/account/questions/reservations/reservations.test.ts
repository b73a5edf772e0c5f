import { ask } from '../../testing/ask';
import type { Override } from '../../testing/fakeAccount';
import type { SampleAccount } from '../../testing/sampleAccount';
import { conversation } from './conversation';
import { fiftyReservations } from './fiftyReservations';
import { oneReservation } from './oneReservation';
import { scores } from './scores';
import { segmentById } from './segmentById';
import { segmentFields } from './segmentFields';
import { unknownReservation } from './unknownReservation';

const withoutEvents = (sample: SampleAccount): void => void (sample.events = []);
const withoutSegments = (sample: SampleAccount): void => void (sample.segments = {});
const sidsIn = (url: URL): string[] => url.searchParams.getAll('ReservationId');
const isSegments = (url: URL): boolean => url.pathname.endsWith('/Segments');

/** Changes every segment. */
const eachSegment =
  (fields: Record<string, unknown>) =>
  (sample: SampleAccount): void =>
    Object.values(sample.segments)
      .flat()
      .forEach((segment) => Object.assign(segment, fields));

describe('Q2, an unknown reservation', () => {
  it('is ok if the list is empty', async () => {
    expect(await ask(unknownReservation)).toMatchObject({ outcome: 'ok' });
  });

  it('is ok if Insights says that it does not know the reservation', async () => {
    const override: Override = () => ({ status: 404, body: { code: 20404 } });
    expect(await ask(unknownReservation, { override })).toMatchObject({ outcome: 'ok' });
  });

  it('differs if the filter is ignored', async () => {
    const override: Override = () => ({ body: { segments: [{ segment_id: 'a' }, { segment_id: 'b' }] } });
    const answer = await ask(unknownReservation, { override });
    expect(answer).toEqual({
      outcome: 'differs',
      why: 'It sent 2 segments, so it ignores the filter ReservationId.',
    });
  });

  it('fails if the response has no list', async () => {
    const override: Override = () => ({ body: {} });
    expect(await ask(unknownReservation, { override })).toMatchObject({ outcome: 'failed' });
  });
});

describe('Q4, one reservation', () => {
  it('is ok if two reservations have different segments', async () => {
    expect(await ask(oneReservation)).toEqual({
      outcome: 'ok',
      why: 'One reservation has 1 segment. Another reservation has other segments.',
    });
  });

  it('differs if two reservations have the same segment', async () => {
    const override: Override = (_request, url) =>
      isSegments(url) ? { body: { segments: [{ segment_id: 'a' }] } } : null;
    expect(await ask(oneReservation, { override })).toMatchObject({ outcome: 'differs' });
  });

  it('differs if a reservation has more segments than the agent function accepts', async () => {
    const change = ({ segments }: SampleAccount): void =>
      Object.values(segments).forEach((list) =>
        list.push(...[1, 2, 3, 4, 5].map((id) => ({ segment_id: id }))),
      );
    expect(await ask(oneReservation, { change })).toEqual({
      outcome: 'differs',
      why: 'One reservation has 6 segments. The agent function accepts at most 5.',
    });
  });

  it('differs if segments have no ID', async () => {
    expect(await ask(oneReservation, { change: eachSegment({ segment_id: null }) })).toMatchObject({
      outcome: 'differs',
    });
  });

  it.each([
    [withoutEvents, /TaskRouter names no reservation/],
    [withoutSegments, /Insights has no segments/],
  ])('is not checked without data', async (change, why) => {
    const answer = await ask(oneReservation, { change });
    expect(answer.outcome).toBe('notChecked');
    expect(answer.why).toMatch(why);
  });
});

describe('Q5, fifty reservations', () => {
  it('is ok if the response has the known segments, and asks for exactly fifty reservations', async () => {
    const counts: number[] = [];
    const override: Override = (_request, url) => {
      if (isSegments(url)) counts.push(new Set(sidsIn(url)).size);
      return null;
    };
    expect(await ask(fiftyReservations, { override })).toMatchObject({ outcome: 'ok' });
    expect(counts).toEqual([1, 1, 50]);
  });

  it.each([
    ['first', (sids: string[]) => sids.slice(0, 1)],
    ['last', (sids: string[]) => sids.slice(-1)],
  ])('differs if Insights uses only the %s reservation', async (_which, pick) => {
    const segments: Record<string, unknown> = {};
    const change = (sample: SampleAccount): void => void Object.assign(segments, sample.segments);
    const override: Override = (_request, url) =>
      isSegments(url)
        ? { body: { segments: pick(sidsIn(url)).flatMap((sid) => segments[sid] ?? []) } }
        : null;
    expect(await ask(fiftyReservations, { change, override })).toEqual({
      outcome: 'differs',
      why: 'The response lacks 1 of 2 known segments.',
    });
  });

  it.each([400, 414])('differs if Insights rejects the request with %d', async (status) => {
    const override: Override = (_request, url) => (sidsIn(url).length === 50 ? { status } : null);
    expect(await ask(fiftyReservations, { override })).toMatchObject({ outcome: 'differs' });
  });

  it('is not checked if no reservation has segments', async () => {
    const answer = await ask(fiftyReservations, { change: withoutSegments });
    expect(answer).toMatchObject({
      outcome: 'notChecked',
      why: expect.stringMatching(/^It accepted/) as string,
    });
  });
});

describe('Q22, a segment by its ID', () => {
  const page =
    (segments: () => unknown[]): Override =>
    (_request, url) =>
      isSegments(url) && url.searchParams.has('SegmentId') ? { body: { segments: segments() } } : null;

  it('is ok if the response has exactly this segment', async () => {
    expect(await ask(segmentById)).toMatchObject({ outcome: 'ok' });
  });

  it('differs if the response lacks it or has others', async () => {
    expect(await ask(segmentById, { override: page(() => []) })).toEqual({
      outcome: 'differs',
      why: 'The response has 0 segments, but not this one.',
    });
    let all: unknown[] = [];
    const change = ({ segments }: SampleAccount): void => void (all = Object.values(segments).flat());
    expect(await ask(segmentById, { change, override: page(() => all) })).toEqual({
      outcome: 'differs',
      why: 'It returned 6 segments.',
    });
  });

  it('is not checked without segments', async () => {
    expect(await ask(segmentById, { change: withoutSegments })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q23, the conversation of a segment', () => {
  it('is ok if it contains the segment', async () => {
    expect(await ask(conversation)).toEqual({ outcome: 'ok', why: 'The conversation has 1 segment.' });
  });

  it('differs if it lacks the segment', async () => {
    const override: Override = (_request, { pathname }) =>
      pathname.endsWith('/Conversations') ? { body: { conversations: [{ segments: null }] } } : null;
    expect(await ask(conversation, { override })).toEqual({
      outcome: 'differs',
      why: 'The response has 1 conversation, but none with this segment.',
    });
  });

  it('differs if segments have no readable time', async () => {
    expect(await ask(conversation, { change: eachSegment({ timestamp: null }) })).toEqual({
      outcome: 'differs',
      why: 'Of 1 segment, 0 have no ID and 1 have no readable time.',
    });
  });

  it('is not checked without segments', async () => {
    expect(await ask(conversation, { change: withoutSegments })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q9, the fields of segments', () => {
  it('is ok if all are readable', async () => {
    expect(await ask(segmentFields)).toEqual({
      outcome: 'ok',
      why: 'True for 6 segments. A queue is named in 6.',
    });
  });

  it('differs if a date is unreadable', async () => {
    const answer = await ask(segmentFields, { change: eachSegment({ date: '29.11.2026' }) });
    expect(answer).toEqual({ outcome: 'differs', why: 'Missing or unreadable in 6 segments: date in 6.' });
  });

  it('is not checked without segments', async () => {
    expect(await ask(segmentFields, { change: withoutSegments })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q10, scores', () => {
  it.each([
    [['85.5'], 'ok', '6 scores: text; 0 to 100.'],
    [[85], 'ok', '6 scores: number; 0 to 100.'],
    [['85%'], 'differs', '6 scores: text with %; 0 to 100.'],
    [[0.85], 'differs', '6 scores: number; 0 to 1.'],
    [['850'], 'differs', '6 scores: text; beyond 0 to 100.'],
    [['good'], 'differs', '6 scores: unreadable; no number.'],
    [[1], 'notChecked', '6 scores: number; only 0 and 1, so the range is unclear.'],
    [[null], 'notChecked', 'None of 6 segments has a score.'],
    [
      [80, 90],
      'differs',
      '12 scores: number; 0 to 100. 6 segments have another number of types than of scores.',
    ],
  ])('reads %j as %s', async (percentage, outcome, why) => {
    const change = eachSegment({ assessment_percentage: percentage });
    expect(await ask(scores, { change })).toEqual({ outcome, why });
  });

  it('is not checked without segments', async () => {
    expect(await ask(scores, { change: withoutSegments })).toMatchObject({ outcome: 'notChecked' });
  });
});
