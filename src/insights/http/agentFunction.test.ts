import { fakeClock } from '../testing/fakeClock';
import { fakeFetch } from '../testing/fakeFetch';
import type { PlannedResponse } from '../testing/PlannedResponse';
import { askAgentFunction } from './agentFunction';

const BASE_URL = 'https://answers.example.com/team/';

async function ask(response: PlannedResponse, signal = new AbortController().signal) {
  const clock = fakeClock();
  const server = fakeFetch(clock);
  server.plan(response);
  const state = await clock.settle(
    askAgentFunction({ baseUrl: BASE_URL, fetch: server.fetch, clock, signal }),
  );
  return { state, server };
}

it('asks once for segments, in the form of the usual requests but without a token, cookies or referrer', async () => {
  const { server } = await ask({ status: 401 });

  expect(server.requests).toMatchObject([
    {
      url: 'https://answers.example.com/team/Segments',
      init: {
        method: 'GET',
        headers: { Authorization: `Basic ${btoa('token:')}` },
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      },
    },
  ]);
});

it.each<[string, PlannedResponse, object]>([
  [
    'ready when it asks for a token, with its version',
    { status: 401, body: { code: 20003 }, headers: { 'Agent-Function-Version': '1.2.3' } },
    { kind: 'ready', version: '1.2.3' },
  ],
  [
    'ready when its store is',
    { status: 401, body: { store: 'ready' }, headers: { 'Agent-Function-Version': '1.2.3' } },
    { kind: 'ready', version: '1.2.3' },
  ],
  [
    'not set up when the service of its store is gone',
    { status: 401, body: { store: 'notSetUp' }, headers: { 'Agent-Function-Version': '1.2.3' } },
    { kind: 'notSetUp', setting: 'FEEDBACK_SYNC_SID' },
  ],
  [
    'down when its store does not respond',
    { status: 401, body: { store: 'notResponding' } },
    { kind: 'storeDown' },
  ],
  [
    'ready when it says something else about its store',
    { status: 401, body: { store: 'somethingNew' } },
    { kind: 'ready', version: null },
  ],
  ['ready without a version', { status: 401, body: { code: 20003 } }, { kind: 'ready', version: null }],
  [
    'ready without a version when the version is a text of another form',
    { status: 401, headers: { 'Agent-Function-Version': '<b>1.2.3' } },
    { kind: 'ready', version: null },
  ],
  [
    'not set up, with the name of the setting',
    { status: 500, body: { code: 20500, message: 'The function is not set up: WORKSPACE_SID' } },
    { kind: 'notSetUp', setting: 'WORKSPACE_SID' },
  ],
  [
    'unexpected when the message names no setting',
    { status: 500, body: { message: 'The function is not set up: words of a customer' } },
    { kind: 'unexpected', status: 500 },
  ],
  [
    'unexpected when its error is a page',
    { status: 500, body: '<html>' },
    { kind: 'unexpected', status: 500 },
  ],
  [
    'unexpected when its error is very long',
    { status: 500, body: { message: `${' '.repeat(80_000)}: WORKSPACE_SID` } },
    { kind: 'unexpected', status: 500 },
  ],
  ['unexpected when it answers without a token', { status: 200 }, { kind: 'unexpected', status: 200 }],
  ['unexpected when it does not exist', { status: 404 }, { kind: 'unexpected', status: 404 }],
  ['late when the response does not start', { delayMs: 60_000 }, { kind: 'timeout' }],
  ['late when the response does not end', { bodyDelayMs: 60_000 }, { kind: 'timeout' }],
])('is %s', async (_, response, expected) => {
  expect((await ask(response)).state).toEqual(expected);
});

describe('without a response that the page can read', () => {
  const NO_CONNECTION: PlannedResponse = { fault: 'noConnection' };
  async function askTwice(second: PlannedResponse) {
    const clock = fakeClock();
    const server = fakeFetch(clock);
    server.plan(NO_CONNECTION, second);
    const { signal } = new AbortController();
    const state = await clock.settle(
      askAgentFunction({ baseUrl: BASE_URL, fetch: server.fetch, clock, signal }),
    );
    return { state, requests: server.requests };
  }

  it('finds out whether anything responds, with a request that has no header of the plugin', async () => {
    const { state, requests } = await askTwice({ status: 0 });

    expect(state).toEqual({ kind: 'unreadable' });
    expect(requests[1]).toMatchObject({
      url: 'https://answers.example.com/team/Segments',
      init: { method: 'GET', mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' },
    });
    expect(requests[1]?.init.headers).toBeUndefined();
  });

  it.each([NO_CONNECTION, { delayMs: 60_000 }])(
    'is unreachable when nothing responds: %j',
    async (second) => {
      expect((await askTwice(second)).state).toEqual({ kind: 'unreachable' });
    },
  );
});

it('rejects when the caller aborts', async () => {
  const leaving = new AbortController();
  leaving.abort();

  await expect(ask({ status: 401 }, leaving.signal)).rejects.toThrow();
});
