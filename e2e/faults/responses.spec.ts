import type { Locator } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import type { FaultAnswer } from '../../emulator/insights/faults/faultSchema';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { agentWithoutComments, busyAgent, supervisor } = people;

interface BadAnswer {
  name: string;
  answer: FaultAnswer;
  heading: 'could not be loaded' | 'could not be read' | "Insights isn't set up";
  words: string;
  calls: number;
}

const HTML = '<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>';
const NOT_RESPONDING = "Insights isn't responding.";
const NOT_AS_EXPECTED = 'The response from Insights was not as expected.';
const answered = (status: number, body?: unknown): FaultAnswer => ({ kind: 'status', status, body });
const unreadable = { heading: 'could not be read', words: NOT_AS_EXPECTED, calls: 1 } as const;
const failed = { heading: 'could not be loaded', calls: 3 } as const;

/** In an order that leaves the shared budget for retries enough to go on. */
const BAD_ANSWERS: readonly BadAnswer[] = [
  { name: '502 with HTML', answer: answered(502, HTML), ...failed, words: NOT_RESPONDING },
  { name: 'an empty body', answer: answered(200), ...unreadable },
  { name: '204', answer: answered(204), ...unreadable },
  { name: 'HTML with 200', answer: answered(200, HTML), ...unreadable },
  { name: 'JSON cut in the middle', answer: { kind: 'cutJson' }, ...unreadable },
  { name: 'null', answer: answered(200, null), ...unreadable },
  { name: 'an array', answer: answered(200, []), ...unreadable },
  { name: 'no list', answer: answered(200, { comments: null }), ...unreadable },
  { name: 'another list', answer: answered(200, { assessments: [] }), ...unreadable },
  { name: 'an error list with 200', answer: answered(200, { errors: [] }), ...unreadable },
  {
    name: 'an error list with 400',
    answer: answered(400, { errors: [] }),
    heading: 'could not be loaded',
    words: '(400)',
    calls: 1,
  },
  { name: '404', answer: answered(404, HTML), heading: "Insights isn't set up", words: '(404)', calls: 1 },
  { name: 'no CORS headers', answer: { kind: 'withoutCors' }, ...failed, words: 'Check your connection.' },
  {
    name: 'a redirection to another host',
    answer: { kind: 'status', status: 302, headers: { Location: 'https://example.com/' } },
    ...failed,
    words: 'Check your connection.',
  },
];

const isAnswered = ({ status, isPreflight }: { status: number | null; isPreflight: boolean }): boolean =>
  status !== null && !isPreflight;

/** How often the comments have been asked for since the last `calls.clear()`. */
const asked = ({ insights }: Emulator): number =>
  insights.calls.list().filter((call) => call.endpoint === 'comments' && isAnswered(call)).length;

/** Refreshes a list that was empty with a bad answer, reads its screen, and refreshes once more with a good one. */
async function meet(emulator: Emulator, surface: Locator, list: Locator, bad: BadAnswer): Promise<void> {
  const { calls, faults } = emulator.insights;
  const problem = list.getByRole('heading', { name: bad.heading });
  const fault = faults.add({ endpoint: 'comments', answer: bad.answer });
  calls.clear();
  await surface.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(problem).toBeVisible();
  await expect(list).toContainText(bad.words);
  expect(asked(emulator), `calls after ${bad.name}`).toBe(bad.calls);
  faults.remove(fault);
  await surface.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(problem).toBeHidden();
}

test.use({ expectedErrors: /Failed to load resource|blocked by CORS policy/ });

test('an agent reads what is wrong with an answer, and the feedback once it is right', async ({
  emulator,
  signIn,
}) => {
  const desk = await signIn(agentWithoutComments);
  await desk.openPanel();
  const empty = desk.recent.getByRole('heading', { name: 'No feedback yet' });
  await expect(empty).toBeVisible();
  for (const bad of BAD_ANSWERS) {
    await test.step(bad.name, async () => {
      await meet(emulator, desk.panel, desk.recent, bad);
      await expect(empty).toBeVisible();
    });
  }
});

