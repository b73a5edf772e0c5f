/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { listComments } from './comments';
import { INSIGHTS_BASE_URL } from '../http/InsightsClient';
import { fakeNow, impatientClock } from '../testing/fakeClock';
import { fakeInsights, TOKEN } from '../testing/fakeInsights';
import type { ReceivedRequest } from '../testing/ReceivedRequest';
import { resultOrError } from '../testing/resultOrError';
import { anyMutatedUrl } from '../testing/urlMutation';
import {
  commentsBody,
  COMMENTS_URL,
  laterPageUrl,
  SEGMENT_ID,
  wireComment,
} from '../testing/sampleResponses';

const AUTHORIZATION = `Basic ${btoa(`token:${TOKEN}`)}`;

/** Fetches a list whose first response names `nextPageUrl`, and returns the requests. */
async function readWithNext(nextPageUrl: string): Promise<readonly ReceivedRequest[]> {
  const responses = [commentsBody([wireComment()], nextPageUrl), commentsBody([])];
  const { client, requests } = fakeInsights({
    clock: impatientClock(fakeNow),
    respond: (_, index) => ({ body: responses[index] ?? responses[1] }),
  });
  await resultOrError(readAll());
  return requests;

  async function readAll(): Promise<void> {
    for await (const page of listComments(client, { segmentId: SEGMENT_ID })) void page;
  }
}

/** What is wrong with a request from the receiving server's point of view. */
function problemsWith({ url, init }: ReceivedRequest): string[] {
  const target = new URL(url);
  const filters = [...target.searchParams].filter(([name]) => /^(segment|agent|reservation)id$/i.test(name));
  const sent = { ...(init.headers as Record<string, string>) };
  return [
    target.origin === 'https://flex-api.twilio.com' || 'origin',
    `${target.origin}${target.pathname}` === COMMENTS_URL || 'path',
    url.startsWith(INSIGHTS_BASE_URL) || 'beginning',
    !url.includes(TOKEN) || 'token in the URL',
    (target.username === '' && target.password === '' && target.hash === '') || 'user info or fragment',
    JSON.stringify(filters) === JSON.stringify([['SegmentId', SEGMENT_ID]]) || 'filter',
    JSON.stringify(sent) === JSON.stringify({ Authorization: AUTHORIZATION }) || 'headers',
    (init.redirect === 'error' && init.credentials === 'omit') || 'redirect or cookies',
  ].filter((problem): problem is string => problem !== true);
}

it('sends the token only to pages of the requested list, whatever URL a response names', async () => {
  const counts = { followed: 0, ignored: 0 };
  await fc.assert(
    fc.asyncProperty(anyMutatedUrl(laterPageUrl(1)), async (nextPageUrl) => {
      const sent = await readWithNext(nextPageUrl);
      if (sent.length > 1) counts.followed += 1;
      else counts.ignored += 1;
      const problems = sent.flatMap(problemsWith);
      if (problems.length > 0) throw new Error(`${problems.join(', ')}: ${sent[1]?.url ?? ''}`);
    }),
    propertyRuns(),
  );
  // Makes sure that enough cases of both kinds were generated.
  expect(Math.min(counts.followed, counts.ignored)).toBeGreaterThan(100);
});
