import { respond } from '../routing/route';
import type { TwilioResponse } from '../routing/route';
import { World } from '../world/World';
import { tokenRoutes } from './tokenRoutes';

function setUp() {
  const clock = { nowMs: Date.UTC(2026, 0, 5) };
  const world = new World(() => clock.nowMs);
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['supervisor'] });
  const send = (method: string, host: string, path: string, params = {}): TwilioResponse =>
    respond(tokenRoutes(world), { method, host, path, params, token: null }, () => undefined);
  const tokenInfo = (Token: string) =>
    send('POST', 'flex-api.twilio.com', `/v1/Accounts/${world.accountSid}/Tokens/Info`, { Token }).body;
  return { clock, world, send, tokenInfo };
}

describe('the token check', () => {
  it('returns the worker and the current roles of a token', () => {
    const { world, tokenInfo } = setUp();
    const { token } = world.sessions.issue('WK1');
    expect(tokenInfo(token)).toMatchObject({ valid: true, worker_sid: 'WK1', roles: ['supervisor'] });
    world.setRoles('WK1', ['agent']);
    expect(tokenInfo(token)).toMatchObject({ roles: ['agent'] });
  });

  it('is also available at the URL of older versions of Flex UI', () => {
    const { world, send } = setUp();
    const { token } = world.sessions.issue('WK1');
    const { body } = send('POST', 'iam.twilio.com', '/v1/Accounts/AC1/Tokens/validate', { token });
    expect(body).toMatchObject({ valid: true, worker_sid: 'WK1', roles: ['supervisor'] });
  });

  it('rejects a token that has expired or never existed', () => {
    const { clock, world, tokenInfo } = setUp();
    const { token, expiresAtMs } = world.sessions.issue('WK1');
    clock.nowMs = expiresAtMs;
    expect(tokenInfo(token)).toMatchObject({ valid: false });
    expect(tokenInfo('made up')).toMatchObject({ valid: false });
  });
});

describe('the renewal of a token', () => {
  it('returns a new token of the same worker, only while the old one is valid', () => {
    const { world, send } = setUp();
    const { token } = world.sessions.issue('WK1');
    const renew = () => send('POST', 'iam.twilio.com', '/v1/Accounts/AC1/Tokens/refresh', { token });
    const fresh = renew().body as { token: string; identity: string };
    expect(fresh.identity).toBe('nia.okafor');
    expect(fresh.token).not.toBe(token);
    expect(world.sessions.find(fresh.token)).toMatchObject({ workerSid: 'WK1' });
    world.sessions.end(token);
    expect(renew()).toMatchObject({ status: 401, body: { code: 20104 } });
  });
});

describe('the length of a session', () => {
  it('stays the same when the token is renewed', () => {
    const { clock, world, send } = setUp();
    const { token } = world.sessions.issue('WK1', 200_000);
    clock.nowMs += 60_000;
    const { expiration } = send('POST', 'iam.twilio.com', '/v1/Accounts/AC1/Tokens/refresh', { token })
      .body as {
      expiration: string;
    };
    expect(Date.parse(expiration)).toBe(clock.nowMs + 200_000);
  });
});

describe('the login redirect', () => {
  it('leads to the login page of the same origin, and back to the view', () => {
    const { send } = setUp();
    const resource = 'http://127.0.0.1:3000/teams?x=1';
    const reply = send('POST', 'iam.twilio.com', '/v1/Accounts/AC1/authenticate', { resource });
    expect(reply.body).toEqual({ location: 'http://127.0.0.1:3000/login?path=%2Fteams' });
  });
});
