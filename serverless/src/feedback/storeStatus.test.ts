import { agentFunctionResponse } from '../../../src/insights/http/agentFunction';
import { errorResponse } from '../../../emulator/routing/route';
import { AGENT, setUpFeedback } from './testing/setUpFeedback';

/** As the setup check asks: the user name without a token. */
const WITHOUT_TOKEN = { headers: { authorization: 'Basic dG9rZW46' } };

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

function setUp() {
  const feedback = setUpFeedback();
  const ask = () => feedback.get(AGENT, {}, WITHOUT_TOKEN);
  return { ...feedback, ask, askForMarks: () => feedback.getSeen(AGENT, {}, WITHOUT_TOKEN) };
}

it('says without a token that the store answers, and nothing about the account', async () => {
  const { ask, askForMarks } = setUp();
  const refusal = {
    store: 'ready',
    code: 20003,
    message: 'Authenticate',
    more_info: 'https://www.twilio.com/docs/errors/20003',
    status: 401,
  };
  for (const sent of [await ask(), await askForMarks()]) {
    expect(sent.status).toBe(401);
    expect(sent.body).toEqual(refusal);
    expect(agentFunctionResponse(401, sent.body, '1.2.3')).toEqual({ kind: 'ready', version: '1.2.3' });
  }
});

it.each<[string, (feedback: ReturnType<typeof setUp>) => void]>([
  ['is deleted', ({ sync, service }) => void sync.removeService(service)],
  ['is open to browsers', ({ service }) => void (service.aclEnabled = false)],
])('says without a token that the Sync service %s', async (_, change) => {
  const feedback = setUp();
  change(feedback);
  const { status, body } = await feedback.ask();
  expect({ status, store: body.store }).toEqual({ status: 401, store: 'notSetUp' });
  expect(JSON.stringify(body)).not.toContain(feedback.service.sid);
  expect(agentFunctionResponse(status, body, '1.2.3')).toEqual({
    kind: 'notSetUp',
    setting: 'FEEDBACK_SYNC_SID',
  });
});

it.each([401, 403, 429, 500, 503])('says without a token that Sync does not answer: %d', async (status) => {
  const { ask, faults } = setUp();
  faults.respond = () => errorResponse(status, 20500, 'secret');
  const sent = await ask();
  expect(sent).toMatchObject({ status: 401, body: { store: 'notResponding' } });
  expect(JSON.stringify(sent)).not.toContain('secret');
});

it('does not wait longer than three seconds for Sync', async () => {
  jest.useFakeTimers('legacy');
  const { ask } = setUp();
  const never = jest.fn(() => new Promise(() => undefined));
  Object.assign(globalThis, { fetch: never });
  const sent = ask();
  jest.advanceTimersByTime(3_000);
  expect(await sent).toMatchObject({ status: 401, body: { store: 'notResponding' } });
});

it('asks Sync once a minute, however many ask at the same time', async () => {
  const { ask, requests, clock, sync, service } = setUp();
  await Promise.all([ask(), ask(), ask()]);
  sync.removeService(service);
  clock.now += 59_000;
  expect((await ask()).body).toMatchObject({ store: 'ready' });
  expect(requests).toHaveLength(1);
  clock.now += 1_000;
  expect((await ask()).body).toMatchObject({ store: 'notSetUp' });
  expect(requests).toHaveLength(2);
});

it('asks anew at once when the service is another one', async () => {
  const { ask, get, sync, service } = setUp();
  sync.removeService(service);
  await ask();
  const { sid } = sync.createService({ friendlyName: 'New', aclEnabled: true });
  const { body } = await get(AGENT, {}, { ...WITHOUT_TOKEN, context: { FEEDBACK_SYNC_SID: sid } });
  expect(body).toMatchObject({ store: 'ready' });
});

it.each([
  ['a text that is no token', { headers: { authorization: 'Basic dG9rZW46eA==' } }],
  ['no Authorization', { headers: { authorization: undefined } }],
  ['a page of another site', { headers: { ...WITHOUT_TOKEN.headers, origin: 'https://elsewhere.example' } }],
])('says nothing about the store for %s, and sends nothing', async (_, replaced) => {
  const { get, requests } = setUp();
  expect((await get(AGENT, {}, replaced)).body).not.toHaveProperty('store');
  expect(requests).toEqual([]);
});

it('says nothing about the store for a write without a token', async () => {
  const { post, requests } = setUp();
  expect((await post(AGENT, { Key: 'x' }, WITHOUT_TOKEN)).body).not.toHaveProperty('store');
  expect(requests).toEqual([]);
});
