/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { fetchCommentTags } from './commentTags';
import { fetchConversationSegments } from './conversationSegments';
import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { fetchSegments } from './segments';
import { answeringClient, outcomeOf } from '../testing/respondingClient';
import { expectFit } from '../testing/expectFit';
import { anyJsonText, anyMutations, mutatedText } from '../testing/jsonMutation';
import { fetchInsightsRoles } from './userRoles';

const RESERVATION_SID = 'WR00000000000000000000000000000001';

/** An answer that is a list of records, and what good records among them have to become. */
interface List {
  /** The answer around the records, which stand in place of `"RECORDS"`. */
  around: unknown;
  good: (number: number) => unknown;
  bad: unknown;
  /** Whether a good record has to be there for the others to count. */
  needsFirst: boolean;
  /** The good ones of what was read: ids, in order. */
  read: (client: InsightsClient) => Promise<string[]>;
}

const id = (number: number) => `good-${number}`;
const isGood = (each: string) => each.startsWith('good-');

const LISTS: Record<string, List> = {
  segments: {
    around: { segments: 'RECORDS', meta: { next_page_url: null } },
    good: (number) => ({
      segment_id: id(number),
      agent_id: 'agent-1',
      external_id: 'EV1',
      date: '2026-01-15',
    }),
    bad: {
      segment_id: 'bad',
      agent_id: 'bad',
      external_id: 'EV1',
      date: '2026-01-15',
      customer_name: 'Maya',
    },
    needsFirst: false,
    read: async (client) => {
      const { segments, unreadableCount } = await fetchSegments(client, {
        reservationSids: [RESERVATION_SID],
      });
      expectFit({ segments, unreadableCount });
      return segments.map(({ segmentId }) => segmentId);
    },
  },
  conversations: {
    around: { conversations: [{ segments: 'RECORDS' }], meta: { next_page_url: null } },
    good: (number) => ({ segment_id: id(number), agent_name: 'Alex', timestamp: 1_700_000_000_000 + number }),
    bad: { segment_id: 'bad', agent_name: 'bad', timestamp: 5 },
    needsFirst: true,
    read: async (client) => {
      const segments = await fetchConversationSegments(client, { segmentId: id(0) });
      expectFit(segments);
      return segments.map(({ segmentId }) => segmentId);
    },
  },
  categories: {
    around: { comments: 'RECORDS' },
    good: (number) => ({ id: id(number), name: `Tone ${number}`, sort: number, default: false }),
    bad: { id: 'bad', name: 'bad', sort: 1, default: true },
    needsFirst: true,
    read: async (client) => {
      const categories = await fetchCommentTags(client);
      expectFit(categories);
      return categories.map((category) => category.id);
    },
  },
  roles: {
    around: { roles: 'RECORDS' },
    good: id,
    bad: 'wfo.bad',
    needsFirst: false,
    read: (client) => fetchInsightsRoles(client),
  },
};

const withRecords = (around: unknown, records: readonly string[]) =>
  JSON.stringify(around).replace('"RECORDS"', () => `[${records.join(',')}]`);

describe.each(Object.entries(LISTS))('the list of %s', (_, { around, good, bad, needsFirst, read }) => {
  it('keeps every good record among bad ones, in its place', async () => {
    const anyBad = fc.oneof(
      anyMutations.map((mutations) => mutatedText(bad, mutations)),
      anyJsonText,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(anyBad), { maxLength: 8 }), async (given) => {
        const places = needsFirst ? [null, ...given] : given;
        const records = places.map((each, number) => each ?? JSON.stringify(good(number)));
        const ids = await read(answeringClient(() => withRecords(around, records)).client);
        const expected = places.flatMap((each, number) => (each === null ? [id(number)] : []));
        if (ids.filter(isGood).join() !== expected.join()) throw new Error(ids.join());
      }),
      propertyRuns(),
    );
  });

  it('reads an answer that is changed anywhere, or says that it cannot', async () => {
    const answer: unknown = JSON.parse(
      withRecords(
        around,
        [1, 2].map((number) => JSON.stringify(good(number))),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyMutations, async (mutations) => {
        const outcome = await outcomeOf(read(answeringClient(() => mutatedText(answer, mutations)).client));
        if (outcome instanceof InsightsError && outcome.kind !== 'unreadable') throw outcome;
      }),
      propertyRuns(),
    );
  });
});
