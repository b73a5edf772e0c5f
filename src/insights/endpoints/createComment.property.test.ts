/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { createComment, type NewComment } from './createComment';
import { InsightsError } from '../http/InsightsError';
import { expectDisplayable } from '../testing/expectDisplayable';
import { fakeNow, impatientClock } from '../testing/fakeClock';
import { fakeInsights, TOKEN } from '../testing/fakeInsights';
import { resultOrError } from '../testing/resultOrError';
import { COMMENTS_URL, wireComment } from '../testing/sampleResponses';
import { anyJsonText, anyMutations, anyText, mutatedText } from '../testing/jsonMutation';

const anyInput = fc.oneof(anyText, fc.constantFrom('a=b&Comment=c', '%26', '+', 'a\r\nb'));
const anyNewComment: fc.Arbitrary<NewComment> = fc.record({
  categoryId: fc.oneof({ weight: 4, arbitrary: fc.constant('category-1') }, anyInput),
  categoryName: anyInput,
  text: anyInput,
  segmentId: fc.oneof({ weight: 4, arbitrary: fc.constant('segment 1/ü') }, anyInput),
  agentId: fc.oneof({ weight: 4, arbitrary: fc.constant('agent-1') }, anyInput),
  offsetSeconds: fc.oneof(fc.double(), fc.constantFrom(0, 7, 1.23456, 1e21, NaN, -0)),
});
const anyResponse = fc.oneof(
  anyMutations.map((mutations) => mutatedText(wireComment(), mutations)),
  anyJsonText,
);

/** A form cannot contain a lone surrogate: all browsers send the replacement character instead. */
const toFormValue = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

it('sends the comment unchanged and only in the body, and parses any response', async () => {
  const counts = { sent: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anyNewComment, anyResponse, async (newComment, response) => {
      const { client, requests } = fakeInsights({
        clock: impatientClock(fakeNow),
        respond: () => ({ body: response }),
      });
      const result = await resultOrError(createComment(client, newComment));
      const [request] = requests;
      counts[request ? 'sent' : 'refused'] += 1;
      if (!(result instanceof InsightsError)) expectDisplayable(result);
      if (!request) return;
      const { categoryId, categoryName, text, segmentId, agentId } = newComment;
      const { body } = request.init;
      const fields = new URLSearchParams(typeof body === 'string' ? body : '');
      const offset = Number(fields.get('Offset'));
      const expected = [categoryId, categoryName, text, segmentId, agentId].map(toFormValue);
      const names = ['CategoryId', 'CategoryName', 'Comment', 'SegmentId', 'AgentId'];
      const problems = [
        requests.length !== 1 && 'sent again',
        request.url !== COMMENTS_URL && request.url,
        [...fields.keys()].join() !== [...names, 'Offset'].join() && 'names',
        names.some((name, index) => fields.get(name) !== expected[index]) && 'values',
        !(Math.abs(offset - newComment.offsetSeconds) <= 0.001) && 'offset',
        fields.toString().includes(TOKEN) && 'token',
      ].filter(Boolean);
      if (problems.length > 0) throw new Error(problems.join('; '));
    }),
    propertyRuns(),
  );
  expect(Math.min(counts.sent, counts.refused)).toBeGreaterThan(100);
});
