import { createHash } from 'node:crypto';
import { openLoopbackAccount, type LoopbackAccount } from '../agentFunction/testing/loopbackAccount';
import { description as DESCRIPTION, name as NAME } from '../../../package.json';

/** Not valid UTF-8, so it would not survive being read as text. */
const BUNDLE = Buffer.from([0x21, 0xff, 0xfe, 0x00, 0xc3]);
const CHECKSUM = createHash('sha256').update(BUNDLE).digest('hex');

describe('npm run deploy -- --verify', () => {
  let opened: LoopbackAccount;
  beforeAll(async () => {
    opened = await openLoopbackAccount();
    const { serverless, plugins } = opened.loopback;
    const service = serverless.createService('default');
    const { sid, domain_name } = serverless.createEnvironment(service, NAME, 'abcde');
    const path = `/plugins/${NAME}/1.0.0/bundle.js`;
    const { sid: asset_sid } = service.createFile('asset', NAME);
    const assets = [service.upload({ asset_sid }, path, 'protected', BUNDLE).sid];
    const build = service.createBuild({ functions: [], assets }, { dependencies: [], runtime: 'node22' });
    service.deploy(sid, build.sid);
    const plugin = plugins.savePlugin(NAME, { friendlyName: NAME, description: DESCRIPTION });
    const url = `https://${domain_name}${path}`;
    plugins.addVersion(plugin, { version: '1.0.0', plugin_url: url, changelog: '', private: true });
  });
  afterAll(() => opened.close());

  it('passes for the same bytes, and changes nothing', async () => {
    const result = await opened.run(`deploy --verify --version 1.0.0 --sha256 ${CHECKSUM}`);
    expect(result.output).toContain(
      `serves the expected bundle of ${NAME} 1.0.0 (5 bytes, SHA-256 ${CHECKSUM})`,
    );
    expect(result).toMatchObject({ status: 0, changes: [] });
  });

  it('fails for other bytes, and names both checksums', async () => {
    const other = 'a'.repeat(64);
    const { status, output } = await opened.run(`deploy --verify --version 1.0.0 --sha256 ${other}`);
    expect(output).toContain('another bundle');
    expect(output).toContain(CHECKSUM);
    expect(output).toContain(other);
    expect(status).toBe(1);
  });

  it('fails if an API key cannot read the bundle', async () => {
    const { apiKey, apiSecret } = opened.loopback.credentials;
    const key = { TWILIO_API_KEY: apiKey, TWILIO_API_SECRET: apiSecret, TWILIO_AUTH_TOKEN: '' };
    const { status, output } = await opened.run(`deploy --verify --version 1.0.0 --sha256 ${CHECKSUM}`, key);
    expect(output).toContain('NOT CHECKED: the bundle of version 1.0.0 cannot be read: an API key cannot');
    expect(status).toBe(1);
  });

  it.each([
    [`--verify --version 2.0.0 --sha256 ${CHECKSUM}`, 'Version 2.0.0 of'],
    ['--verify --version 1.0.0 --sha256 12', '--sha256 takes 64 hexadecimal digits'],
    [`--sha256 ${CHECKSUM}`, '--sha256 goes with --verify only'],
    ['--verify --for-agents', '--verify is for the plugin'],
  ])('refuses deploy %s', async (options, sentence) => {
    const result = await opened.run(`deploy ${options}`);
    expect(result.output).toContain(sentence);
    expect(result).toMatchObject({ status: 1, changes: [] });
  });
});
