import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { Page } from '@playwright/test';
import type { InsightsCall } from '../../emulator/insights/calls';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { supervisor, veteranAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;
const INSIGHTS = 'https://flex-api.twilio.com';
test.use({
  trueInsightsHost: true,
  emulatorSettings: { reportOnlyPolicy: "script-src 'self'; style-src 'self' 'unsafe-inline'" },
  // The browser logs violations of a report-only policy.
  expectedErrors: /report-only/i,
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

test('the plugin sends valid CORS requests to the real host name of Insights', async ({
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
  await teams.showAll();
  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await expect(teams.worker).toContainText('2,000 comments loaded');
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  await teams.openForm();
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
