import { respond } from '../routing/route';
import type { TwilioResponse } from '../routing/route';
import { World } from '../world/World';
import { asRecord } from '../routing/read';
import { FLEX_INSIGHTS, insightsSignInRoutes } from './insightsSignInRoutes';
import { platformRoutes } from './platformRoutes';
import type { FlexAccount } from './platformRoutes';

const ACCOUNT: FlexAccount = { uiAttributes: () => ({}), features: [], language: null };

function setUp(account: Partial<FlexAccount> = {}) {
  const world = new World(() => Date.UTC(2026, 0, 5));
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  const { token } = world.sessions.issue('WK1');
  const routes = platformRoutes(world, { ...ACCOUNT, ...account });
  const askWith = (given: string | null, host: string, path: string, cookie = ''): TwilioResponse =>
    respond(routes, { method: 'GET', host, path, params: {}, token: given, cookie }, () => undefined);
  return {
    send: (host: string, path: string, cookie?: string) => askWith(token, host, path, cookie),
    askSignedOut: (host: string, path: string) => askWith(null, host, path),
  };
}

describe("Flex's features", () => {
  const features = (account: Partial<FlexAccount>, cookie = '') =>
    setUp(account).send('flex.twilio.com', '/api/v1/Session', cookie).body;

  it('are off unless the account has them', () => {
    expect(features({})).toMatchObject({ features: [] });
    expect(features({ features: ['new-thing'] })).toMatchObject({
      features: [{ id: 'new-thing', enabled: true }],
    });
  });

  it.each([
    [{ language: 'es-MX' }, ''],
    [{}, 'theme=dark; language=es-MX'],
    [{ features: ['localization-beta'], language: 'es-MX' }, ''],
  ])('include languages when one is chosen: %j %s', (account, cookie) => {
    expect(features(account, cookie)).toMatchObject({
      features: [{ id: 'localization-beta', enabled: true }],
    });
  });
});

describe('the configuration', () => {
  it('contains the given ui attributes and the one that Flex needs', () => {
    const { send } = setUp({ uiAttributes: () => ({ theme: { isLight: false } }) });
    expect(send('flex-api.twilio.com', '/v1/Configuration').body).toMatchObject({
      ui_attributes: { version_compatibility: 'yes', theme: { isLight: false } },
    });
  });
});

describe('the transfer settings', () => {
  it('allow transfers of chats without notes', () => {
    const { body } = setUp().send('flex-api.twilio.com', '/v3/Instances/GO1/TransferSettings');
    expect(body).toMatchObject({ transfer_settings: [{ enabled: true, transfer_notes_enabled: false }] });
  });
});

describe('without a session', () => {
  it.each([
    ['flex-api.twilio.com', '/v1/Configuration'],
    ['flex.twilio.com', '/api/v1/Session'],
    ['flex.twilio.com', '/api/v1/Features/sso-token-session-storage'],
    ['flex-api.twilio.com', '/v1/account/provision/status'],
    ['flex-api.twilio.com', '/v3/Instances/GO1/TransferSettings'],
  ])('%s%s requires a session', (host, path) => {
    expect(setUp().askSignedOut(host, path).status).toBe(401);
  });

  it('a page can read what it needs to find the login', () => {
    expect(setUp().askSignedOut('flex-api.twilio.com', '/v1/Configuration/Public').status).toBe(200);
  });
});

describe("Flex's own Insights screens", () => {
  const session = (features: readonly string[]) =>
    setUp({ features }).send('flex.twilio.com', '/api/v1/Session').body;

  it('are there only with their feature', () => {
    expect(session([])).toMatchObject({ insightsActive: false });
    expect(session([FLEX_INSIGHTS])).toMatchObject({ insightsActive: true });
  });

  it('get a token that allows nothing', () => {
    const [route] = insightsSignInRoutes(new World(() => 0));
    const { body } = route?.handle(
      { method: 'POST', host: '', path: '', params: {}, token: null },
      () => '',
    ) ?? { body: null };
    const [, claims = ''] = String(asRecord(body)['authorization_token']).split('.');

    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ allow: {} });
  });
});
