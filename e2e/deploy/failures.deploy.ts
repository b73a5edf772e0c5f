import { readFileSync } from 'node:fs';
import type { DeployFault } from '../../emulator/deploy/createLoopbackTwilio';
import { deployVersion, releasedVersions } from '../../emulator/deploy/testing/teams';
import { errorResponse } from '../../emulator/routing/route';
import { description as DESCRIPTION, name as NAME } from '../../package.json';
import { expect, test, type ScriptResult } from './deployTest';

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

test('rejects a wrong option, proxy or account SID before it sends a request', async ({ run, loopback }) => {
  expectFailure(await run('deploy', ['--verison', '1.0.0']), /Unknown option '--verison'/);
  expectFailure(await run('release', ['--version', 'newest']), /"newest" is not a version number/);
  expectFailure(await run('rollback', ['--with-others']), /Unknown option '--with-others'/);
  const both = ['--off', '--restore', 'plugin-sample@1.0.0'];
  expectFailure(await run('release', both), /Use only one of --version, --off and --restore/);
  expectFailure(
    await run('release', ['--restore', 'plugin-sample']),
    /not "plugin-sample"\. Nothing was changed/,
  );
  expectFailure(await run('rollback', [], { HTTP_PROXY: 'proxy' }), /HTTP_PROXY is not a URL/);
  expectFailure(
    await run('deploy', [], { npm_config_dry_run: 'true' }),
    /npm took --dry-run as its own option/,
  );
  expectFailure(await run('deploy', ['--profile', 'none']), /has no profile "none"/);
  expectFailure(await run('deploy', [], { TWILIO_ACCOUNT_SID: 'AC12' }), /The account SID .* is not valid/);
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
  const unreachable = { HTTP_PROXY: 'http://127.0.0.1:9' };
  expectFailure(await run('deploy', [], unreachable), /Twilio cannot be reached \(ECONNREFUSED\)/);
});

test('refuses a version that is not greater, and one of another React', async ({ run, loopback }) => {
  deployVersion(loopback.plugins, NAME, '99.0.0', DESCRIPTION);
  const sentence = /is not greater than 99\.0\.0, which is already deployed\..*Nothing was changed/;
  expectFailure(await run('deploy'), sentence);
  loopback.settings.ui_dependencies = { react: '16.14.0', 'react-dom': '16.14.0' };
  expectFailure(
    await run('deploy', ['--version', '99.0.1']),
    /loads React 16\.14\.0, and the plugin is built for 17/,
  );
  expect(loopback.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('refuses to release what is not deployed', async ({ run, loopback }) => {
  expectFailure(await run('release'), /has no plugin plugin-assessment-comments\. Deploy it first/);
  deployVersion(loopback.plugins, NAME, '1.0.0', DESCRIPTION);
  expectFailure(
    await run('release', ['--version', '2.0.0']),
    /Version 2\.0\.0 .* is not deployed\. You can release 1\.0\.0/,
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

test("repeats Twilio's own words when a build is refused", async ({ run, loopback }) => {
  loopback.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('/Builds') ? errorResponse(400, 20001, 'Too many assets') : null;
  // The CLI itself prints a stack here.
  const refused = await run('deploy', ['--version', '98.0.0']);
  expect(refused.output).toMatch(
    /did not deploy 98\.0\.0 \(Too many assets, error 20001 of Twilio\)\. Nothing was deployed\./,
  );
  expect(refused.status).toBe(1);
});

test('names a build that failed', async ({ run, loopback }) => {
  loopback.fault = ({ method, path }) => {
    const [, sid] = /\/Builds\/(ZB\w+)$/.exec(path) ?? [];
    return method === 'GET' && sid !== undefined ? { status: 200, body: { sid, status: 'failed' } } : null;
  };
  expectFailure(
    await run('deploy', ['--version', '98.0.0']),
    /\(it stopped at "Uploading .+"\)\. Build ZB[0-9a-f]{32} failed\. .*Nothing was deployed\./,
  );
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
  expectFailure(await run('deploy'), /were uploaded earlier, by a deployment that failed/);
});

test('says that nothing is known when Twilio falls silent while the CLI is at work', async ({
  run,
  loopback,
}) => {
  deployVersion(loopback.plugins, NAME, '1.0.0', DESCRIPTION);
  let isSilent = false;
  loopback.fault = ({ method }) => {
    isSilent ||= method === 'POST';
    return isSilent ? 'cut' : null;
  };
  expectFailure(
    await run('release', ['--version', '1.0.0']),
    /The change was sent, but its result was NOT CHECKED/,
  );
});

test('does not mistake the end of the CLI for a release', async ({ run, loopback }) => {
  deployVersion(loopback.plugins, NAME, '1.0.0', DESCRIPTION);
  const notReleased = /The CLI did not release this \(.+\)\. Nothing was changed\./;
  const vanished = { sid: 'FK0', configuration_sid: 'FJ0', date_created: '2026-01-01T00:00:00Z' };
  for (const [fault, sentence] of [
    [rejectPostsTo('/Releases', 403), notReleased],
    [rejectPostsTo('/Configurations', 429), notReleased],
    [rejectPostsTo('/Releases', 500), notReleased],
    [
      ({ method, path }) =>
        method === 'POST' && path.endsWith('/Releases') ? { status: 201, body: vanished } : null,
      /its release is not in the account's list of releases/,
    ],
  ] satisfies [DeployFault, RegExp][]) {
    loopback.fault = fault;
    expectFailure(await run('release', ['--version', '1.0.0']), sentence);
    expect(releasedVersions(loopback.plugins)).toEqual({});
  }
});
