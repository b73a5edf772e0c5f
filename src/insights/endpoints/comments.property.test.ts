/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import type { AssessmentComment } from '../parse/AssessmentComment';
import { type CommentsPage, fetchCommentsPage } from './comments';
import { InsightsError } from '../http/InsightsError';
import { answeringClient, outcomeOf } from '../testing/respondingClient';
import { expectFit } from '../testing/expectFit';
import {
  ACCOUNT_SID,
  ASSESSMENT_SID,
  commentsAnswer,
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

/** What the record says, told apart from the reader. */
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
const withoutKey = ({ key: _, ...said }: AssessmentComment) => said;

const BAD_RECORD = wireComment({
  comment: { comment: 'bad', category: { name: 'bad', category_id: 'bad' } },
});
const anyBadRecord = fc.oneof(
  anyMutations.map((mutations) => mutatedText(BAD_RECORD, mutations)),
  anyJsonText,
);

/** The text of a whole answer, its records given as text. */
const answerOf = (records: readonly string[]) =>
  JSON.stringify(commentsAnswer([])).replace('"comments":[]', () => `"comments":[${records.join(',')}]`);

const read = (text: string): Promise<CommentsPage | InsightsError> =>
  outcomeOf(fetchCommentsPage(answeringClient(() => text).client, { filter: { segmentId: SEGMENT_ID } }));

function expectFitPage({ comments, unreadableCount, recordKeys }: CommentsPage): void {
  expectFit(comments);
  expectFit({ unreadableCount, recordKeys });
}

const isObject = (recordText: string): boolean => /^\s*\{/.test(recordText);

it('reads every good record among bad ones, unchanged and in its place, and counts those that are none', async () => {
  const anyRecords = fc.array(fc.option(anyBadRecord), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyRecords, async (places) => {
      const records = places.map((bad, number) => bad ?? JSON.stringify(goodRecord(number)));
      const page = await read(answerOf(records));
      if (page instanceof InsightsError) throw page;
      const good = page.comments.filter(({ text }) => GOOD_TEXT.test(text));
      const expected = places.flatMap((bad, number) => (bad === null ? [goodComment(number)] : []));
      const objects = records.filter(isObject).length;
      const broken = [
        JSON.stringify(good.map(withoutKey)) !== JSON.stringify(expected) && 'good records',
        page.unreadableCount !== records.length - objects && `${page.unreadableCount} unreadable`,
        page.comments.length !== objects && `${page.comments.length} read`,
      ].filter(Boolean);
      if (broken.length > 0) throw new Error(`${broken.join('; ')}: ${JSON.stringify(good)}`);
      expectFitPage(page);
    }),
    propertyRuns(),
  );
});

it('reads an answer that is changed anywhere, or says that it cannot', async () => {
  const answer = commentsAnswer([goodRecord(1), goodRecord(2)]);
  await fc.assert(
    fc.asyncProperty(anyMutations, async (mutations) => {
      const page = await read(mutatedText(answer, mutations));
      if (!(page instanceof InsightsError)) expectFitPage(page);
      else if (page.kind !== 'unreadable') throw page;
    }),
    propertyRuns(),
  );
});

it('takes a cut or spoiled body for what it is', async () => {
  const answer = JSON.stringify(commentsAnswer([goodRecord(1), goodRecord(2)]));
  const anyBody = fc
    .tuple(fc.nat(answer.length), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(answer.length))
    .map(([end, junk, from]) => answer.slice(0, end) + junk + answer.slice(from));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyBody, fc.string({ unit: 'binary' })), async (body) => {
      const page = await read(body);
      const outcome = page instanceof InsightsError ? page.kind : 'read';
      if (outcome !== (isList(body) ? 'read' : 'unreadable')) throw new Error(outcome);
      if (!(page instanceof InsightsError)) expectFitPage(page);
    }),
    propertyRuns(),
  );
});

function isList(body: string): boolean {
  try {
    const parsed: unknown = JSON.parse(body);
    return Array.isArray((parsed as { comments?: unknown } | null)?.comments);
  } catch {
    return false;
  }
}