test('a supervisor reads the same of an agent and of a task', async ({ emulator, signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(agentWithoutComments);
  await expect(teams.worker.getByRole('heading', { name: 'No comments for this agent' })).toBeVisible();
  const some = BAD_ANSWERS.filter(({ name }) => ['502 with HTML', 'JSON cut in the middle'].includes(name));
  for (const bad of some) {
    await test.step(`the agent: ${bad.name}`, () => meet(emulator, teams.worker, teams.worker, bad));
  }
  await teams.selectTask(sampleReservations.withoutComments.name);
  await expect(
    teams.conversation.getByRole('heading', { name: 'No comments on this conversation yet' }),
  ).toBeVisible();
  for (const bad of some) {
    await test.step(`the task: ${bad.name}`, () =>
      meet(emulator, teams.conversation, teams.conversation, bad));
  }
});

test('a list stays on screen when its refresh is cut in the middle, three times', async ({
  emulator,
  signIn,
}) => {
  const desk = await signIn(busyAgent);
  await desk.openPanel();
  const cards = desk.recent.getByRole('article');
  await expect(cards.first()).toBeVisible();
  emulator.insights.faults.add({ endpoint: 'comments', times: 3, answer: { kind: 'reset' } });
  emulator.insights.calls.clear();
  await desk.panel.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(desk.recent.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
  await expect(cards.first()).toBeVisible();
  expect(emulator.insights.faults.list()).toEqual([]);
  expect(asked(emulator)).toBe(3);
});

test('a slow answer can be given up, and is asked for again after ten seconds', async ({
  emulator,
  signIn,
}) => {
  const { calls, faults } = emulator.insights;
  const called = (): number => calls.list().filter((call) => call.endpoint === 'comments').length;
  // From the start: the count in the header asks the same.
  const hanging = faults.add({ endpoint: 'comments', answer: { kind: 'hang' } });
  const desk = await signIn(agentWithoutComments);
  await desk.openPanel();
  await desk.recent.getByRole('button', { name: 'Cancel' }).click();
  await expect(desk.recent.getByRole('heading', { name: 'Loading was stopped' })).toBeVisible();
  faults.remove(hanging);
  faults.release();

  calls.clear();
  faults.add({ endpoint: 'comments', times: 1, answer: { kind: 'hang' } });
  await desk.recent.getByRole('button', { name: 'Load feedback' }).click();
  await expect(desk.recent.getByRole('heading', { name: 'No feedback yet' })).toBeVisible();
  expect(called()).toBeGreaterThanOrEqual(2);
});

test('too many requests count down, whoever asks waits, and a time that can be read is kept', async ({
  emulator,
  signIn,
}) => {
  const { calls, faults } = emulator.insights;
  const desk = await signIn(agentWithoutComments);
  await desk.openPanel();
  await expect(desk.recent.getByRole('heading', { name: 'No feedback yet' })).toBeVisible();
  faults.add({
    endpoint: 'comments',
    answer: { kind: 'status', status: 429, retryAfterSeconds: 40, exposesRetryAfter: true },
  });
  calls.clear();
  const refresh = desk.panel.getByRole('button', { name: 'Refresh', exact: true });
  await refresh.click();
  await expect(desk.recent.getByRole('heading', { name: 'Too many requests right now' })).toBeVisible();
  await expect(desk.recent.getByText(/Feedback loads again in [2-7]\d seconds\./)).toBeVisible();
  expect(asked(emulator)).toBe(1);
  await refresh.click();
  await expect(refresh).toBeVisible();
  await expect(desk.recent.getByText(/Feedback loads again in \d+ seconds\./)).toBeVisible();
  expect(asked(emulator)).toBe(1);
});
