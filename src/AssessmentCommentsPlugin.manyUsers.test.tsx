import { act, screen } from '@testing-library/react';
import { SETTINGS_PATH } from './config/readConfig';
import { browserClock } from './insights/http/clock';
import { fakeFetch } from './insights/testing/fakeFetch';
import { comments, record } from './insights/testing/sampleResponses';
import { openAgentStorage } from './shared/data/storage/agentStorage';
import { createFakeFlex, createFakeManager } from './testing/fakes/fakeFlexHost';

const DESKS = 50_000;
/** Flex's plugin base class reads these names, which the builder replaces with values. */
const BUILD_VALUES = {
  __FPB_PLUGIN_UNIQUE_NAME: 'plugin-assessment-comments',
  __FPB_PLUGIN_VERSION: '1.2.3',
  __FPB_FLEX_PLUGIN_SCRIPTS_VERSION: '0',
  __FPB_FLEX_PLUGIN_VERSION: '0',
  __FPB_FLEX_UI_VERSION: '0',
  __FPB_REACT_VERSION: '0',
  __FPB_REACT_DOM_VERSION: '0',
};
/** Half of 10 ms for each user. */
const DELAY_MS = 250_000;

let server = fakeFetch(browserClock());
beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  server = fakeFetch(browserClock());
  window.fetch = server.fetch as unknown as typeof window.fetch;
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  window.localStorage.clear();
  server.verify();
});

/** Starts the plugin in an account with 50,000 users. The panel is as the agent left it. */
async function start({ isPanelOpen }: { isPanelOpen: boolean }): Promise<void> {
  Object.assign(globalThis, BUILD_VALUES);
  const host = createFakeManager();
  const settings = SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { desks: DESKS });
  Object.assign(host.configuration, settings);
  const owner = { accountSid: host.serviceConfiguration.account_sid, workerSid: host.workerClient.sid };
  const storage = openAgentStorage(() => window.localStorage, owner, Date.now);
  storage.saveAgentId('agent-1');
  storage.savePanelOpen(isPanelOpen);
  const { flex, renderFlex } = createFakeFlex();
  const { default: AssessmentCommentsPlugin } = await import('./AssessmentCommentsPlugin');
  new AssessmentCommentsPlugin().init(flex, host.manager);
  server.on('AgentId=agent-1', comments([record('Well done')]));
  renderFlex(host.store);
}

async function pass(durationMs: number): Promise<void> {
  await act(async () => {
    jest.advanceTimersByTime(durationMs);
    await Promise.resolve();
  });
}

it('fetches the list of an open panel without a delay', async () => {
  await start({ isPanelOpen: true });
  await pass(0);

  expect(server.requests).toHaveLength(1);
  expect(await screen.findByText('Well done')).toBeInTheDocument();
});

it('fetches the count in the header after the delay that the setting "desks" allows', async () => {
  await start({ isPanelOpen: false });

  await pass(DELAY_MS - 1);
  expect(server.requests).toHaveLength(0);

  await pass(1);
  expect(server.requests).toHaveLength(1);
});
