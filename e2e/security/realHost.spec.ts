import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { Page } from '@playwright/test';
import type { InsightsCall } from '../../emulator/insights/calls';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, supervisor, veteranAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;
const INSIGHTS = 'https://flex-api.twilio.com';
/** What the browser logs for a report-only policy, and for a response that it withholds from the page. */
const BROWSER_MESSAGES = /report-only|Report Only|blocked by CORS policy/;

test.use({
  trueInsightsHost: true,
  emulatorSettings: { reportOnlyPolicy: "script-src 'self'; style-src 'self' 'unsafe-inline'" },
  expectedErrors: new RegExp(`${BROWSER_MESSAGES.source}|${FAILED_REQUEST.source}`),
});

/**
 * Starts to record violations of the page's policies. The returned function lists the directive and the script of each.
 */
async function recordViolations(page: Page): Promise<() => Promise<{ directive: string; source: string }[]>> {
  await page.addInitScript(() => {
    const violations: object[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, disposition }) =>
      violations.push({ directive: `${disposition} ${effectiveDirective}`, source: sourceFile }),
    );
    Object.assign(window, { violations });
  });
  return () => page.evaluate('window.violations');
}

function named(calls: readonly InsightsCall[], method: string): string[] {
  return calls.filter((each) => each.method === method).map(({ path }) => path);
}

test('under its true host name Insights is asked as a customer’s browser asks it', async ({
  signIn,
  page,
  emulator,
}) => {
  const { calls, origin } = emulator.insights;
  expect(origin).toBe(INSIGHTS);
  const violations = await recordViolations(page);
  const policies: string[] = [];
  const requested: string[] = [];
  page.on('response', (response) => {
    const policy = response.headers()['content-security-policy'];
    if (policy !== undefined) policies.push(policy);
  });
  page.on('request', (request) => requested.push(request.url()));

  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(veteranAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await expect(teams.worker).toContainText('2,000 comments loaded');
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  await teams.addButton.click();
  await teams.text.fill('Said what happens next.');
  await teams.sendButton.click();
  await expect(teams.cards(teams.conversation)).toHaveCount(5);

  await test.step('the page may connect to Insights and itself, and runs no script of its own', () => {
    expect(policies.length).toBeGreaterThan(0);
    for (const policy of policies) {
      const { host } = new URL(page.url());
      expect(policy).toContain(`connect-src 'self' ws://${host} ${INSIGHTS};`);
      expect(policy).toContain("script-src 'self' 'unsafe-eval';");
    }
  });
  await test.step('what only Flex needs is broken by Flex only', async () => {
    const found = await violations();
    const byPlugin = found.filter(({ source }) => source.includes('plugin-assessment-comments'));
    expect(byPlugin).toEqual([]);
    expect(found.filter(({ directive }) => directive.startsWith('enforce'))).toEqual([]);
    // Flex compiles its templates to code. Without any report, the check above would prove nothing.
    expect(found.some(({ source }) => source.includes('flex-ui'))).toBe(true);
  });
  await test.step('the browser asked first, and every call was let through', () => {
    const preflights = calls.list().filter(({ isPreflight }) => isPreflight);
    expect(new Set(preflights.map(({ crossOrigin }) => crossOrigin?.origin))).toEqual(
      new Set([new URL(page.url()).origin]),
    );
    const posting = preflights.filter(({ crossOrigin }) => crossOrigin?.method === 'POST');
    expect(posting.map(({ crossOrigin }) => crossOrigin?.headers)).toEqual(['authorization']);
    for (const { crossOrigin } of preflights) expect(crossOrigin?.headers).toBe('authorization');
    expect(named(calls.list(), 'POST')).toEqual(['/v1/Insights/QualityManagement/Assessments/Comments']);
    const responses = calls.list().filter(({ isPreflight }) => !isPreflight);
    expect(responses.some(({ query }) => query['PageToken'] !== undefined)).toBe(true);
    expect(responses.every(({ authorized, status }) => authorized && [200, 201].includes(status ?? 0))).toBe(
      true,
    );
    const underTrueName = requested.filter((url) => url.startsWith(`${INSIGHTS}/v1/Insights/`));
    expect(underTrueName).toHaveLength(responses.length);
  });
});

test('without the headers of CORS the browser keeps the answer, and the panel says that it could not load', async ({
  signIn,
  emulator,
}) => {
  emulator.insights.faults.add({ endpoint: 'any', response: { kind: 'withoutCors' } });
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('button', { name: /Try again/ })).toBeVisible();
  await expect(desktop.recent.getByRole('article')).toHaveCount(0);
  const responses = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight);
  expect(responses.every(({ status }) => status === 200)).toBe(true);
});
