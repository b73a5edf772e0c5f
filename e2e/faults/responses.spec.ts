import type { Emulator } from '../../emulator/createEmulator';
import type { FaultResponse } from '../../emulator/insights/faults/faultSchema';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const { agentWithoutComments, busyAgent } = people;

interface BadResponse {
  name: string;
  response: FaultResponse;
  heading: string;
  words: string;
}

const FAILED = 'Feedback could not be loaded';

/**
 * What only a browser does to a response. `InsightsClient.test.ts` and `comments.test.ts` have every status and body.
 */
const BAD_RESPONSES: readonly BadResponse[] = [
  {
    name: '502 with HTML',
    response: { kind: 'status', status: 502, body: '<!doctype html><h1>Bad gateway</h1>' },
    heading: FAILED,
    words: "Insights isn't responding.",
  },
  {
    name: 'the sign-in page of a network',
    response: { kind: 'status', status: 200, body: '<!doctype html><h1>Sign in</h1>' },
    heading: FAILED,
    words: 'A web page loaded instead of Insights',
  },
  {
    name: 'JSON that ends in the middle',
    response: { kind: 'cutJson' },
    heading: 'Feedback could not be read',
    words: "The response from Insights wasn't as expected.",
  },
  {
    name: 'no CORS headers',
    response: { kind: 'withoutCors' },
    heading: FAILED,
    words: 'Check your connection.',
  },
  {
    name: 'a redirect to another host',
    response: { kind: 'status', status: 302, headers: { Location: 'https://example.com/' } },
    heading: FAILED,
    words: 'Check your connection.',
  },
];

const isAnsweredRead = (call: {
  endpoint: string | null;
  status: number | null;
  isPreflight: boolean;
}): boolean => call.endpoint === 'comments' && call.status !== null && !call.isPreflight;

/** The number of comments requests with a response since the last `calls.clear()`. */
const requestCount = ({ insights }: Emulator): number => insights.calls.list().filter(isAnsweredRead).length;

test.use({ expectedErrors: /Failed to load resource|blocked by CORS policy/ });

test('an agent reads what is wrong with a response, and sees the feedback after the next good response', async ({
  emulator,
  signIn,
}) => {
  const { faults } = emulator.insights;
  const desktop = await signIn(agentWithoutComments);
  await desktop.openPanel();
  const empty = desktop.recent.getByRole('heading', { name: 'No feedback yet' });
  await expect(empty).toBeVisible();
  for (const bad of BAD_RESPONSES) {
    await test.step(bad.name, async () => {
      const fault = faults.add({ endpoint: 'comments', response: bad.response });
      await desktop.choose('Refresh');
      const problem = desktop.recent.getByRole('heading', { name: bad.heading });
      await expect(problem).toBeVisible();
      await expect(desktop.recent).toContainText(bad.words);
      faults.remove(fault);
      await desktop.recent.getByRole('button', { name: 'Try again' }).click();
      await expect(problem).toBeHidden();
      await expect(empty).toBeVisible();
    });
  }
});

test('an agent whose token Insights refuses reads that the session needs a refresh, and stays signed in to Flex', async ({
  emulator,
  signIn,
}) => {
  emulator.insights.faults.add({
    endpoint: 'any',
    response: { kind: 'status', status: 401, body: { code: 20003, status: 401 } },
  });
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const refused = desktop.panel.getByRole('heading', { name: 'Your session needs a refresh' });
  await expect(refused).toBeVisible();
  await desktop.select(sampleReservations.voiceWithFourComments.name);
  await expect(desktop.page.getByRole('button', { name: 'Complete' }).first()).toBeVisible();
  await expect(refused, 'both lists are refused, which is told once').toHaveCount(1);
  await desktop.select(sampleReservations.live.name);
  await expect(desktop.page.getByRole('button', { name: 'Hang Up' }).first()).toBeVisible();
});

test('a list stays on screen when the connection ends three times during a refresh', async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const cards = desktop.recent.getByRole('article');
  await expect(cards.first()).toBeVisible();
  emulator.insights.faults.add({ endpoint: 'comments', times: 3, response: { kind: 'reset' } });
  emulator.insights.calls.clear();
  await desktop.choose('Refresh');
  await expect(desktop.recent.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
  await expect(cards.first()).toBeVisible();
  expect(emulator.insights.faults.list()).toEqual([]);
  expect(requestCount(emulator)).toBe(3);
});

test('the panel shows a countdown after a 429 and sends no other request until it ends', async ({
  emulator,
  signIn,
}) => {
  const { calls, faults } = emulator.insights;
  const desktop = await signIn(agentWithoutComments);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('heading', { name: 'No feedback yet' })).toBeVisible();
  faults.add({
    endpoint: 'comments',
    response: { kind: 'status', status: 429, retryAfterSeconds: 40, exposesRetryAfter: true },
  });
  calls.clear();
  await desktop.choose('Refresh');
  await expect(desktop.recent.getByRole('heading', { name: 'Too many requests right now' })).toBeVisible();
  await expect(desktop.recent.getByText(/Feedback will load again in [2-7]\d seconds\./)).toBeVisible();
  expect(requestCount(emulator)).toBe(1);
  await desktop.choose('Refresh');
  await expect(
    (await desktop.openMenu()).getByRole('menuitem', { name: 'Refresh', exact: true }),
  ).toBeVisible();
  await expect(desktop.recent.getByText(/Feedback will load again in \d+ seconds\./)).toBeVisible();
  expect(requestCount(emulator)).toBe(1);
});
