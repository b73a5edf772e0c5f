import type { Locator } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import type { FaultResponse } from '../../emulator/insights/faults/faultSchema';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { agentWithoutComments, busyAgent, supervisor } = people;

interface BadResponse {
  name: string;
  response: FaultResponse;
  heading: 'could not be loaded' | 'could not be read' | "Insights isn't set up";
  words: string;
  calls: number;
}

const HTML = '<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>';
const NOT_RESPONDING = "Insights isn't responding.";
const UNEXPECTED_RESPONSE = 'The response from Insights was not as expected.';
const respondWith = (status: number, body?: unknown): FaultResponse => ({ kind: 'status', status, body });
const unreadable = { heading: 'could not be read', words: UNEXPECTED_RESPONSE, calls: 1 } as const;
const failed = { heading: 'could not be loaded', calls: 3 } as const;

/** The order leaves enough of the shared retry budget for each response. */
const BAD_RESPONSES: readonly BadResponse[] = [
  { name: '502 with HTML', response: respondWith(502, HTML), ...failed, words: NOT_RESPONDING },
  { name: 'an empty body', response: respondWith(200), ...unreadable },
  { name: '204', response: respondWith(204), ...unreadable },
  { name: 'HTML with 200', response: respondWith(200, HTML), ...unreadable },
  { name: 'JSON cut in the middle', response: { kind: 'cutJson' }, ...unreadable },
  { name: 'null', response: respondWith(200, null), ...unreadable },
  { name: 'an array', response: respondWith(200, []), ...unreadable },
  { name: 'no list', response: respondWith(200, { comments: null }), ...unreadable },
  { name: 'another list', response: respondWith(200, { assessments: [] }), ...unreadable },
  { name: 'an error list with 200', response: respondWith(200, { errors: [] }), ...unreadable },
  {
    name: 'an error list with 400',
    response: respondWith(400, { errors: [] }),
    heading: 'could not be loaded',
    words: '(400)',
    calls: 1,
  },
  {
    name: '404',
    response: respondWith(404, HTML),
    heading: "Insights isn't set up",
    words: '(404)',
    calls: 1,
  },
  { name: 'no CORS headers', response: { kind: 'withoutCors' }, ...failed, words: 'Check your connection.' },
  {
    name: 'a redirection to another host',
    response: { kind: 'status', status: 302, headers: { Location: 'https://example.com/' } },
    ...failed,
    words: 'Check your connection.',
  },
];

const hasResponse = ({ status, isPreflight }: { status: number | null; isPreflight: boolean }): boolean =>
  status !== null && !isPreflight;

/** The number of comments requests with a response since the last `calls.clear()`. */
const requestCount = ({ insights }: Emulator): number =>
  insights.calls.list().filter((call) => call.endpoint === 'comments' && hasResponse(call)).length;

/** Refreshes an empty list with a bad response, checks its screen, and refreshes again with a good response. */
async function refreshWithFault(
  emulator: Emulator,
  surface: Locator,
  list: Locator,
  bad: BadResponse,
): Promise<void> {
  const { calls, faults } = emulator.insights;
  const problem = list.getByRole('heading', { name: bad.heading });
  const fault = faults.add({ endpoint: 'comments', response: bad.response });
  calls.clear();
  await surface.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(problem).toBeVisible();
  await expect(list).toContainText(bad.words);
  expect(requestCount(emulator), `calls after ${bad.name}`).toBe(bad.calls);
  faults.remove(fault);
  await surface.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(problem).toBeHidden();
}

test.use({ expectedErrors: /Failed to load resource|blocked by CORS policy/ });

test('an agent reads what is wrong with an answer, and the feedback once it is right', async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(agentWithoutComments);
  await desktop.openPanel();
  const empty = desktop.recent.getByRole('heading', { name: 'No feedback yet' });
  await expect(empty).toBeVisible();
  for (const bad of BAD_RESPONSES) {
    await test.step(bad.name, async () => {
      await refreshWithFault(emulator, desktop.panel, desktop.recent, bad);
      await expect(empty).toBeVisible();
    });
  }
});

test('a supervisor reads the same of an agent and of a task', async ({ emulator, signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(agentWithoutComments);
  await expect(teams.worker.getByRole('heading', { name: 'No comments for this agent' })).toBeVisible();
  const some = BAD_RESPONSES.filter(({ name }) => ['502 with HTML', 'JSON cut in the middle'].includes(name));
  for (const bad of some) {
    await test.step(`the agent: ${bad.name}`, () =>
      refreshWithFault(emulator, teams.worker, teams.worker, bad));
  }
  await teams.selectTask(sampleReservations.withoutComments.name);
  await expect(
    teams.conversation.getByRole('heading', { name: 'No comments on this conversation yet' }),
  ).toBeVisible();
  for (const bad of some) {
    await test.step(`the task: ${bad.name}`, () =>
      refreshWithFault(emulator, teams.conversation, teams.conversation, bad));
  }
});

test('a list stays on screen when its refresh is cut in the middle, three times', async ({
  emulator,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const cards = desktop.recent.getByRole('article');
  await expect(cards.first()).toBeVisible();
  emulator.insights.faults.add({ endpoint: 'comments', times: 3, response: { kind: 'reset' } });
  emulator.insights.calls.clear();
  await desktop.panel.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(desktop.recent.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
  await expect(cards.first()).toBeVisible();
  expect(emulator.insights.faults.list()).toEqual([]);
  expect(requestCount(emulator)).toBe(3);
});

test('a slow answer can be given up, and is asked for again after ten seconds', async ({
  emulator,
  signIn,
}) => {
  const { calls, faults } = emulator.insights;
  const callCount = (): number => calls.list().filter((call) => call.endpoint === 'comments').length;
  // The fault is there from the start, because the count in the header sends the same request.
  const hanging = faults.add({ endpoint: 'comments', response: { kind: 'hang' } });
  const desktop = await signIn(agentWithoutComments);
  await desktop.openPanel();
  await desktop.recent.getByRole('button', { name: 'Cancel' }).click();
  await expect(desktop.recent.getByRole('heading', { name: 'Loading was stopped' })).toBeVisible();
  faults.remove(hanging);
  faults.release();

  calls.clear();
  faults.add({ endpoint: 'comments', times: 1, response: { kind: 'hang' } });
  await desktop.recent.getByRole('button', { name: 'Load feedback' }).click();
  await expect(desktop.recent.getByRole('heading', { name: 'No feedback yet' })).toBeVisible();
  expect(callCount()).toBeGreaterThanOrEqual(2);
});

test('too many requests count down, whoever asks waits, and a time that can be read is kept', async ({
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
  const refresh = desktop.panel.getByRole('button', { name: 'Refresh', exact: true });
  await refresh.click();
  await expect(desktop.recent.getByRole('heading', { name: 'Too many requests right now' })).toBeVisible();
  await expect(desktop.recent.getByText(/Feedback loads again in [2-7]\d seconds\./)).toBeVisible();
  expect(requestCount(emulator)).toBe(1);
  await refresh.click();
  await expect(refresh).toBeVisible();
  await expect(desktop.recent.getByText(/Feedback loads again in \d+ seconds\./)).toBeVisible();
  expect(requestCount(emulator)).toBe(1);
});
