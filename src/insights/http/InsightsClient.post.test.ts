/** @jest-environment node */
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { fakeInsights } from '../testing/fakeInsights';
import type { PlannedResponse } from '../testing/PlannedResponse';

const POST = {
  operation: 'comments.create',
  url: `${INSIGHTS_BASE_URL}QualityManagement/Assessments/Comments`,
  form: [
    ['Comment', 'Fine & kind – “50 %” + more'],
    ['Offset', '1.5'],
  ] as const,
};
const CREATED: PlannedResponse = { status: 201, body: { offset: '1.5' } };

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const post = () => insights.clock.settle(insights.client.post(POST));

it('sends a form with only the headers that Twilio allows across origins', async () => {
  insights.plan(CREATED);

  expect(await post()).toEqual({ offset: '1.5' });

  const [request] = insights.requests;
  expect(request?.url).toBe(POST.url);
  expect(request?.form).toEqual(POST.form);
  expect(request?.init).toEqual({
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from('token:first-token').toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: expect.any(String) as string,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: expect.any(AbortSignal) as AbortSignal,
  });
});

it('rejects a URL outside the base URL without sending a request', async () => {
  const url = 'https://example.com/v1/Insights/QualityManagement/Assessments/Comments';

  await expect(insights.client.post({ ...POST, url })).rejects.toMatchObject({ kind: 'rejected' });

  expect(insights.requests).toHaveLength(0);
});

it.each<[string, PlannedResponse, object]>([
  ['no connection', { fault: 'noConnection' }, { kind: 'network' }],
  ['a connection reset in the body', { status: 201, fault: 'resetInBody' }, { kind: 'network' }],
  ['a response that takes too long', { ...CREATED, delayMs: 11_000 }, { kind: 'timeout' }],
  ['an unreadable response', { status: 201, body: '{' }, { kind: 'unreadable' }],
  ['a web page', { status: 200, body: '<html>' }, { kind: 'webPage' }],
  ...[408, 500, 502, 503, 504].map((status): [string, PlannedResponse, object] => [
    `status ${status}, even with a Retry-After header`,
    { status, headers: { 'Retry-After': '1' } },
    { kind: 'unavailable', status },
  ]),
  ['status 400', { status: 400, body: { code: 20001 } }, { kind: 'rejected', code: 20001 }],
  ['status 403', { status: 403, body: { code: 20403 } }, { kind: 'notPermitted' }],
])('sends one request when it fails with %s', async (_, response, error) => {
  insights.plan(response);

  await expect(post()).rejects.toMatchObject({ operation: 'comments.create', ...error });

  expect(insights.requests).toHaveLength(1);
});

it('retries after a 429 response, because Twilio never processes such a request', async () => {
  insights.plan({ status: 429 }, { status: 429, headers: { 'Retry-After': '2' } }, CREATED);

  expect(await post()).toEqual({ offset: '1.5' });

  expect(insights.requests.map(({ form }) => form)).toEqual([POST.form, POST.form, POST.form]);
});

it('does not retry a failure that follows a 429 response', async () => {
  insights.plan({ status: 429 }, { status: 500 });

  await expect(post()).rejects.toMatchObject({ kind: 'unavailable' });
});

it('gives up after three 429 responses, and then sends no request for a while', async () => {
  insights.plan({ status: 429 }, { status: 429 }, { status: 429 });

  await expect(post()).rejects.toMatchObject({ kind: 'rateLimited' });
  await expect(post()).rejects.toMatchObject({ kind: 'rateLimited' });

  expect(insights.requests).toHaveLength(3);
});

it('sends the comment again with a new token when the first one is refused', async () => {
  insights.plan({ status: 401 }, CREATED);
  const sent = insights.client.post(POST);
  await Promise.resolve();
  insights.setToken('second-token');

  expect(await insights.clock.settle(sent)).toEqual({ offset: '1.5' });

  const tokens = insights.requests.map(({ authorization }) =>
    Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64').toString(),
  );
  expect(tokens).toEqual(['token:first-token', 'token:second-token']);
});

it('does not send a third request when the new token is refused as well', async () => {
  insights.plan({ status: 401 }, { status: 401 });
  const sent = insights.client.post(POST);
  await Promise.resolve();
  insights.setToken('second-token');

  await expect(insights.clock.settle(sent)).rejects.toMatchObject({ kind: 'unauthenticated' });
});

it('can be canceled', async () => {
  insights.plan({ ...CREATED, delayMs: 5_000 });
  const controller = new AbortController();
  const sent = insights.client.post({ ...POST, signal: controller.signal });
  while (insights.requests.length === 0) await Promise.resolve();
  controller.abort(new Error('left'));

  await expect(sent).rejects.toThrow('left');
});
