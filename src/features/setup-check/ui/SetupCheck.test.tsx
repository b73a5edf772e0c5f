import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AgentFunctionTest } from './agentTestWords';
import type { AgentFunctionTestState, CategoryTonesResult, SetupResults } from '../data/SetupResults';
import type { AgentFunctionState } from '../../../insights/http/agentFunction';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { expectAccessible } from '../../../testing/expectAccessible';
import { renderWithTexts, TEXTS } from '../../../testing/render/renderWithTexts';
import { SetupCheck } from './SetupCheck';
import { setupFactLines, type SetupFacts } from './setupFactLines';
import { setupInsightsLines } from './setupInsightsLines';

const FINE: SetupResults = {
  roles: { kind: 'done', value: { names: ['wfo.full_access', 'wfo.team_leader'], canAddComments: true } },
  conversations: { kind: 'done', value: 'found' },
  comments: { kind: 'done', value: 'found' },
  agentFunction: { kind: 'checking' },
  feedbackStore: { kind: 'checking' },
};

const FACTS: SetupFacts = {
  versions: { flex: '2.17.1', react: '17.0.2', plugin: '1.2.3' },
  changedSettings: [],
  settingProblems: [],
  agentFunctionHost: null,
  feedbackStoreHost: null,
  feedbackStoreSettings: [],
  pageOrigin: 'https://flex.example.com',
  agentIdAttribute: null,
};

const failed = (kind: InsightsErrorKind, status: number | null = null) =>
  ({ kind: 'failed', error: new InsightsError(kind, 'userRoles.fetch', { status }) }) as const;

const linesOf = (
  results: Partial<SetupResults> = {},
  facts: Partial<SetupFacts> = {},
  categoryTones: CategoryTonesResult = { kind: 'notSet' },
  agentFunctionTest: AgentFunctionTest = { state: { kind: 'notTested' }, run: jest.fn() },
) => [
  ...setupInsightsLines({ ...FINE, ...results }, TEXTS),
  ...setupFactLines({ ...FACTS, ...facts }, { ...FINE, ...results, agentFunctionTest, categoryTones }, TEXTS),
];

function renderCheck(results: Partial<SetupResults> = {}, facts: Partial<SetupFacts> = {}) {
  const onCheckAgain = jest.fn();
  const view = renderWithTexts(<SetupCheck lines={linesOf(results, facts)} onCheckAgain={onCheckAgain} />);
  return { ...view, onCheckAgain };
}

const line = (name: string): HTMLElement => {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (item === null) throw new Error(`There is no line "${name}".`);
  return item;
};
const summary = () => screen.getAllByRole('status')[0];

it.each<[CategoryTonesResult, words: string]>([
  [{ kind: 'notSet' }, 'No category has a tone'],
  [{ kind: 'failed' }, "The categories couldn't be fetched."],
  [{ kind: 'done', withoutTone: [] }, 'Every category has a tone.'],
  [{ kind: 'done', withoutTone: ['Empathy', 'Closing'] }, 'Categories without a tone: Empathy, Closing.'],
])('says which categories have no tone: %j', (categoryTones, words) => {
  renderWithTexts(<SetupCheck lines={linesOf({}, {}, categoryTones)} onCheckAgain={jest.fn()} />);

  expect(line('Tones of categories')).toHaveTextContent(words);
  expect(summary()).toHaveTextContent('Ready for supervisors');
});

it('shows the result of each check, and a summary', async () => {
  const { container } = renderCheck();

  expect(summary()).toHaveTextContent(/^Ready for supervisors\. Agents: test once\.$/);
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(10);
  expect(line('Your Insights roles')).toHaveTextContent(
    'Full access (wfo.full_access), Team leader (wfo.team_leader): you can read and add comments.',
  );
  expect(line('Versions')).toHaveTextContent('Flex UI 2.17.1');
  expect(line('Versions')).toHaveTextContent('React 17.0.2, plugin 1.2.3');
  expect(line('Settings')).toHaveTextContent('All settings are at their defaults');
  await expectAccessible(container);
});

it('shows which lines are being checked, and ignores clicks on "Check again" meanwhile', async () => {
  const { onCheckAgain } = renderCheck({
    conversations: { kind: 'checking' },
    comments: { kind: 'checking' },
  });

  expect(line('Your Insights roles')).toHaveTextContent('OK');
  expect(line('Reading conversations')).toHaveTextContent('Checking');
  expect(summary()).toHaveTextContent(/^Checking$/);
  const again = screen.getByRole('button', { name: 'Check again' });
  await userEvent.click(again);
  expect(again).toHaveFocus();
  expect(onCheckAgain).not.toHaveBeenCalled();
});

