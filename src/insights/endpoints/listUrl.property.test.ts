/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { listComments } from './comments';
import { INSIGHTS_BASE_URL } from '../http/InsightsClient';
import { answeringClient, outcomeOf, type SentUrl, TOKEN } from '../testing/respondingClient';
import { anyUrlLike } from '../testing/anyUrl';
import {
  commentsAnswer,
  COMMENTS_URL,
  laterPageUrl,
  SEGMENT_ID,
  wireComment,
} from '../testing/sampleResponses';

const AUTHORIZATION = `Basic ${btoa(`token:${TOKEN}`)}`;

/** Reads a list whose first answer names `nextPageUrl`, and gives the requests. */
async function readWithNext(nextPageUrl: string): Promise<SentUrl[]> {
  const answers = [commentsAnswer([wireComment()], nextPageUrl), commentsAnswer([])];
  const { client, sent } = answeringClient((_, index) => JSON.stringify(answers[index] ?? answers[1]));
  await outcomeOf(readAll());
  return sent;

  async function readAll(): Promise<void> {
    for await (const page of listComments(client, { segmentId: SEGMENT_ID })) void page;
  }
}

/** What is wrong with a request, as the one who gets it would see it. */
function faultsOf({ url, init }: SentUrl): string[] {
  const target = new URL(url);
  const filters = [...target.searchParams].filter(([name]) => !/^Page(Size|Token)?$/.test(name));
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
  ].filter((each): each is string => each !== true);
}

it('sends the token to nothing but the pages of the list asked for, whatever URL an answer names', async () => {
  const seen = { followed: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(anyUrlLike(laterPageUrl(1)), async (nextPageUrl) => {
      const sent = await readWithNext(nextPageUrl);
      if (sent.length > 1) seen.followed += 1;
      else seen.left += 1;
      const faults = sent.flatMap(faultsOf);
      if (faults.length > 0) throw new Error(`${faults.join(', ')}: ${sent[1]?.url ?? ''}`);
    }),
    propertyRuns(),
  );
  // Both happen often, so that neither rule passes for want of cases.
  expect(Math.min(seen.followed, seen.left)).toBeGreaterThan(100);
});
