import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import type { Emulator } from '../../emulator/createEmulator';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import type { AgentDesktop } from '../support/AgentDesktop';
import { TeamsView } from '../support/TeamsView';
import { addCanaryData, canarySecrets, CUSTOMER, EARLIER_CONVERSATIONS, EARLIER_QUEUE } from './canaryData';
import { conversationLines } from '../support/callKinds';
import { Recording } from './Recording';
import { requestProblems } from './requestRules';
import { leaksIn, type Secret, type Trace } from './secrets';
import { tracesInPage } from './tracesInPage';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
const TYPED = 'Typed: say who calls back, and "when" & where.';

/**
 * Where Flex itself stores its session, as seen in Flex UI 2.17.1 without any plugin. The sign-in uses the page's URL,
 * so that is the only URL with a token.
 */
const SESSION_OF_FLEX =
  /^token in (localStorage (TWILIO_FLEX_SSO|correlation_id)|store flex\.(session|chat|worker|conferences)|performance entry navigation|address of \/(agent-desktop|teams))$/;

test.use({ emulatorSettings: { world: addCanaryData }, expectedErrors: FAILED_REQUEST });

async function tokenOf({ page }: AgentDesktop): Promise<string> {
  const token = await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem('TWILIO_FLEX_SSO') ?? '{}') as { token?: string };
    return session.token ?? '';
  });
  expect(token).not.toBe('');
  return token;
}

/** Adds every kind of failure that creates an error object with a request in it. */
function failSomeReads({ insights }: Emulator): void {
  for (const answer of [
    { kind: 'status', status: 500, body: '<html>busy</html>' },
    { kind: 'cutJson' },
    { kind: 'reset' },
  ] as const) {
    insights.faults.add({ endpoint: 'comments', times: 1, response: answer });
  }
}

/** Everything that a run exposed: leaked values, and requests that break the rules. */
async function validateDraft(
  desktop: AgentDesktop,
  recording: Recording,
  insightsOrigin: string,
): Promise<string[]> {
  const token = await tokenOf(desktop);
  const secrets = [...canarySecrets(), { kind: 'typed comment', value: TYPED }];
  const sent = await recording.sent();
  const isOurs = (url: string): boolean => url.startsWith(insightsOrigin);
  const ours = sent.filter(({ url }) => isOurs(url));
  expect(ours.length).toBeGreaterThan(0);

  const pageOrigin = new URL(desktop.page.url()).origin;
  const againstRules = ours.flatMap((request) =>
    requestProblems(request, { insightsOrigin, pageOrigin, token }),
  );
  const outsideInsights = recording.requestedByPlugin.filter((url) => !isOurs(url));
  const byOthers = ours.filter(({ url }) => !recording.requestedByPlugin.includes(url));

  const traces: Trace[] = [
    ...(await tracesInPage(desktop.page)),
    { place: 'console', text: recording.written.join('\n') },
    { place: 'socket', text: recording.frames.join('\n') },
    ...sent.map(({ url }) => ({ place: `address of ${new URL(url).pathname}`, text: url })),
    // The typed text goes to Insights in the body of one form; the rules above check it.
    ...sent
      .filter(({ url }) => !isOurs(url))
      .map((each) => ({ place: 'request', text: JSON.stringify(each) })),
  ];
  const tokenTraces = traces.filter(({ place }) => !['request', 'socket'].includes(place));
  const tokenSecret: Secret[] = [{ kind: 'token', value: token }];
  return [
    ...new Set(againstRules),
    ...outsideInsights.map((url) => `the plugin asked ${new URL(url).pathname}`),
    ...byOthers.map(({ url }) => `Insights was asked by others: ${new URL(url).pathname}`),
    ...leaksIn(traces, secrets),
    ...leaksIn(tokenTraces, tokenSecret).filter((leak) => !SESSION_OF_FLEX.test(leak)),
  ];
}

/** What the document contains of the customer that only Insights knows, visible or not. */
async function customerInPage(page: Page): Promise<string[]> {
  const html = await page.content();
  return Object.entries(CUSTOMER).flatMap(([kind, value]) => (html.includes(value) ? [kind] : []));
}

