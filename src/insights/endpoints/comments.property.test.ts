/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import type { AssessmentComment } from '../parse/AssessmentComment';
import { type CommentsPage, fetchCommentsPage } from './comments';
import { InsightsError } from '../http/InsightsError';
import { expectDisplayable } from '../testing/expectDisplayable';
import { fakeNow, impatientClock } from '../testing/fakeClock';
import { fakeInsights } from '../testing/fakeInsights';
import { resultOrError } from '../testing/resultOrError';
import {
  ACCOUNT_SID,
  ASSESSMENT_SID,
  commentsBody,
  SEGMENT_ID,
  wireComment,
} from '../testing/sampleResponses';
import { anyJsonText, anyMutations, mutatedText } from '../testing/jsonMutation';

const GOOD_TEXT = /^good \d+$/;

const goodRecord = (number: number) =>
  wireComment({
    comment: { comment: `good ${number}`, category: { name: 'Tone', category_id: 'category-1' } },
    agent_id: `agent-${number}`,
    timestamp: String(1_700_000_000_000 + number),
  });

/** The expected result of parsing a good record, written independently of the parser. */
const goodComment = (number: number): Omit<AssessmentComment, 'key'> => ({
  assessmentSid: ASSESSMENT_SID,
  accountSid: ACCOUNT_SID,
  text: `good ${number}`,
  category: { id: 'category-1', name: 'Tone' },
  offsetSeconds: 6.985619,
  countsInReports: true,
  weight: 1,
  agentId: `agent-${number}`,
  segmentId: SEGMENT_ID,
  reviewerName: 'Robin Example',
  reviewerEmail: null,
  createdAt: 1_700_000_000_000 + number,
});
const withoutKey = ({ key: _, ...comment }: AssessmentComment) => comment;

const BAD_RECORD = wireComment({
  comment: { comment: 'bad', category: { name: 'bad', category_id: 'bad' } },
});
const anyBadRecord = fc.oneof(
  anyMutations.map((mutations) => mutatedText(BAD_RECORD, mutations)),
  anyJsonText,
);

/** The text of a whole response with the given records, which are JSON texts. */
const responseText = (records: readonly string[]) =>
  JSON.stringify(commentsBody([])).replace('"comments":[]', () => `"comments":[${records.join(',')}]`);

function read(body: string): Promise<CommentsPage | InsightsError> {
  const { client } = fakeInsights({ clock: impatientClock(fakeNow), respond: () => ({ body }) });
  return resultOrError(fetchCommentsPage(client, { filter: { segmentId: SEGMENT_ID } }));
}

function expectDisplayablePage({ comments, unreadableCount, recordKeys }: CommentsPage): void {
  expectDisplayable(comments);
  expectDisplayable({ unreadableCount, recordKeys });
}

const isJsonObject = (recordText: string): boolean => /^\s*\{/.test(recordText);

it('reads every good record among bad ones, unchanged and in order, and counts the records that are not objects', async () => {
  const anyBadRecords = fc.array(fc.option(anyBadRecord), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyBadRecords, async (badRecords) => {
      // Null stands for a good record.
      const records = badRecords.map((badRecord, number) => badRecord ?? JSON.stringify(goodRecord(number)));
      const page = await read(responseText(records));
      if (page instanceof InsightsError) throw page;
      const good = page.comments.filter(({ text }) => GOOD_TEXT.test(text));
      const expected = badRecords.flatMap((badRecord, number) =>
        badRecord === null ? [goodComment(number)] : [],
      );
      const objectCount = records.filter(isJsonObject).length;
      const problems = [
        JSON.stringify(good.map(withoutKey)) !== JSON.stringify(expected) && 'good records',
        page.unreadableCount !== records.length - objectCount && `${page.unreadableCount} unreadable`,
        page.comments.length !== objectCount && `${page.comments.length} read`,
      ].filter(Boolean);
      if (problems.length > 0) throw new Error(`${problems.join('; ')}: ${JSON.stringify(good)}`);
      expectDisplayablePage(page);
    }),
    propertyRuns(),
  );
});

it('reads a response with any mutation, or rejects it as unreadable', async () => {
  const response = commentsBody([goodRecord(1), goodRecord(2)]);
  await fc.assert(
    fc.asyncProperty(anyMutations, async (mutations) => {
      const page = await read(mutatedText(response, mutations));
      if (!(page instanceof InsightsError)) expectDisplayablePage(page);
      else if (page.kind !== 'unreadable') throw page;
    }),
    propertyRuns(),
  );
});

it('reads a truncated or corrupted body if it is still a list of comments, and rejects it as unreadable otherwise', async () => {
  const response = JSON.stringify(commentsBody([goodRecord(1), goodRecord(2)]));
  const anyBody = fc
    .tuple(fc.nat(response.length), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(response.length))
    .map(([end, junk, from]) => response.slice(0, end) + junk + response.slice(from));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyBody, fc.string({ unit: 'binary' })), async (body) => {
      const page = await read(body);
      const result = page instanceof InsightsError ? page.kind : 'read';
      const rejection = body.trimStart().startsWith('<') ? 'webPage' : 'unreadable';
      if (result !== (hasCommentList(body) ? 'read' : rejection)) throw new Error(result);
      if (!(page instanceof InsightsError)) expectDisplayablePage(page);
    }),
    propertyRuns(),
  );
});

function hasCommentList(body: string): boolean {
  try {
    const parsed: unknown = JSON.parse(body);
    return Array.isArray((parsed as { comments?: unknown } | null)?.comments);
  } catch {
    return false;
  }
}
