/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { fetchAnswerScores } from './answerScores';
import { fetchCommentTags } from './commentTags';
import { fetchConversationSegments } from './conversationSegments';
import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchOwnAssessment } from './ownAssessment';
import { fetchSegments } from './segments';
import { expectDisplayable } from '../testing/expectDisplayable';
import { fakeNow, impatientClock } from '../testing/fakeClock';
import { fakeInsights } from '../testing/fakeInsights';
import { anyJsonText, anyMutations, mutatedText } from '../testing/jsonMutation';
import { resultOrError } from '../testing/resultOrError';
import { fetchInsightsRoles } from './userRoles';

const RESERVATION_SID = 'WR00000000000000000000000000000001';

/** A response that contains a list of records, what its good and bad records look like, and how to fetch it. */
interface List {
  /** The response without its records, which replace `"RECORDS"`. */
  envelope: unknown;
  good: (number: number) => unknown;
  bad: unknown;
  /** Whether the other records are only accepted when there is a good one. */
  needsFirst: boolean;
  /** Fetches the list and returns the ids of its records, in order. */
  read: (client: InsightsClient) => Promise<string[]>;
}

const id = (number: number) => `good-${number}`;
const isGood = (recordId: string) => recordId.startsWith('good-');

const LISTS: Record<string, List> = {
  segments: {
    envelope: { segments: 'RECORDS', meta: { next_page_url: null } },
    good: (number) => ({
      segment_id: id(number),
      agent_id: 'agent-1',
      external_id: 'EV1',
      date: '2026-01-15',
      queue: 'Everyone',
      assessment_type: ['Quality', null],
      assessment_percentage: ['85', null],
    }),
    bad: {
      segment_id: 'bad',
      agent_id: 'bad',
      external_id: 'EV1',
      date: '2026-01-15',
      queue: 'Everyone',
      customer_name: 'Maya',
      assessment_type: ['Quality', 'Reflection'],
      assessment_percentage: ['85', 70],
    },
    needsFirst: false,
    read: async (client) => {
      const { segments, unreadableCount } = await fetchSegments(client, {
        reservationSids: [RESERVATION_SID],
        includeCustomerName: true,
      });
      expectDisplayable({ segments, unreadableCount });
      const percents = segments.flatMap(({ scores }) => scores.map(({ percent }) => percent));
      if (percents.some((percent) => percent < 0 || percent > 100)) throw new Error(percents.join());
      return segments.map(({ segmentId }) => segmentId);
    },
  },
  conversations: {
    envelope: { conversations: [{ segments: 'RECORDS' }], meta: { next_page_url: null } },
    good: (number) => ({ segment_id: id(number), agent_name: 'Alex', timestamp: 1_700_000_000_000 + number }),
    bad: { segment_id: 'bad', agent_name: 'bad', timestamp: 5 },
    needsFirst: true,
    read: async (client) => {
      const segments = await fetchConversationSegments(client, { segmentId: id(0) });
      expectDisplayable(segments);
      return segments.map(({ segmentId }) => segmentId);
    },
  },
  categories: {
    envelope: { comments: 'RECORDS' },
    good: (number) => ({ id: id(number), name: `Tone ${number}`, sort: number, default: false }),
    bad: { id: 'bad', name: 'bad', sort: 1, default: true },
    needsFirst: true,
    read: async (client) => {
      const categories = await fetchCommentTags(client);
      expectDisplayable(categories);
      return categories.map((category) => category.id);
    },
  },
  'own answers': {
    envelope: { assessments: 'RECORDS', meta: { next_page_url: null } },
    good: (number) => ({
      segment_id: 'segment-1',
      answer_text: id(number),
      assessment: { questionnaire: { question: { name: 'Greeting' } } },
    }),
    bad: {
      segment_id: 'segment-1',
      answer_text: 'bad',
      answer_id: 'bad',
      timestamp: '1657329694199',
      assessment: { questionnaire: { name: 'bad', question: { question_sid: 'GE1', name: 'bad' } } },
    },
    needsFirst: true,
    read: async (client) => {
      const answers = await fetchOwnAssessment(client, { segmentId: 'segment-1' });
      expectDisplayable(answers);
      return answers.map(({ answer }) => answer ?? '');
    },
  },
  'answer scores': {
    envelope: { answer_sets: [{ answers: 'RECORDS' }] },
    good: (number) => ({ id: id(number), score: number % 101 }),
    bad: { id: 'bad', score: 50 },
    needsFirst: false,
    read: async (client) => {
      const scores = await fetchAnswerScores(client);
      expectDisplayable(scores);
      if (scores.some(({ score }) => score < 0 || score > 100)) throw new Error('out of range');
      return scores.map(({ answerId }) => answerId);
    },
  },
  roles: {
    envelope: { roles: 'RECORDS' },
    good: id,
    bad: 'wfo.bad',
    needsFirst: false,
    read: (client) => fetchInsightsRoles(client),
  },
};

const withRecords = (envelope: unknown, records: readonly string[]) =>
  JSON.stringify(envelope).replace('"RECORDS"', () => `[${records.join(',')}]`);

/** A client that gets this body from every request. */
const clientFor = (body: string): InsightsClient =>
  fakeInsights({ clock: impatientClock(fakeNow), respond: () => ({ body }) }).client;

describe.each(Object.entries(LISTS))('the list of %s', (_, { envelope, good, bad, needsFirst, read }) => {
  it('keeps every good record among bad ones, in order', async () => {
    const anyBad = fc.oneof(
      anyMutations.map((mutations) => mutatedText(bad, mutations)),
      anyJsonText,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(anyBad), { maxLength: 8 }), async (generated) => {
        // Null stands for a good record.
        const badRecords = needsFirst ? [null, ...generated] : generated;
        const records = badRecords.map((badRecord, number) => badRecord ?? JSON.stringify(good(number)));
        const ids = await read(clientFor(withRecords(envelope, records)));
        const expected = badRecords.flatMap((badRecord, number) => (badRecord === null ? [id(number)] : []));
        if (ids.filter(isGood).join() !== expected.join()) throw new Error(ids.join());
      }),
      propertyRuns(),
    );
  });

  it('reads a response with any mutation, or rejects it as unreadable', async () => {
    const response: unknown = JSON.parse(
      withRecords(
        envelope,
        [1, 2].map((number) => JSON.stringify(good(number))),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyMutations, async (mutations) => {
        const result = await resultOrError(read(clientFor(mutatedText(response, mutations))));
        if (result instanceof InsightsError && result.kind !== 'unreadable') throw result;
      }),
      propertyRuns(),
    );
  });
});
