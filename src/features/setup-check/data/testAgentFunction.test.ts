import { createInsightsClient } from '../../../insights/http/InsightsClient';
import { fakeClock } from '../../../insights/testing/fakeClock';
import { fakeFetch } from '../../../insights/testing/fakeFetch';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { testAgentFunction } from './testAgentFunction';

const BASE_URL = 'https://answers.example.com/';

async function test(...responses: PlannedResponse[]) {
  const clock = fakeClock();
  const server = fakeFetch(clock);
  server.plan(...responses);
  const client = createInsightsClient({
    baseUrl: BASE_URL,
    getToken: () => 'session',
    fetch: server.fetch,
    clock,
  });
  const result = await clock.settle(testAgentFunction(client, new AbortController().signal));
  return { result, server };
}

const refusal = (code: number): PlannedResponse => ({ status: 403, body: { code, status: 403 } });

it('asks once for the comments of an agent that does not exist, with the token of the session', async () => {
  const { server } = await test(refusal(403004));

  expect(server.requests).toMatchObject([
    {
      url: `${BASE_URL}QualityManagement/Assessments/Comments?AgentId=00000000-0000-0000-0000-000000000000&PageSize=1`,
      init: { method: 'GET', headers: { Authorization: `Basic ${btoa('token:session')}` } },
    },
  ]);
});

it.each<[string, PlannedResponse, string]>([
  ["refuses another agent's comments", refusal(403004), 'recognized'],
  ['knows no agent', refusal(403001), 'notRecognized'],
  ['says that Insights ignores the filter', refusal(403002), 'filterIgnored'],
  ['says that Twilio refuses the account', refusal(403003), 'accountRefused'],
  ['is something else that refuses', refusal(20403), 'failed'],
  ['is something else that answers', { body: { comments: [] } }, 'failed'],
])('finds out what it means when the function %s', async (_, response, kind) => {
  expect((await test(response)).result.kind).toBe(kind);
});

it('finds out that the function does not accept the session', async () => {
  const refused: PlannedResponse = { status: 401, body: { code: 20003 } };

  expect((await test(refused, refused, refused)).result.kind).toBe('sessionRefused');
});
