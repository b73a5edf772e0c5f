import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCredentials } from './credentials';

const ACCOUNT = `AC${'0'.repeat(32)}`;

describe('credentials', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'twilio-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function withProfiles(config: unknown): NodeJS.ProcessEnv {
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
    return { TWILIO_CONFIG_DIR: folder };
  }
  const profile = { accountSid: ACCOUNT, apiKey: 'a key', apiSecret: 'its secret' };

  it('use the auth token of the environment, which can also sign', () => {
    const env = { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: 'a token' };
    expect(findCredentials(env)).toMatchObject({
      username: ACCOUNT,
      password: 'a token',
      authToken: 'a token',
    });
  });

  it('prefer the API key of the environment to its auth token, like the CLI', () => {
    const env = { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_API_KEY: 'a key', TWILIO_API_SECRET: 'its secret' };
    expect(findCredentials(env)).toMatchObject({
      username: 'a key',
      password: 'its secret',
      authToken: null,
    });
    const both = { ...env, TWILIO_AUTH_TOKEN: 'a token' };
    expect(findCredentials(both)).toMatchObject({ username: 'a key', authToken: 'a token' });
  });

  it('come from `twilio login` if the environment has none', () => {
    const env = withProfiles({ activeProject: 'work', profiles: { work: profile } });
    expect(findCredentials(env)).toMatchObject({ accountSid: ACCOUNT, username: 'a key', authToken: null });
  });

  it('come from a named profile, whatever the environment has', () => {
    const env = withProfiles({ activeProject: null, profiles: { other: profile } });
    const both = { ...env, TWILIO_ACCOUNT_SID: 'another', TWILIO_AUTH_TOKEN: 'a token' };
    expect(findCredentials(both, 'other').username).toBe('a key');
    expect(() => findCredentials(both, 'none')).toThrow('no profile "none"');
  });

  it.each([{ TWILIO_ACCOUNT_SID: ACCOUNT }, { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_API_KEY: 'a key' }])(
    'never come from `twilio login` if the environment has an account: %j',
    (half) => {
      const env = withProfiles({ activeProject: 'work', profiles: { work: profile } });
      expect(() => findCredentials({ ...env, ...half })).toThrow(/^TWILIO_ACCOUNT_SID is set, but neither/);
    },
  );

  it.each([{ TWILIO_AUTH_TOKEN: 'a token' }, {}])('are missing in %j', (env) => {
    expect(() => findCredentials({ ...env, TWILIO_CONFIG_DIR: folder })).toThrow('No Twilio credentials');
  });

  it.each(['the account', 'AC123', `SK${'0'.repeat(32)}`])(
    'are rejected for the account SID %s',
    (accountSid) => {
      const env = { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 'a token' };
      expect(() => findCredentials(env)).toThrow(/^The account SID .* is not valid/);
    },
  );

  it("are missing if the CLI's file cannot be read", () => {
    expect(() => findCredentials(withProfiles('nonsense'))).toThrow('No Twilio credentials');
  });
});
