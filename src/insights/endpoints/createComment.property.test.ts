/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { createComment, type NewComment } from './createComment';
import { InsightsError } from '../http/InsightsError';
import { answeringClient, outcomeOf, TOKEN } from '../testing/respondingClient';
import { expectFit } from '../testing/expectFit';
import { COMMENTS_URL, wireComment } from '../testing/sampleResponses';
import { anyJsonText, anyMutations, anyText, mutatedText } from '../testing/jsonMutation';

const anyWords = fc.oneof(anyText, fc.constantFrom('a=b&Comment=c', '%26', '+', 'a\r\nb'));
const anyNewComment: fc.Arbitrary<NewComment> = fc.record({
  categoryId: fc.oneof({ weight: 4, arbitrary: fc.constant('category-1') }, anyWords),
  categoryName: anyWords,
  text: anyWords,
  segmentId: fc.oneof({ weight: 4, arbitrary: fc.constant('segment 1/ü') }, anyWords),
  agentId: fc.oneof({ weight: 4, arbitrary: fc.constant('agent-1') }, anyWords),
  offsetSeconds: fc.oneof(fc.double(), fc.constantFrom(0, 7, 1.23456, 1e21, NaN, -0)),
});
const anyAnswer = fc.oneof(
  anyMutations.map((mutations) => mutatedText(wireComment(), mutations)),
  anyJsonText,
);

/** A form cannot hold half of a surrogate pair: all browsers send the replacement character instead. */
const sendable = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

it('sends what was written, unchanged and in the body only, and reads back whatever comes', async () => {
  const seen = { sent: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anyNewComment, anyAnswer, async (newComment, answer) => {
      const { client, sent } = answeringClient(() => answer);
      const outcome = await outcomeOf(createComment(client, newComment));
      const [request] = sent;
      seen[request ? 'sent' : 'refused'] += 1;
      if (!(outcome instanceof InsightsError)) expectFit(outcome);
      if (!request) return;
      const { categoryId, categoryName, text, segmentId, agentId } = newComment;
      const { body } = request.init;
      const fields = new URLSearchParams(typeof body === 'string' ? body : '');
      const offset = Number(fields.get('Offset'));
      const given = [categoryId, categoryName, text, segmentId, agentId].map(sendable);
      const names = ['CategoryId', 'CategoryName', 'Comment', 'SegmentId', 'AgentId'];
      const broken = [
        sent.length !== 1 && 'sent again',
        request.url !== COMMENTS_URL && request.url,
        [...fields.keys()].join() !== [...names, 'Offset'].join() && 'names',
        names.some((name, index) => fields.get(name) !== given[index]) && 'values',
        !(Math.abs(offset - newComment.offsetSeconds) <= 0.001) && 'offset',
        fields.toString().includes(TOKEN) && 'token',
      ].filter(Boolean);
      if (broken.length > 0) throw new Error(broken.join('; '));
    }),
    propertyRuns(),
  );
  expect(Math.min(seen.sent, seen.refused)).toBeGreaterThan(100);
});