test('the panel exposes no comment, name or token outside its requests to Insights, and no customer at all', async ({
  signIn,
  page,
  emulator,
}) => {
  const recording = await Recording.start(page.context(), page);
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  await desktop.select(call.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
  await expect(desktop.conversation).toContainText('Zdravka Wexelblatt');
  await desktop.recentTab.click();
  await expect(desktop.recent.getByRole('heading', { name: EARLIER_QUEUE })).toHaveCount(
    EARLIER_CONVERSATIONS,
  );
  await desktop.recent.getByRole('article').first().hover();
  await desktop.recent.getByRole('button', { name: 'More actions' }).first().click();
  failSomeReads(emulator);
  await desktop.select(chat.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(0);

  expect(conversationLines(emulator).length).toBeGreaterThanOrEqual(EARLIER_CONVERSATIONS);
  expect(await customerInPage(page)).toEqual([]);
  expect(await validateDraft(desktop, recording, emulator.insights.origin)).toEqual([]);
  await recording.stop();
});

test.describe('with the names of customers turned on', () => {
  test.use({
    emulatorSettings: {
      world: addCanaryData,
      uiAttributes: {
        custom_data: { features: { assessment_comments: { conversation_details: 'customer' } } },
      },
    },
  });

  test('the panel shows the name of a customer and nothing else about them, and stores neither', async ({
    signIn,
    page,
    emulator,
  }) => {
    const recording = await Recording.start(page.context(), page);
    const desktop = await signIn(busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('heading', { name: EARLIER_QUEUE })).toContainText(
      Array.from({ length: EARLIER_CONVERSATIONS }, () => CUSTOMER.name),
    );

    expect(await customerInPage(page)).toEqual(['name']);
    expect(await validateDraft(desktop, recording, emulator.insights.origin)).toEqual([]);
    await recording.stop();
  });
});

test('Teams View exposes no comment, name, draft or token outside its requests to Insights', async ({
  signIn,
  page,
  emulator,
}) => {
  const recording = await Recording.start(page.context(), page);
  const desktop = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await expect(teams.cards(teams.worker).first()).toBeVisible();
  await teams.showAll();
  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await expect(teams.worker).toContainText('80 comments loaded');
  await teams.searchFor('remark');
  await teams.filtersButton.click();
  await teams.worker.getByRole('button', { name: 'Trend' }).click();
  expect(await validateDraft(desktop, recording, emulator.insights.origin)).toEqual([]);

  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  await teams.openForm();
  await teams.conversation.getByRole('button', { name: /^Your assessment/ }).click();
  await expect(teams.conversation.getByRole('definition')).toHaveCount(1);
  await teams.text.fill(TYPED);
  emulator.insights.faults.add({
    endpoint: 'createComment',
    times: 1,
    response: { kind: 'status', status: 400 },
  });
  await teams.sendButton.click();
  await expect(teams.conversation.getByText(/did not accept the comment/).first()).toBeVisible();
  expect(await validateDraft(desktop, recording, emulator.insights.origin)).toEqual([]);
  await teams.sendButton.click();
  await expect(teams.cards(teams.conversation).filter({ hasText: TYPED })).toHaveCount(1);
  failSomeReads(emulator);
  await teams.selectTask(chat.name);
  await expect(teams.addButton).toBeVisible();

  expect(await validateDraft(desktop, recording, emulator.insights.origin)).toEqual([]);
  const posts = (await recording.sent()).filter(
    ({ url, method }) => method === 'POST' && url.startsWith(emulator.insights.origin),
  );
  expect(posts.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual(
    [1, 2].map(() => ({
      CategoryId: expect.any(String),
      CategoryName: 'Empathy',
      Comment: TYPED,
      SegmentId: call.segmentId,
      AgentId: busyAgent.insightsAgentId,
      Offset: '0',
    })),
  );
  await recording.stop();
});

test('the leak check finds a secret in every place where a page can store one', async ({ signIn, page }) => {
  const planted = 'Planted: "here" & there';
  const recording = await Recording.start(page.context(), page);
  const { page: flex } = await signIn(busyAgent);
  const before = await tracesInPage(flex);
  expect(leaksIn(before, [{ kind: 'text', value: planted }])).toEqual([]);
  await flex.evaluate(async (secret) => {
    localStorage.setItem('planted', btoa(secret));
    sessionStorage.setItem(`planted ${secret}`, '');
    document.cookie = `planted=${encodeURIComponent(secret)}`;
    document.body.setAttribute('data-planted', secret);
    document.title = secret;
    Object.assign(window, { planted: { deep: new Map([['key', [secret]]]) } });
    history.replaceState({ planted: secret }, '', `?planted=${encodeURIComponent(secret)}`);
    performance.mark(secret);
    console.debug({ planted: secret });
    const cache = await caches.open('planted');
    await cache.put('/planted', new Response(secret));
    await new Promise((resolve) => {
      const opened = indexedDB.open('planted');
      opened.onupgradeneeded = () => opened.result.createObjectStore('rows').add({ secret }, 1);
      opened.onsuccess = () => resolve(opened.result.close());
    });
    const { Twilio } = window as unknown as {
      Twilio: {
        Flex: { Manager: { getInstance(): { store: { addReducer(key: string, reducer: unknown): void } } } };
      };
    };
    Twilio.Flex.Manager.getInstance().store.addReducer('planted', () => ({ inside: { texts: [secret] } }));
  }, planted);
  const traces = [...(await tracesInPage(flex)), { place: 'console', text: recording.written.join('\n') }];
  const places = leaksIn(traces, [{ kind: 'text', value: planted }]);
  for (const place of [
    ...[
      'localStorage planted',
      `sessionStorage planted ${planted}`,
      'cookies',
      'attribute data-planted',
      'title',
    ],
    ...['window planted', 'history', 'address', 'performance entry mark', 'console', 'Cache Storage planted'],
    ...['IndexedDB planted rows', 'store planted.inside'],
  ]) {
    expect(places).toContain(`text in ${place}`);
  }
  await recording.stop();
});
