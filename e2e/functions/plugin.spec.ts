import type { Page, Route } from '@playwright/test';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { requestProblems } from '../security/requestRules';
import { Recording, type SentRequest } from '../security/Recording';
import { TeamsView } from '../support/TeamsView';
import { expect, test } from './functionsTest';
import { FUNCTIONS_ORIGIN } from './hosts';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments: call } = sampleReservations;
const INSIGHTS_ORIGIN = 'https://flex-api.twilio.com';
const FUNCTIONS_PATHS = ['/QualityManagement/Assessments/Comments', '/Segments'];

const isTo = (origin: string) => (url: string) => new URL(url).origin === origin;
const tokenIn = (page: Page) => page.evaluate<string>('Twilio.Flex.Manager.getInstance().user.token');

/** The same request with the address of Insights, so that the rules for requests to Insights can check it. */
const asOfInsights = (request: SentRequest): SentRequest => ({
  ...request,
  url: request.url.replace(FUNCTIONS_ORIGIN, `${INSIGHTS_ORIGIN}/v1/Insights`),
});

test('an agent whom Insights refuses reads their feedback in the panel, with the address of the functions as the only change', async ({
  page,
  scene,
  signIn,
}) => {
  const recording = await Recording.start(page.context(), page);
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  const own = scene.emulator.records.commentsMatching({ agentId: busyAgent.insightsAgentId ?? '' });
  const newest = desktop.recent.locator('[aria-posinset="1"]');
  await expect(newest).toHaveAttribute('aria-setsize', String(own.length));
  await desktop.select(call.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(call.comments.length);

  const token = await tokenIn(page);
  const sent = (await recording.sent()).filter(({ url }) => isTo(FUNCTIONS_ORIGIN)(url));
  const paths = new Set(sent.map(({ url }) => new URL(url).pathname));
  const rules = { insightsOrigin: INSIGHTS_ORIGIN, pageOrigin: new URL(page.url()).origin, token };
  expect([...paths].sort()).toEqual(FUNCTIONS_PATHS);
  expect(sent.flatMap((request) => requestProblems(asOfInsights(request), rules))).toEqual([]);
  expect(recording.requestedByPlugin).not.toEqual([]);
  expect(recording.requestedByPlugin.filter((url) => !isTo(FUNCTIONS_ORIGIN)(url))).toEqual([]);
});

test('a supervisor of the same account asks Insights itself', async ({ page, scene, signIn }) => {
  const recording = await Recording.start(page.context(), page);
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(call.comments.length);

  const requested = (await recording.sent()).map(({ url }) => url);
  expect(requested.filter(isTo(scene.emulator.insights.origin))).not.toEqual([]);
  expect(requested.filter(isTo(FUNCTIONS_ORIGIN))).toEqual([]);
});

/** A response of the functions that pages of one origin may read. By default, Playwright allows all origins. */
const refused =
  (status: number, code: number, reader = '*') =>
  (route: Route) =>
    route.fulfill({ status, json: { code, status }, headers: { 'Access-Control-Allow-Origin': reader } });
const noResponse = (route: Route) => route.abort('connectionrefused');

const FAILURES = [
  {
    name: 'nobody answers there',
    answer: noResponse,
    heading: 'Feedback could not be loaded',
    body: 'Check your connection.',
  },
  {
    name: 'Twilio ends the function, or FLEX_ORIGINS lacks the page: no page may read the answer',
    answer: refused(500, 20500, 'https://elsewhere.example.com'),
    heading: 'Feedback could not be loaded',
    body: 'Check your connection.',
  },
  {
    name: 'a setting of the functions is missing',
    answer: refused(500, 20500),
    heading: 'Feedback could not be loaded',
    body: "Insights isn't responding.",
  },
  {
    name: 'the worker is no agent in Insights',
    answer: refused(403, 20403),
    heading: "Feedback isn't turned on for agents",
    body: 'admin',
  },
  {
    name: 'the token is refused',
    answer: refused(401, 20003),
    heading: 'Your session needs a refresh',
    body: 'Sign out and back in',
  },
];

test('an agent reads what is wrong with the functions, and the feedback once they are well', async ({
  page,
  signIn,
}) => {
  const desktop = await signIn(busyAgent);
  let answer = noResponse;
  const broken = (route: Route) => answer(route);
  await page.route(`${FUNCTIONS_ORIGIN}/**`, broken);
  await desktop.openPanel();
  for (const failure of FAILURES) {
    await test.step(failure.name, async () => {
      ({ answer } = failure);
      await desktop.panel.getByRole('button', { name: 'Refresh', exact: true }).click();
      await expect(desktop.recent.getByRole('heading', { name: failure.heading })).toBeVisible();
      await expect(desktop.recent).toContainText(failure.body);
    });
  }
  await page.unroute(`${FUNCTIONS_ORIGIN}/**`, broken);
  await desktop.panel.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
});
