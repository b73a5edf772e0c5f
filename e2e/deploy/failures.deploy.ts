import { readFileSync } from 'node:fs';
import type { DeployFault } from '../../emulator/deploy/createLoopbackTwilio';
import { errorResponse } from '../../emulator/routing/route';
import { expect, test, type ScriptResult } from './deployTest';

const NAME = 'plugin-assessment-comments';

/** Rejects every POST to a path with this ending. */
const rejectPostsTo =
  (ending: string, status: number): DeployFault =>
  ({ method, path }) =>
    method === 'POST' && path.endsWith(ending) ? errorResponse(status, 20403, 'Forbidden') : null;

function expectFailure({ status, output }: ScriptResult, sentence: RegExp): void {
  expect(output).toMatch(sentence);
  expect(output, 'a sentence and no stack').not.toMatch(/^ {4}at /m);
  expect(status).toBe(1);
}

test('says that credentials are missing', async ({ run }) => {
  const none = { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '' };
  for (const script of ['deploy', 'release', 'rollback'] as const) {
    expectFailure(await run(script, [], none), /No Twilio credentials were found/);
  }
});

test('says that an option or the proxy is no such thing, before it asks anybody', async ({
  run,
  loopback,
}) => {
  expectFailure(await run('deploy', ['--verison', '1.0.0']), /Unknown option '--verison'/);
  expectFailure(await run('release', ['--version', 'newest']), /"newest" is no version/);
  expectFailure(await run('rollback', [], { HTTP_PROXY: 'proxy' }), /HTTP_PROXY is no web address/);
  expectFailure(await run('deploy', [], { npm_config_dry_run: 'true' }), /npm took --dry-run for itself/);
  expectFailure(await run('deploy', ['--profile', 'none']), /has no profile "none"/);
  expectFailure(await run('deploy', [], { TWILIO_ACCOUNT_SID: 'AC12' }), /The account SID .* is none/);
  expectFailure(await run('deploy', [], { NODE_EXTRA_CA_CERTS: '' }), /is not trusted .*NODE_EXTRA_CA_CERTS/);
  expect(loopback.requests).toEqual([]);
});

test('says that credentials are wrong', async ({ run, loopback }) => {
  const wrong = { TWILIO_AUTH_TOKEN: loopback.credentials.apiSecret };
  for (const script of ['deploy', 'release', 'rollback'] as const) {
    expectFailure(await run(script, [], wrong), /refused the credentials \(401\)/);
  }
});

test('says that credentials may not do this', async ({ run, loopback }) => {
  loopback.fault = () => errorResponse(403, 20403, 'Forbidden');
  for (const script of ['deploy', 'release', 'rollback'] as const) {
    expectFailure(await run(script), /may not manage Flex plugins \(403\)/);
  }
});

test('says that Twilio cannot be reached', async ({ run, loopback }) => {
  loopback.fault = () => 'cut';
  for (const script of ['deploy', 'release', 'rollback'] as const) {
    expectFailure(await run(script), /Twilio cannot be reached/);
  }
  const nobody = { HTTP_PROXY: 'http://127.0.0.1:9' };
  expectFailure(await run('deploy', [], nobody), /Twilio cannot be reached \(ECONNREFUSED\)/);
});

test('refuses a version that is not greater, and one of another React', async ({ run, loopback }) => {
  const plugin = loopback.plugins.savePlugin(NAME, { friendlyName: NAME, description: '' });
  const common = { plugin_url: '', changelog: '', private: true };
  loopback.plugins.addVersion(plugin, { ...common, version: '99.0.0' });
  const sentence = /is not greater than 99\.0\.0, which is deployed already\..*Nothing was changed/;
  expectFailure(await run('deploy'), sentence);
  loopback.settings.ui_dependencies = { react: '16.14.0', 'react-dom': '16.14.0' };
  expectFailure(
    await run('deploy', ['--version', '99.0.1']),
    /loads React 16\.14\.0, and the plugin is built for 17/,
  );
  expect(loopback.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('refuses to release what is not deployed', async ({ run, loopback }) => {
  expectFailure(await run('release'), /has no plugin plugin-assessment-comments: deploy it first/);
  const plugin = loopback.plugins.savePlugin(NAME, { friendlyName: NAME, description: '' });
  const common = { plugin_url: '', changelog: '', private: true };
  loopback.plugins.addVersion(plugin, { ...common, version: '1.0.0' });
  expectFailure(
    await run('release', ['--version', '2.0.0']),
    /Version 2\.0\.0 .* is not deployed; 1\.0\.0 can be/,
  );
});

test('says that an upload was refused, and that nothing was deployed', async ({ run, loopback }) => {
  loopback.fault = ({ host }) =>
    host === 'serverless-upload.twilio.com' ? errorResponse(403, 20403, 'Forbidden') : null;
  const manifest = readFileSync('package.json', 'utf8');
  const result = await run('deploy', ['--version', '98.0.0']);
  expectFailure(result, /The CLI did not deploy 98\.0\.0 \(Forbidden\)\. Nothing was deployed\./);
  expect(readFileSync('package.json', 'utf8'), 'package.json does not name what is not there').toBe(manifest);
});

test('says what is done when it is interrupted, and leaves package.json as it was', async ({
  run,
  interrupt,
  loopback,
}) => {
  loopback.fault = ({ host }) => {
    if (host !== 'serverless-upload.twilio.com') return null;
    interrupt();
    return 'cut';
  };
  const manifest = readFileSync('package.json', 'utf8');
  const result = await run('deploy', ['--version', '98.0.0']);
  expectFailure(
    result,
    /The CLI did not deploy 98\.0\.0 \(It was stopped by SIGINT\)\. Nothing was deployed\./,
  );
  expect(readFileSync('package.json', 'utf8')).toBe(manifest);
});

test('says what is half done, and why the next deployment needs a higher version', async ({
  run,
  loopback,
}) => {
  loopback.fault = rejectPostsTo('/Versions', 403);
  const isUpload: DeployFault = (request) =>
    request.host === 'serverless-upload.twilio.com' ? null : rejectPostsTo('/Versions', 403)(request);
  loopback.fault = isUpload;
  expectFailure(await run('deploy'), /are uploaded, but not registered: the next deployment needs a higher/);
  loopback.fault = null;
  expectFailure(await run('deploy'), /were uploaded earlier, by a deployment that did not end well/);
});

test('says that nothing is known when Twilio falls silent while the CLI is at work', async ({
  run,
  loopback,
}) => {
  const plugin = loopback.plugins.savePlugin(NAME, { friendlyName: NAME, description: '' });
  const common = { plugin_url: '', changelog: '', private: true };
  loopback.plugins.addVersion(plugin, { ...common, version: '1.0.0' });
  let isSilent = false;
  loopback.fault = ({ method }) => {
    isSilent ||= method === 'POST';
    return isSilent ? 'cut' : null;
  };
  expectFailure(
    await run('release', ['--version', '1.0.0']),
    /This was sent, but what came of it is NOT CHECKED/,
  );
});

test('does not take the success of the CLI for a release', async ({ run, loopback }) => {
  const plugin = loopback.plugins.savePlugin(NAME, { friendlyName: NAME, description: '' });
  const common = { plugin_url: '', changelog: '', private: true };
  loopback.plugins.addVersion(plugin, { ...common, version: '1.0.0' });
  loopback.fault = rejectPostsTo('/Releases', 403);
  expectFailure(await run('release', ['--version', '1.0.0']), /The CLI did not release this/);
});
