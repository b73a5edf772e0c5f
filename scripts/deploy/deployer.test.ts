import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { description as DESCRIPTION, name as NAME } from '../../package.json';
import type { DeployFault, LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import { deployVersion, releasedVersions, releaseVersions } from '../../emulator/deploy/testing/teams';
import { errorResponse } from '../../emulator/routing/route';
import { openLoopbackAccount, type LoopbackAccount } from './agentFunction/testing/loopbackAccount';

const BUILD = path.join(__dirname, '../bundle/buildDeployer.ts');
const FILE = 'bundle.js';

/** What the builder writes about a plugin, with letters that are more than one byte each. */
const bundleOf = (version: string, plugin = NAME, react = '17.0.2'): string =>
  `!function(e){this.uniqueName="${plugin}",this.version="${version}",this.dependencies={"flex-ui":"2.17.1",react:"${react}"}` +
  `;"comentário"}([]);`;

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** It is built once. */
const built = mkdtempSync(path.join(os.tmpdir(), 'deployer-'));
let opened: LoopbackAccount;
const write = (text: string, file = FILE): void => writeFileSync(path.join(opened.folder, file), text);
const run = (command: string, environment?: NodeJS.ProcessEnv) =>
  opened.runNode(['deployer.cjs', ...command.split(' ')], environment);

/** Everything in the account that a deployment can change. */
function stateOf({ settings, serverless, plugins }: LoopbackTwilio): unknown {
  const services = serverless.services.map(({ sid, environments, builds, assets }) => ({
    sid,
    environments,
    builds: builds.map((build) => build.sid),
    assets,
  }));
  const { serverless_service_sids: named } = settings;
  const state = { named, services, plugins: plugins.plugins, versions: plugins.versions };
  return JSON.parse(JSON.stringify(state)) as unknown;
}

/** Faults the request with this index among those that can change something. */
function faultAt(index: number, response: ReturnType<DeployFault>): DeployFault {
  let count = 0;
  return ({ method }) => {
    if (method === 'GET') return null;
    count += 1;
    return count === index + 1 ? response : null;
  };
}

beforeAll(() => void execFileSync(process.execPath, ['--import', 'tsx', BUILD, built]));
afterAll(() => rmSync(built, { recursive: true }));
beforeEach(async () => {
  opened = await openLoopbackAccount();
  copyFileSync(path.join(built, 'deployer.cjs'), path.join(opened.folder, 'deployer.cjs'));
  write(bundleOf('1.0.0'));
});
afterEach(() => opened.close());

it('deploys, checks and releases a bundle from a folder without any package', async () => {
  expect(readdirSync(opened.folder).sort()).toEqual([FILE, 'deployer.cjs']);
  const { plugins, serverless } = opened.loopback;
  deployVersion(plugins, 'plugin-of-others', '3.0.0');
  releaseVersions(plugins, { 'plugin-of-others': '3.0.0' });
  const before = stateOf(opened.loopback);

  const planned = await run(`deploy ${FILE} --dry-run`);
  expect(planned).toMatchObject({ status: 0, changes: [] });
  expect(stateOf(opened.loopback)).toEqual(before);

  const deployed = await run(`deploy ${FILE} --changelog First`);
  const checksum = checksumOf(bundleOf('1.0.0'));
  expect(deployed.output).toContain(`Checked: the uploaded bundle is the given one (SHA-256 ${checksum})`);
  expect(deployed.output).toContain(`Deployed: ${NAME} 1.0.0. Agents get it with: node deployer.cjs release`);
  expect(deployed.status).toBe(0);
  expect(plugins.plugin(NAME)).toMatchObject({ description: DESCRIPTION });
  const [version] = plugins.versions;
  expect(version).toMatchObject({ version: '1.0.0', changelog: 'First', private: true });
  const { host, pathname } = new URL(version?.plugin_url ?? '');
  expect(serverless.served(host, pathname)?.toString('utf8')).toBe(bundleOf('1.0.0'));
  expect(releasedVersions(plugins)).toEqual({ 'plugin-of-others': '3.0.0' });

  expect(await run(`deploy ${FILE} --verify`)).toMatchObject({ status: 0, changes: [] });
  const released = await run('release --version 1.0.0');
  expect(released.output).toContain(`Released: ${NAME} 1.0.0`);
  expect(releasedVersions(plugins)).toEqual({ 'plugin-of-others': '3.0.0', [NAME]: '1.0.0' });

  write(bundleOf('1.1.0'));
  expect((await run(`deploy ${FILE}`)).status).toBe(0);
  expect(serverless.served(host, pathname)).not.toBeNull();
  expect((await run('release --version 1.1.0')).status).toBe(0);
  const back = await run('rollback');
  expect(back.output).toContain(`Rolled back: ${NAME} 1.0.0`);
  expect((await run('release --off')).output).toContain(`Switched off: ${NAME}`);
  expect(releasedVersions(plugins)).toEqual({ 'plugin-of-others': '3.0.0' });
});

describe('whatever step fails', () => {
  it.each([
    ['is refused', errorResponse(400, 20001, 'Such a resource is not allowed here'), /not allowed here/],
    ['gets no response', 'cut' as const, /Twilio cannot be reached/],
  ])('an account is as before if the step %s', async (_how, response, reason) => {
    const { loopback } = opened;
    expect((await run(`deploy ${FILE}`)).status).toBe(0);
    const before = stateOf(loopback);
    write(bundleOf('2.0.0'));
    write('{}', `${FILE}.map`);
    for (let index = 0; ; index += 1) {
      loopback.fault = faultAt(index, response);
      const { status, output } = await run(`deploy ${FILE}`);
      loopback.fault = null;
      if (status === 0) {
        // Two assets with their uploads, a build, its deployment, and the version.
        expect(index).toBe(7);
        return;
      }
      expect(output).toMatch(reason);
      expect(output).toMatch(/Everything was undone|Not everything could be undone: An unused/);
      expect(output).not.toMatch(/^ {4}at /m);
      expect(stateOf(loopback)).toEqual(before);
    }
  });

  it('says what is left of a first deployment: Twilio removes no plugin', async () => {
    const { loopback } = opened;
    loopback.fault = ({ method, path: at }) =>
      method === 'POST' && at.endsWith('/PluginService/Plugins/' + NAME + '/Versions') ? 'cut' : null;
    const { status, output } = await run(`deploy ${FILE}`);
    expect(output).toContain(`Not everything could be undone: ${NAME} stays registered without a version`);
    expect(status).toBe(1);
    expect(stateOf(loopback)).toMatchObject({ named: [], services: [], versions: [] });
  });

  it('undoes everything when it is interrupted', async () => {
    const { loopback } = opened;
    const before = stateOf(loopback);
    loopback.fault = ({ host }) => {
      if (host === 'serverless-upload.twilio.com') opened.interrupt();
      return null;
    };
    const { status, output } = await run(`deploy ${FILE}`);
    expect(output).toContain('Stopped. Everything was undone: the account is as it was before.');
    expect(status).toBe(1);
    expect(stateOf(loopback)).toEqual({ ...(before as object), named: [] });
  });

  it('names the build that failed, and undoes it', async () => {
    const { loopback } = opened;
    loopback.fault = ({ method, path: at }) => {
      const [, sid] = /\/Builds\/(ZB\w+)$/.exec(at) ?? [];
      return method === 'GET' && sid !== undefined ? { status: 200, body: { sid, status: 'failed' } } : null;
    };
    const { status, output } = await run(`deploy ${FILE}`);
    expect(output).toMatch(/Twilio could not build the bundle \(build ZB[0-9a-f]{32}\)/);
    expect(output).toContain('Everything was undone');
    expect(status).toBe(1);
  });

  it('goes on if the version was registered without a response', async () => {
    const { loopback } = opened;
    loopback.fault = ({ method, path: at, params }) => {
      const plugin = loopback.plugins.plugin(NAME);
      if (method !== 'POST' || !at.endsWith('/Versions') || !plugin || 'Content' in params) return null;
      const url = String(params['PluginUrl']);
      loopback.plugins.addVersion(plugin, {
        version: '1.0.0',
        plugin_url: url,
        changelog: '',
        private: true,
      });
      return 'cut';
    };
    expect(await run(`deploy ${FILE}`)).toMatchObject({ status: 0 });
  });

  it('takes back a bundle that arrives with other bytes', async () => {
    const { loopback } = opened;
    loopback.fault = ({ host }) =>
      host.endsWith('.twil.io')
        ? { status: 200, body: Buffer.from('other'), contentType: 'text/javascript' }
        : null;
    const { status, output } = await run(`deploy ${FILE}`);
    expect(output).toMatch(/The account serves another bundle \(5 bytes, .* Everything was undone/);
    expect(status).toBe(1);
    expect(stateOf(loopback)).toMatchObject({ services: [], versions: [] });
  });
});

it('deploys with an API key, and says that it could not download the bundle', async () => {
  const { apiKey, apiSecret } = opened.loopback.credentials;
  const key = { TWILIO_API_KEY: apiKey, TWILIO_API_SECRET: apiSecret, TWILIO_AUTH_TOKEN: '' };
  const { status, output } = await run(`deploy ${FILE}`, key);
  expect(output).toContain(
    'NOT CHECKED whether the uploaded bundle is the given one: an API key cannot read it',
  );
  expect(status).toBe(0);
});

it('says that a release was refused, in the words of Twilio', async () => {
  const { loopback } = opened;
  deployVersion(loopback.plugins, NAME, '1.0.0', DESCRIPTION);
  loopback.fault = ({ method, path: at }) =>
    method === 'POST' && at.endsWith('/Releases') ? errorResponse(409, 20409, 'Try again later') : null;
  const { status, output } = await run('release --version 1.0.0');
  expect(output).toContain('Twilio did not release this (Twilio responded with 409: Try again later)');
  expect(status).toBe(1);
  expect(releasedVersions(loopback.plugins)).toEqual({});
});

it('refuses what it should not deploy, before it changes anything', async () => {
  const { loopback } = opened;
  const refused = async (command: string, sentence: string): Promise<void> => {
    const result = await run(command);
    expect(result.output).toContain(sentence);
    expect(result).toMatchObject({ status: 1, changes: [] });
  };
  await refused('deploy', 'Name the bundle to deploy');
  await refused('deploy none.js', 'none.js cannot be read');
  await refused('publish', '"publish" is not a command. Use deploy, release, rollback or help.');
  await refused(`deploy ${FILE} --off`, '--off does not go with deploy');
  await refused(`deploy ${FILE} --sha256 ${'0'.repeat(64)}`, 'does not have the checksum 000');
  write(`${checksumOf('another')}  ${FILE}\n`, `${FILE}.sha256`);
  await refused(`deploy ${FILE}`, `does not have the checksum ${checksumOf('another')}`);
  write(bundleOf('1.0.0').slice(0, -3), 'cut.js');
  await refused('deploy cut.js', 'cut.js is not a complete bundle of plugin-assessment-comments');
  write(bundleOf('1.0.0', 'plugin-of-others'), 'others.js');
  await refused('deploy others.js', 'others.js is not a complete bundle of plugin-assessment-comments');
  write(bundleOf('1.0.0', NAME, '16.14.0'), 'react.js');
  await refused('deploy react.js', 'the plugin is built for 16.14.0');
  deployVersion(loopback.plugins, NAME, '1.0.0', 'Comments for quality managers');
  write(bundleOf('2.0.0'), 'next.js');
  await refused('deploy next.js', 'different plugin that is also called');
  await refused('release --version 1.0.0', 'different plugin that is also called');
  deployVersion(loopback.plugins, NAME, '3.0.0', DESCRIPTION);
  await refused('deploy next.js', 'not greater than 3.0.0');
});