it('checks again on click', async () => {
  const { onCheckAgain } = renderCheck();

  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));

  expect(onCheckAgain).toHaveBeenCalledTimes(1);
});

it.each<[InsightsErrorKind, RegExp]>([
  ['network', /got no response.*firewall, proxy/],
  ['timeout', /too long.*status page/],
  ['unavailable', /isn't responding.*status page/],
  ['unreadable', /look like it came from Insights.*proxy/],
  ['webPage', /look like it came from Insights.*proxy/],
])('reports %s once, for the connection, and says what to check', (kind, words) => {
  renderCheck({ roles: failed(kind), conversations: { kind: 'skipped' }, comments: { kind: 'skipped' } });

  expect(line('Connection to Insights')).toHaveTextContent(/To do/);
  expect(line('Connection to Insights')).toHaveTextContent(words);
  for (const name of ['Your Insights roles', 'Reading conversations', 'Reading comments']) {
    expect(line(name)).toHaveTextContent(/Not checked.*Skipped until the problem above is fixed\.$/);
  }
  expect(summary()).toHaveTextContent(/^1 thing to do$/);
});

it.each<[InsightsErrorKind, number, RegExp]>([
  ['unauthenticated', 401, /did not accept your session\. \(401\).*Sign out and back in/],
  ['notPermitted', 403, /permission.*\(403\).*Give yourself an Insights role/],
  ['notFound', 404, /isn't set up.*\(404\).*Turn on Flex Insights/],
  ['rateLimited', 429, /too many requests.*\(429\).*in a few minutes/],
  ['rejected', 400, /did not accept the request\. \(400\).*update/],
])('reports %s of all requests once, with what to do', (kind, status, words) => {
  const failure = failed(kind, status);
  renderCheck({ roles: failure, conversations: failure, comments: failure });

  expect(line('Connection to Insights')).toHaveTextContent('OK');
  expect(line('Your Insights roles')).toHaveTextContent(words);
  for (const name of ['Reading conversations', 'Reading comments']) {
    expect(line(name)).toHaveTextContent(/Skipped until the problem above is fixed\.$/);
  }
  expect(summary()).toHaveTextContent(/^1 thing to do$/);
});

it('reports different failures one by one', () => {
  renderCheck({ conversations: failed('notPermitted', 403), comments: failed('notFound', 404) });

  expect(line('Reading conversations')).toHaveTextContent(/To do.*\(403\)/);
  expect(line('Reading comments')).toHaveTextContent(/To do.*\(404\)/);
  expect(summary()).toHaveTextContent(/^2 things to do$/);
});

it('takes a missing role as the cause of the refusals that follow', () => {
  const refused = failed('notPermitted', 403);
  renderCheck({
    roles: { kind: 'done', value: { names: [], canAddComments: true } },
    conversations: refused,
    comments: refused,
  });

  expect(line('Your Insights roles')).toHaveTextContent(/To do.*Give yourself an Insights role/);
  expect(line('Reading comments')).toHaveTextContent(/Skipped until/);
  expect(summary()).toHaveTextContent(/^1 thing to do$/);
});

it('shows a role as it is if it has another form', () => {
  renderCheck({ roles: { kind: 'done', value: { names: ['Coach'], canAddComments: true } } });

  expect(line('Your Insights roles')).toHaveTextContent('Coach: you can');
});

it.each<[string, readonly string[], boolean, RegExp]>([
  [
    'view-only roles',
    ['wfo.data_analyst'],
    false,
    /OK.*Data analyst \(wfo\.data_analyst\): you can read comments, but not add them/,
  ],
  ['missing roles', [], true, /To do.*have an Insights role.*Give yourself/],
])('explains %s', (_, names, canAddComments, words) => {
  renderCheck({ roles: { kind: 'done', value: { names, canAddComments } } });

  expect(line('Your Insights roles')).toHaveTextContent(words);
});

it('distinguishes an empty response from a request without a known id', () => {
  renderCheck({
    conversations: { kind: 'done', value: 'empty' },
    comments: { kind: 'done', value: 'noIdKnown' },
  });

  expect(line('Reading conversations')).toHaveTextContent(/OK.*none of the conversations/);
  expect(line('Reading comments')).toHaveTextContent(/OK.*doesn't know an agent or conversation/);
});

it('lists invalid settings with the reason, and changed settings', () => {
  renderCheck(
    {},
    { settingProblems: ['"a" takes b.', '"c" is none.'], changedSettings: ['page_size', 'texts'] },
  );

  expect(line('Settings')).toHaveTextContent(
    /To do"a" takes b\. "c" is none\. Changed settings: page_size, texts\.Correct this in the Flex configuration/,
  );
});

it('cannot check whether Insights serves agents, and says how to find out', () => {
  renderCheck();

  expect(line('Where agents read feedback')).toHaveTextContent(
    /Not checked.*Insights itself.*sign in as an agent.*npm run deploy -- --for-agents/,
  );
});

const HOST = { agentFunctionHost: 'answers.example.com' };
const READY: AgentFunctionState = { kind: 'ready', version: '1.2.3' };

it.each<[AgentFunctionState | { kind: 'checking' }, RegExp]>([
  [{ kind: 'checking' }, /Checking$/],
  [READY, /OK.*answers\.example\.com responds with version 1\.2\.3, the same as the plugin\./],
  [{ kind: 'ready', version: '1.3.0' }, /OK.*version 1\.3\.0, which is newer than the plugin \(1\.2\.3\)/],
])('says of an agent function that responds as it should which version it is: %j', (agentFunction, words) => {
  renderCheck({ agentFunction }, HOST);

  expect(line('Where agents read feedback')).toHaveTextContent(words);
});

it.each<[AgentFunctionState, RegExp]>([
  [
    { kind: 'ready', version: '1.1.9' },
    /version 1\.1\.9, which is older than.*1\.2\.3.*deploy -- --for-agents/,
  ],
  [{ kind: 'ready', version: null }, /doesn't say its version.*"insights_base_url"/],
  [{ kind: 'unreachable' }, /nothing responds at answers\.example\.com\..*"insights_base_url"/],
  [
    { kind: 'unreadable' },
    /can't read what answers\.example\.com responds.*pages of https:\/\/flex\.example\.com.*--origin https:\/\/flex\.example\.com/,
  ],
  [{ kind: 'timeout' }, /answers\.example\.com didn't respond within 10 seconds/],
  [
    { kind: 'notSetUp', setting: 'WORKSPACE_SID' },
    /WORKSPACE_SID on answers\.example\.com is missing or wrong.*Deploy the function again/,
  ],
  [
    { kind: 'unexpected', status: 404 },
    /answers\.example\.com isn't the function \(404\).*"insights_base_url"/,
  ],
])('has one thing to do when the address of the agent function is wrong: %j', (agentFunction, words) => {
  renderCheck({ agentFunction }, HOST);

  expect(line('Where agents read feedback')).toHaveTextContent(words);
  expect(line('Where agents read feedback')).toHaveTextContent(/To do/);
  expect(screen.queryByRole('button', { name: 'Test with my session' })).not.toBeInTheDocument();
  expect(summary()).toHaveTextContent(/^1 thing to do$/);
});

const STORE = 'Feedback store';
const STORE_HOST = { feedbackStoreHost: 'answers.example.com' };
const BOTH_ON = { feedbackStoreSettings: ['seen_everywhere', 'acknowledgements'] };

it.each<[Partial<SetupFacts>, AgentFunctionState | null, words: RegExp]>([
  [{}, null, /stay in each browser.*npm run deploy -- --feedback/],
  [
    STORE_HOST,
    { kind: 'ready', version: '1.2.3' },
    /the same as the plugin\..*npm run configure -- --set seen/,
  ],
  [
    { ...STORE_HOST, ...BOTH_ON },
    { kind: 'ready', version: '1.3.0' },
    /newer than the plugin.*Turned on: seen_everywhere, acknowledgements\./,
  ],
])('has nothing to do about the feedback store: %j %j', (facts, feedbackStore, words) => {
  renderCheck(feedbackStore === null ? {} : { feedbackStore }, facts);

  expect(line(STORE)).toHaveTextContent(words);
  expect(summary()).toHaveTextContent('Ready for supervisors');
});

it.each<[Partial<SetupFacts>, AgentFunctionState, words: RegExp]>([
  [
    BOTH_ON,
    { kind: 'unreachable' },
    /Without "functions_url", these settings do nothing: seen_everywhere, acknowledgements/,
  ],
  [
    STORE_HOST,
    { kind: 'notSetUp', setting: 'FEEDBACK_SYNC_SID' },
    /FEEDBACK_SYNC_SID on answers\.example\.com is missing or wrong.*npm run deploy -- --feedback$/,
  ],
  [
    STORE_HOST,
    { kind: 'unexpected', status: 404 },
    /isn't the function \(404\).*"functions_url".*--feedback$/,
  ],
  [STORE_HOST, { kind: 'ready', version: '1.0.0' }, /older than the plugin.*npm run deploy -- --feedback$/],
  [
    STORE_HOST,
    { kind: 'storeDown' },
    /answers\.example\.com, but Twilio Sync.*isn't responding.*few minutes/,
  ],
  [STORE_HOST, { kind: 'unreadable' }, /--feedback --origin https:\/\/flex\.example\.com$/],
])('has one thing to do about the feedback store: %j %j', (facts, feedbackStore, words) => {
  renderCheck({ feedbackStore }, facts);

  expect(line(STORE)).toHaveTextContent(words);
  expect(summary()).toHaveTextContent('1 thing to do');
});

function renderTest(state: AgentFunctionTestState, run = jest.fn()) {
  const lines = linesOf({ agentFunction: READY }, HOST, { kind: 'notSet' }, { state, run });
  return renderWithTexts(<SetupCheck lines={lines} onCheckAgain={jest.fn()} />);
}

it("tests the agent function with the admin's session on click, after it has said who gets the token", async () => {
  const run = jest.fn();
  const { container } = renderTest({ kind: 'notTested' }, run);

  const access = within(line('Where agents read feedback'));
  expect(access.getByText(/answers\.example\.com then gets your token/)).toBeVisible();
  expect(run).not.toHaveBeenCalled();
  await userEvent.click(access.getByRole('button', { name: 'Test with my session' }));
  expect(run).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
});

it('ignores clicks while the test runs, and keeps the focus', async () => {
  const run = jest.fn();
  renderTest({ kind: 'testing' }, run);

  const button = screen.getByRole('button', { name: 'Test with my session' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(run).not.toHaveBeenCalled();
});

it.each<[AgentFunctionTestState, state: string, words: RegExp]>([
  [{ kind: 'recognized' }, 'OK', /recognizes you as an agent/],
  [{ kind: 'notRecognized' }, 'OK', /can read Insights\..*normal if you haven't completed any conversations/],
  [{ kind: 'filterIgnored' }, 'To do', /403002.*npm run try:account/],
  [{ kind: 'accountRefused' }, 'To do', /403003.*the account's own credentials/],
  [{ kind: 'sessionRefused' }, 'To do', /401.*another account/],
  [failed('unavailable', 503), 'To do', /The test failed \(503\)/],
  [failed('network'), 'To do', /The test failed \(network\)/],
])('says what came of the test: %j', (state, lineState, words) => {
  renderTest(state);

  const access = line('Where agents read feedback');
  expect(access).toHaveTextContent(lineState);
  expect(within(access).getByRole('status')).toHaveTextContent(words);
});

it('says how agents are matched', () => {
  renderCheck({}, { agentIdAttribute: 'insights_id' });

  expect(line('Matching agents to Insights')).toHaveTextContent('"insights_id"');
});

describe('the copied result', () => {
  const clipboard = { writeText: jest.fn<Promise<void>, [string]>() };
  beforeEach(() => {
    clipboard.writeText.mockReset().mockResolvedValue();
    Object.defineProperty(window.navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('contains each line as it is on screen, and is announced', async () => {
    renderCheck({ comments: failed('notPermitted', 403) });

    await userEvent.click(screen.getByRole('button', { name: 'Copy result' }));

    expect(await screen.findByText('Copied')).toHaveAttribute('aria-live', 'polite');
    const lines = clipboard.writeText.mock.calls[0]?.[0].split('\n') ?? [];
    expect(lines.slice(0, 4)).toEqual([
      'Assessment comments: setup check',
      '1 thing to do',
      '',
      'Connection to Insights (OK): Connected.',
    ]);
    expect(lines).toHaveLength(3 + 10);
    expect(lines[6]).toMatch(/^Reading comments \(To do\): .*\(403\) Give yourself an Insights role/);
  });

  it('is not available before the check has ended', async () => {
    renderCheck({ comments: { kind: 'checking' } });

    await userEvent.click(screen.getByRole('button', { name: 'Copy result' }));

    expect(clipboard.writeText).not.toHaveBeenCalled();
  });

  it('shows a failure when the browser refuses to copy', async () => {
    clipboard.writeText.mockRejectedValue(new Error('refused'));
    renderCheck();

    await userEvent.click(screen.getByRole('button', { name: 'Copy result' }));

    await waitFor(() => expect(screen.getByText(/^Not copied/)).toBeVisible());
  });
});
