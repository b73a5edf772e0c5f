import { answer } from '../routing/route';
import type { TwilioReply } from '../routing/route';
import { World } from '../world/World';
import { platformRoutes } from './platformRoutes';
import type { FlexAccount } from './platformRoutes';

const ACCOUNT: FlexAccount = { uiAttributes: {}, features: [], language: null };

function setUp(account: Partial<FlexAccount> = {}) {
  const routes = platformRoutes(new World(() => Date.UTC(2026, 0, 5)), { ...ACCOUNT, ...account });
  const ask = (method: string, host: string, path: string, cookie = ''): TwilioReply =>
    answer(routes, { method, host, path, params: {}, token: null, cookie }, () => undefined);
  return { ask };
}

describe("Flex's features", () => {
  const features = (account: Partial<FlexAccount>, cookie = '') =>
    setUp(account).ask('GET', 'flex.twilio.com', '/api/v1/Session', cookie).body;

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
  ])('include its languages as soon as one is chosen: %j %s', (account, cookie) => {
    expect(features(account, cookie)).toMatchObject({
      features: [{ id: 'localization-beta', enabled: true }],
    });
  });
});

describe('the configuration', () => {
  it('holds the ui attributes it was given beside the one Flex needs', () => {
    const { ask } = setUp({ uiAttributes: { theme: { isLight: false } } });
    expect(ask('GET', 'flex-api.twilio.com', '/v1/Configuration').body).toMatchObject({
      ui_attributes: { version_compatibility: 'yes', theme: { isLight: false } },
    });
  });
});

describe('what the account has beside Flex', () => {
  it('is told to nobody without a session', () => {
    const { ask } = setUp();
    expect(ask('GET', 'flex-api.twilio.com', '/v1/account/provision/status').status).toBe(401);
  });
});
