import { createInsightsContract } from '../contract/createInsightsContract';
import { COMMENTS_PATH, SEGMENTS_PATH, USER_ROLES_PATH } from '../world/insightsWire';
import { createInsightsServer } from './createInsightsServer';
import {
  AGENT_AND_SUPERVISOR_TOKEN,
  AGENT_TOKEN,
  EXPIRED_TOKEN,
  NOW,
  startTestBench,
  SUPERVISOR_TOKEN,
  type TestBench,
} from './testBench';

const RETRY_FREE_CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers': 'Content-Type, Authorization',
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'Twilio-Request-Id',
};

describe('the Insights server', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeAll(async () => (bench = await startTestBench(contract)));
  afterAll(() => bench.server.close());
  afterEach(() => {
    bench.server.settings.agentsPermitted = true;
    bench.server.calls.clear();
  });

  const secrets = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

  it.each([
    ['no header', { token: null }, 20003],
    ['a token nobody was given', { token: 'invented' }, 20003],
    ['another user name than token', { authorization: secrets(`other:${SUPERVISOR_TOKEN}`) }, 20003],
    ['another scheme', { authorization: `Bearer ${SUPERVISOR_TOKEN}` }, 20003],
    ['an expired token', { token: EXPIRED_TOKEN }, 20104],
  ])('answers %s with 401', async (_name, request, code) => {
    for (const path of [COMMENTS_PATH, SEGMENTS_PATH, USER_ROLES_PATH]) {
      const answer = await bench.ask(path, request);
      expect(answer).toMatchObject({ status: 401, body: { code, status: 401 } });
    }
  });

  it('lets agents read unless they are not permitted, and supervisors always', async () => {
    expect((await bench.ask(COMMENTS_PATH, { token: AGENT_TOKEN })).status).toBe(200);
    bench.server.settings.agentsPermitted = false;
    expect(await bench.ask(COMMENTS_PATH, { token: AGENT_TOKEN })).toMatchObject({
      status: 403,
      body: { code: 20403, status: 403 },
    });
    for (const token of [SUPERVISOR_TOKEN, AGENT_AND_SUPERVISOR_TOKEN]) {
      expect((await bench.ask(COMMENTS_PATH, { token })).status).toBe(200);
    }
  });

  it('answers an unknown path with 404 and an unknown method with 405', async () => {
    const notFound = await bench.ask('/v1/Insights/Nothing');
    const notAllowed = await bench.ask(COMMENTS_PATH, { method: 'DELETE' });
    expect(notFound).toMatchObject({ status: 404, body: { code: 20404 } });
    expect(notAllowed).toMatchObject({ status: 405, body: { code: 20004 } });
  });

  it.each([
    ['an answer', COMMENTS_PATH, {}],
    ['a refusal', COMMENTS_PATH, { token: null }],
    ['an unknown path', '/v1/Insights/Nothing', {}],
    ['a preflight', COMMENTS_PATH, { method: 'OPTIONS', token: null }],
  ])('sends the five CORS headers with %s and never exposes Retry-After', async (_name, path, request) => {
    const { headers } = await bench.askRaw(path, request);
    expect(headers).toMatchObject(RETRY_FREE_CORS);
  });

  it('answers a preflight without a token, with nothing in it', async () => {
    const preflight = await bench.askRaw(SEGMENTS_PATH, { method: 'OPTIONS', token: null });
    expect(preflight).toMatchObject({ status: 204, text: '' });
  });

  it('lists what it was asked, preflights apart', async () => {
    await bench.askRaw(`${COMMENTS_PATH}?SegmentId=a`, { method: 'OPTIONS', token: null });
    await bench.ask(`${COMMENTS_PATH}?SegmentId=a&PageSize=7`);
    await bench.ask(COMMENTS_PATH, { token: null });
    expect(bench.server.calls.list()).toEqual([
      {
        method: 'OPTIONS',
        path: COMMENTS_PATH,
        query: { SegmentId: ['a'] },
        isPreflight: true,
        status: 204,
        authorized: false,
        at: NOW,
      },
      {
        method: 'GET',
        path: COMMENTS_PATH,
        query: { SegmentId: ['a'], PageSize: ['7'] },
        isPreflight: false,
        status: 200,
        authorized: true,
        at: NOW,
      },
      {
        method: 'GET',
        path: COMMENTS_PATH,
        query: {},
        isPreflight: false,
        status: 401,
        authorized: false,
        at: NOW,
      },
    ]);
  });

  it("tells the caller's Insights roles, as set or as usual for the Flex role", async () => {
    const rolesOf = async (token: string): Promise<unknown> =>
      (await bench.ask(USER_ROLES_PATH, { token })).body;
    expect(await rolesOf(SUPERVISOR_TOKEN)).toMatchObject({ roles: ['wfo.team_leader'] });
    expect(await rolesOf(AGENT_TOKEN)).toMatchObject({ roles: [] });
    bench.records.setUserRoles(`WK${'2'.repeat(32)}`, ['wfo.data_analyst']);
    expect(await rolesOf(AGENT_TOKEN)).toMatchObject({ roles: ['wfo.data_analyst'] });
  });

  it('refuses a port that is taken', async () => {
    const { records, server } = bench;
    const second = createInsightsServer({ records, sessionForToken: () => null, port: server.port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('can be closed twice, with an answer hanging', async () => {
    const { server, askRaw } = await startTestBench(contract);
    server.faults.add({ endpoint: 'any', answer: { kind: 'hang' } });
    const hanging = askRaw(COMMENTS_PATH);
    const lost = expect(hanging).rejects.toThrow(/socket hang up|ECONNRESET/);
    await new Promise<void>((resolve) => {
      const arrived = (): unknown => (server.calls.list().length > 0 ? resolve() : setImmediate(arrived));
      arrived();
    });
    await server.close();
    await server.close();
    await lost;
  });
});
