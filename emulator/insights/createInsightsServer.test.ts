import { createInsightsContract } from '../contract/createInsightsContract';
import { until } from '../testing/http';
import {
  COMMENT_TAGS_PATH,
  COMMENTS_PATH,
  CONVERSATIONS_PATH,
  SEGMENTS_PATH,
  USER_ROLES_PATH,
} from '../world/insightsPaths';
import { createInsightsServer } from './createInsightsServer';
import {
  AGENT_AND_SUPERVISOR_TOKEN,
  AGENT_TOKEN,
  EXPIRED_TOKEN,
  startTestBench,
  SUPERVISOR_TOKEN,
  SUPERVISOR_WORKER_SID,
  type TestBench,
} from './testing/testBench';
import { newComment } from './testing/testRecords';

const RETRY_FREE_CORS = {
  'access-control-allow-origin': '*',
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
    bench.server.settings.reset();
    bench.server.calls.clear();
  });

  const secrets = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

  it.each([
    ['no header', { token: null }, 20003],
    ['an unknown token', { token: 'invented' }, 20003],
    ['another user name than token', { authorization: secrets(`other:${SUPERVISOR_TOKEN}`) }, 20003],
    ['another scheme', { authorization: `Bearer ${SUPERVISOR_TOKEN}` }, 20003],
    ['an expired token', { token: EXPIRED_TOKEN }, 20104],
  ])('responds to %s with 401', async (_name, request, code) => {
    for (const path of [COMMENTS_PATH, SEGMENTS_PATH, USER_ROLES_PATH]) {
      const response = await bench.request(path, request);
      expect(response).toMatchObject({ status: 401, body: { code, status: 401 } });
    }
  });

  it('lets agents read unless they are not permitted, and always lets supervisors read', async () => {
    expect((await bench.request(COMMENTS_PATH, { token: AGENT_TOKEN })).status).toBe(200);
    bench.server.settings.agentsPermitted = false;
    expect(await bench.request(COMMENTS_PATH, { token: AGENT_TOKEN })).toMatchObject({
      status: 403,
      body: { code: 20403, status: 403 },
    });
    for (const token of [SUPERVISOR_TOKEN, AGENT_AND_SUPERVISOR_TOKEN]) {
      expect((await bench.request(COMMENTS_PATH, { token })).status).toBe(200);
    }
  });

  it('returns only the roles to a supervisor without an Insights role', async () => {
    bench.server.settings.setInsightsRoles(SUPERVISOR_WORKER_SID, []);
    for (const path of [COMMENTS_PATH, SEGMENTS_PATH, COMMENT_TAGS_PATH, CONVERSATIONS_PATH]) {
      expect(await bench.request(path)).toMatchObject({ status: 403, body: { code: 45003, status: 403 } });
    }
    expect(await bench.request(USER_ROLES_PATH)).toMatchObject({ status: 200, body: { roles: [] } });
    bench.server.settings.setInsightsRoles(SUPERVISOR_WORKER_SID, null);
    expect((await bench.request(COMMENTS_PATH)).status).toBe(200);
  });

  it('sets the Insights roles of only one person', async () => {
    bench.server.settings.setInsightsRoles(SUPERVISOR_WORKER_SID, ['wfo.data_analyst']);
    expect((await bench.request(USER_ROLES_PATH)).body).toMatchObject({ roles: ['wfo.data_analyst'] });
    const { body } = await bench.request(USER_ROLES_PATH, { token: AGENT_AND_SUPERVISOR_TOKEN });
    expect(body).toMatchObject({ roles: ['wfo.team_leader'] });
  });

  it('responds to an unknown path with 404, and to an unknown method with 405', async () => {
    const notFound = await bench.request('/v1/Insights/Nothing');
    const notAllowed = await bench.request(COMMENTS_PATH, { method: 'DELETE' });
    expect(notFound).toMatchObject({ status: 404, body: { code: 20404 } });
    expect(notAllowed).toMatchObject({ status: 405, body: { code: 20004 } });
  });

  it.each([
    ['a response', COMMENTS_PATH, {}, 'GET, POST, OPTIONS'],
    ['a refusal', COMMENTS_PATH, { token: null }, 'GET, POST, OPTIONS'],
    ['an unknown path', '/v1/Insights/Nothing', {}, 'OPTIONS'],
    ['a preflight', COMMENTS_PATH, { method: 'OPTIONS', token: null }, 'GET, POST, OPTIONS'],
    ['a read-only list', SEGMENTS_PATH, {}, 'GET, OPTIONS'],
  ])(
    'sends the five CORS headers with %s, and never exposes Retry-After',
    async (_name, path, request, methods) => {
      const { headers } = await bench.requestRaw(path, request);
      expect(headers).toMatchObject({ ...RETRY_FREE_CORS, 'access-control-allow-methods': methods });
    },
  );

  it('responds to a preflight without a token with an empty body', async () => {
    const preflight = await bench.requestRaw(SEGMENTS_PATH, { method: 'OPTIONS', token: null });
    expect(preflight).toMatchObject({ status: 204, text: '' });
  });

  it("returns the caller's Insights roles", async () => {
    const rolesOf = async (token: string): Promise<unknown> =>
      (await bench.request(USER_ROLES_PATH, { token })).body;
    expect(await rolesOf(SUPERVISOR_TOKEN)).toMatchObject({ roles: ['wfo.team_leader'] });
    expect(await rolesOf(AGENT_TOKEN)).toMatchObject({ roles: [] });
  });

  it('rejects requests under another host name', async () => {
    const { status } = await bench.requestRaw(COMMENTS_PATH, { headers: { Host: 'rebound.example.com' } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(bench.server.calls.list()).toEqual([]);
  });

  it('fails to start on a port that is in use', async () => {
    const { records, server } = bench;
    const port = Number(new URL(server.origin).port);
    const second = createInsightsServer({ records, sessionForToken: () => null, port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('can be closed twice, even with a pending response', async () => {
    const { server, requestRaw } = await startTestBench(contract);
    server.faults.add({ endpoint: 'any', response: { kind: 'hang' } });
    const hanging = requestRaw(COMMENTS_PATH);
    const lost = expect(hanging).rejects.toThrow(/socket hang up|ECONNRESET/);
    await until(() => server.calls.list().length > 0);
    await server.close();
    await server.close();
    await lost;
  });

  describe('during an outage', () => {
    let stoppable: TestBench;
    beforeEach(async () => (stoppable = await startTestBench(contract)));
    afterEach(() => stoppable.server.close());

    it('closes connections, sends no response, and comes back on its port in the same state', async () => {
      stoppable.records.addComment(newComment());
      stoppable.server.faults.add({ endpoint: 'any', times: 1, response: { kind: 'hang' } });
      const open = expect(stoppable.requestRaw(COMMENTS_PATH)).rejects.toThrow(/socket hang up|ECONNRESET/);
      await until(() => stoppable.server.calls.list().length > 0);
      await stoppable.server.stop();
      await open;
      await expect(stoppable.requestRaw(COMMENTS_PATH)).rejects.toThrow(/ECONNREFUSED/);
      await stoppable.server.resume();
      expect((await stoppable.request(COMMENTS_PATH)).body).toHaveProperty('comments.length', 1);
    });

    it('can be stopped and resumed repeatedly and concurrently', async () => {
      const { server } = stoppable;
      await Promise.all([server.stop(), server.stop(), server.resume(), server.resume()]);
      expect((await stoppable.request(COMMENTS_PATH)).status).toBe(200);
    });

    it('does not come back after it is closed', async () => {
      const { server } = stoppable;
      await server.stop();
      await server.close();
      await server.resume();
      await expect(stoppable.requestRaw(COMMENTS_PATH)).rejects.toThrow(/ECONNREFUSED/);
    });
  });
});
