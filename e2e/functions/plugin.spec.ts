import type { Page, Route } from '@playwright/test';
import { version } from '../../package.json';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { requestProblems } from '../security/requestRules';
import { Recording, type SentRequest } from '../security/Recording';
import { TeamsView } from '../support/TeamsView';
import { expect, test } from './functionsTest';
import { FUNCTIONS_HOST, FUNCTIONS_ORIGIN } from './hosts';

const { admin, agentWithoutComments, busyAgent, supervisor } = people;
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

test('an agent without access to Insights reads feedback through the functions, and only the address differs', async ({
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

test('a supervisor of the same account sends requests to Insights', async ({ page, scene, signIn }) => {
  const recording = await Recording.start(page.context(), page);
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(call.comments.length);

  const requested = (await recording.sent()).map(({ url }) => url);
  expect(requested.filter(isTo(scene.emulator.insights.origin))).not.toEqual([]);
  expect(requested.filter(isTo(FUNCTIONS_ORIGIN))).toEqual([]);
});

test("an admin's setup check asks the functions without the admin's token, until the admin tests them with it", async ({
  page,
  signIn,
}) => {
  const recording = await Recording.start(page.context(), page);
  await signIn(admin, '/assessment-comments-setup');
  const line = page.getByRole('listitem').filter({ hasText: 'Where agents read feedback' });
  await expect(line).toContainText(`${FUNCTIONS_HOST} responds with version ${version}`);
  await expect(page.getByRole('status').filter({ hasText: 'Ready for supervisors' })).toBeVisible();

  const token = await tokenIn(page);
  const asked = (await recording.sent()).filter(({ url }) => isTo(FUNCTIONS_ORIGIN)(url));
  expect(asked.map(({ url }) => url)).toEqual([`${FUNCTIONS_ORIGIN}/Segments`]);
  expect(JSON.stringify(asked)).not.toContain(token);
  expect(JSON.stringify(asked)).not.toContain(Buffer.from(`token:${token}`).toString('base64'));

  await line.getByRole('button', { name: 'Test with my session' }).click();
  await expect(line).toContainText("can read Insights. It doesn't recognize you as an agent");
  const tested = (await recording.sent())
    .filter(({ url }) => isTo(FUNCTIONS_ORIGIN)(url))
    .slice(asked.length);
  const rules = { insightsOrigin: INSIGHTS_ORIGIN, pageOrigin: new URL(page.url()).origin, token };
  expect(tested.flatMap((request) => requestProblems(asOfInsights(request), rules))).toEqual([]);
  expect(tested.map(({ url }) => new URL(url).pathname)).toEqual(['/QualityManagement/Assessments/Comments']);
});

test('the setup check says when the functions do not allow the page, and when nothing is there', async ({
  page,
  signIn,
}) => {
  let answer = (route: Route) =>
    route.fulfill({
      status: 403,
      headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example.com' },
    });
  await page.route(`${FUNCTIONS_ORIGIN}/**`, (route) => answer(route));
  await signIn(admin, '/assessment-comments-setup');
  const line = page.getByRole('listitem').filter({ hasText: 'Where agents read feedback' });
  await expect(line).toContainText(`can't read what ${FUNCTIONS_HOST} responds`);
  await expect(line).toContainText(`doesn't allow pages of ${new URL(page.url()).origin}`);
  await expect(page.getByRole('status').filter({ hasText: '1 thing to do' })).toBeVisible();

  answer = (route) => route.abort('namenotresolved');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(line).toContainText(`nothing responds at ${FUNCTIONS_HOST}`);
});

test('an agent reads that the connection failed when the functions do not allow the page, then loads the feedback', async ({
  page,
  signIn,
}) => {
  // Playwright allows all origins unless a response names one.
  const forOtherOrigin = (route: Route) =>
    route.fulfill({
      status: 500,
      json: { code: 20500, status: 500 },
      headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example.com' },
    });
  await page.route(`${FUNCTIONS_ORIGIN}/**`, forOtherOrigin);
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
  await expect(desktop.recent).toContainText('Check your connection.');
  await page.unroute(`${FUNCTIONS_ORIGIN}/**`, forOtherOrigin);
  await desktop.choose('Refresh');
  await expect(desktop.recent.getByRole('article').first()).toBeVisible();
});

test('an agent whom Insights does not know yet reads that, and not that feedback is turned off', async ({
  scene,
  signIn,
}) => {
  scene.fakeTwilio.settings.hasEvents = false;
  const desktop = await signIn(agentWithoutComments);
  await desktop.openPanel();
  await expect(
    desktop.panel.getByRole('heading', { name: "Insights doesn't recognize you yet" }),
  ).toBeVisible();
});
