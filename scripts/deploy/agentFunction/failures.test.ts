import type { DeployFault } from '../../../emulator/deploy/createLoopbackTwilio';
import { errorResponse } from '../../../emulator/routing/route';
import { version as OWN_VERSION } from '../../../package.json';
import { SERVICE_NAME } from './account/FunctionAccount';
import { FIRST_DOMAIN, accountOfEachTest, seedService } from './testing/loopbackAccount';
import { FUNCTION_PATHS } from './upload/buildUpload';

const DEPLOY = 'deploy --for-agents';

const account = accountOfEachTest();

/** Fails each request with this method, whose address has this ending. */
const failing =
  (
    method: string,
    ending: string,
    response: ReturnType<DeployFault> = errorResponse(500, 20500, 'Broken'),
  ): DeployFault =>
  (request) =>
    request.method === method && `${request.host}${request.path}`.endsWith(ending) ? response : null;

const PAGE = { status: 200, body: '<html>Sign in</html>' };
const status = (body: object) => ({ status: 200, body: { status: 'failed', ...body } });

const LATER_STEPS: readonly [string, DeployFault, RegExp][] = [
  [
    'an upload',
    failing('POST', '/Versions', errorResponse(400, 70002, 'Content is too large')),
    /Failed to upload Function \/\S+: Twilio responded with 400: Content is too large\. /,
  ],
  [
    'an upload without a response',
    failing('POST', '/Versions', 'cut'),
    /Failed to upload .*cannot be reached/,
  ],
  [
    'an upload, because a sign-in page responds,',
    failing('POST', '/Versions', PAGE),
    /The response is not one of Twilio/,
  ],
  [
    'an upload that the credentials may not make',
    failing('POST', '/Versions', errorResponse(403, 20403, 'Forbidden')),
    /may not deploy Twilio Functions \(403\)/,
  ],
  ['the start of the build', failing('POST', '/Builds'), /Twilio responded with 500: Broken/],
  [
    'the start of the build, because a sign-in page responds,',
    failing('POST', '/Builds', PAGE),
    /not one of Twilio/,
  ],
  ['the build', failing('GET', '/Status', status({})), /Twilio could not build the function/],
  ['the status of the build', failing('GET', '/Status'), /Twilio responded with 500/],
  ['a variable', failing('POST', '/Variables'), /Twilio responded with 500/],
  [
    'the deployment',
    failing('POST', '/Deployments', errorResponse(403, 20403, 'Forbidden')),
    /may not deploy Twilio Functions \(403\)/,
  ],
  ['the settings', failing('POST', 'flex-api.twilio.com/v1/Configuration'), /its result was NOT CHECKED/],
  [
    'the deployment without an error',
    failing('POST', '/Deployments', PAGE),
    /is not deployed, although Twilio reported no error\./,
  ],
  [
    'the settings with a refusal',
    failing('POST', 'flex-api.twilio.com/v1/Configuration', errorResponse(400, 20001, 'No')),
    /Twilio responded with 400: No/,
  ],
];

describe.each([true, false])('if the account has an older function: %s', (hasFunction) => {
  beforeEach(() => {
    if (hasFunction) seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
  });

  async function expectUndone(sentence: RegExp): Promise<void> {
    const before = account.state();
    const { output, status: code } = await account.run(DEPLOY);
    expect(output).toMatch(sentence);
    expect(output).toMatch(/Everything was undone: the account is as it was before\.\s*$/);
    expect(output).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
    expect(account.state()).toEqual(before);
  }

  it.each(LATER_STEPS)('undoes everything when %s fails', async (_, fault, sentence) => {
    account.loopback.fault = fault;
    await expectUndone(sentence);
  });

  it.each<[string, number, object, RegExp]>([
    ['refuses the pages of Flex', 403, {}, /refuses pages of https:\/\/flex\.twilio\.com \(403\)\./],
    [
      'names a setting',
      500,
      { message: 'The function is not set up: AUTH_TOKEN' },
      /its setting AUTH_TOKEN is missing or wrong/,
    ],
  ])('undoes everything when the new function %s', async (_, code, body, sentence) => {
    const headers = { 'Agent-Function-Version': OWN_VERSION };
    account.loopback.functions.set(FIRST_DOMAIN, () => ({ status: code, body, headers }));
    await expectUndone(sentence);
  });

  it('undoes everything after Ctrl-C', async () => {
    account.loopback.fault = ({ host }) => {
      if (host === 'serverless-upload.twilio.com') account.interrupt();
      return null;
    };
    await expectUndone(/Stopping …[^]*Stopped\./);
  });
});

it('leaves a build alone that someone else has deployed meanwhile', async () => {
  const { loopback } = account;
  seedService(loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
  const service = loopback.serverless.service(SERVICE_NAME);
  const environment = service?.environments[0];
  let otherBuild = '';
  loopback.fault = (request) => {
    if (!service || !environment || request.method !== 'POST' || !request.path.endsWith('/Variables'))
      return null;
    otherBuild = service.createBuild(
      { functions: [], assets: [] },
      { dependencies: [], runtime: 'node22' },
    ).sid;
    service.deploy(environment.sid, otherBuild);
    return errorResponse(500, 20500, 'Broken');
  };

  const { output, status: code } = await account.run(DEPLOY);

  expect(output).toContain(`Someone else has deployed build ${otherBuild} meanwhile`);
  expect(code).toBe(1);
  expect(environment?.build_sid).toBe(otherBuild);
  expect(service?.builds.map(({ sid }) => sid)).toContain(otherBuild);
});

it('repeats why Twilio refuses to create a function', async () => {
  account.loopback.fault = failing('POST', '/Functions', errorResponse(409, 70004, 'Too many functions'));
  const { output } = await account.run(DEPLOY);
  expect(output).toMatch(
    /Failed to create "\/\S+" function: Twilio responded with 409: Too many functions\. .*was undone/,
  );
});

it('says that a sign-in page responds instead of Twilio', async () => {
  account.loopback.fault = failing('GET', '/Variables', PAGE);
  const { output } = await account.run(DEPLOY);
  expect(output).toMatch(/The response is not one of Twilio\. A proxy .* Everything was undone/);
});

it('leaves a service alone that someone else creates at the same time', async () => {
  account.loopback.fault = ({ host, method, path }) => {
    const isCreation = method === 'POST' && `${host}${path}` === 'serverless.twilio.com/v1/Services';
    if (isCreation) account.loopback.serverless.createService(SERVICE_NAME);
    return null;
  };

  const { output, status: code } = await account.run(DEPLOY);

  expect(output).toMatch(/already exists\. Nothing was changed\.\s*$/);
  expect(code).toBe(1);
  expect(account.loopback.serverless.services).toHaveLength(1);
});

it('removes a service that was created without a response', async () => {
  const before = account.state();
  account.loopback.fault = ({ host, method, path }) => {
    if (method !== 'POST' || `${host}${path}` !== 'serverless.twilio.com/v1/Services') return null;
    account.loopback.serverless.createService(SERVICE_NAME);
    return 'cut';
  };

  expect((await account.run(DEPLOY)).output).toMatch(/Everything was undone/);
  expect(account.state()).toEqual(before);
});

it('says what is left when Twilio falls silent', async () => {
  let isSilent = false;
  account.loopback.fault = ({ method, path }) => {
    isSilent ||= method === 'POST' && path === '/v1/Configuration';
    return isSilent ? 'cut' : null;
  };

  const { output, status: code } = await account.run(DEPLOY);

  expect(output).toMatch(
    /Not everything could be undone: The settings may not be as they were\..*--show.*The service .* may not be as it was\./,
  );
  expect(code).toBe(1);
});

describe('before anything is changed', () => {
  async function expectRefusal(command: string, sentence: RegExp, environment = {}): Promise<void> {
    const before = account.state();
    const { output, status: code, changes } = await account.run(command, environment);
    expect(output).toMatch(sentence);
    expect(output).toMatch(/Nothing was changed\.\s*$/);
    expect(output).not.toMatch(/^ {4}at /m);
    expect({ code, changes }).toEqual({ code: 1, changes: [] });
    expect(account.state()).toEqual(before);
  }

  it.each<[string, RegExp]>([
    [`${DEPLOY} --origin http://flex.example.com`, /does not begin with https:\/\//],
    [`${DEPLOY} --origin flex.example.com`, /is not an address\. Write it as https:\/\/HOST/],
    [`${DEPLOY} --origin https://flex.example.com/desk`, /Write https:\/\/flex\.example\.com\./],
    [`${DEPLOY} --origin https://*.example.com`, /Name each address of Flex/],
    [`${DEPLOY} --share-customer-fields maybe`, /takes yes or no, and not "maybe"/],
    [`${DEPLOY} --version 1.0.0`, /--version is for the plugin/],
    [`${DEPLOY} --remove --origin https://flex.example.com`, /--remove does not go with/],
    ['deploy --origin https://flex.example.com', /--origin goes with --for-agents or --feedback only/],
    ['release --for-agents --restore a@off', /--restore is for the plugin/],
  ])('refuses `%s`', async (command, sentence) => {
    await expectRefusal(command, sentence);
    expect(account.loopback.requests).toEqual([]);
  });

  it.each([null, 'WS12'])('refuses an account whose workspace is %j', async (workspace) => {
    account.loopback.settings.taskrouter_workspace_sid = workspace;
    await expectRefusal(DEPLOY, /does not name a TaskRouter workspace/);
  });

  it('refuses settings that it could not write at the end', async () => {
    account.loopback.settings.ui_attributes = { custom_data: 'text' };
    await expectRefusal(DEPLOY, /"custom_data" in the Flex configuration is not an object/);
  });

  it('refuses wrong credentials, and credentials that may not deploy functions', async () => {
    const refused = /refused the credentials \(401\).*TWILIO_AUTH_TOKEN, or TWILIO_API_KEY/;
    await expectRefusal(DEPLOY, refused, { TWILIO_AUTH_TOKEN: 'f'.repeat(32) });
    account.loopback.fault = ({ host }) =>
      host === 'serverless.twilio.com' ? errorResponse(403, 20403, 'Forbidden') : null;
    await expectRefusal(DEPLOY, /may not deploy Twilio Functions \(403\)/);
  });

  it.each<[string, DeployFault, RegExp]>([
    [
      'Insights refuses the credentials',
      failing('GET', '/CommentTags', errorResponse(403, 20403, 'Forbidden')),
      /stop +Insights accepts[^]*\(Q1\)\. It responded with 403, code 20403/,
    ],
    [
      'Insights ignores the filter',
      failing('GET', '/Insights/Segments', { status: 200, body: { segments: [{ agent_id: 'a' }] } }),
      /stop +Insights has no segments for an unknown reservation[^]*\(Q2\)/,
    ],
    [
      'Insights refuses only segments',
      failing('GET', '/Insights/Segments', errorResponse(403, 20403, 'Forbidden')),
      /\(Q2\)\. Insights refused the credentials \(403, code 20403\)\. The function would be refused too/,
    ],
    ['TaskRouter fails', failing('GET', '/Events'), /This could not be checked[^]*\(Q3\)/],
  ])('stops if %s', async (_, fault, sentence) => {
    account.loopback.fault = fault;
    await expectRefusal(DEPLOY, sentence);
  });

  it('stops if two workers are the same agent', async () => {
    account.loopback.conversations.forEach((each) => (each.agentId = 'the-same'));
    await expectRefusal(DEPLOY, /\(Q7\)\. Two of 2 workers have the same agent_id/);
  });

  it('says that an address of the account cannot be used, and that an old setting is wrong', async () => {
    seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
    const [service] = account.loopback.serverless.services;
    service?.createVariable(service.environments[0]?.sid ?? '', 'FLEX_ORIGINS', 'flex.example.com');
    account.loopback.settings.flex_url = 'http://desk.example.com';

    const { output } = await account.run(`${DEPLOY} --dry-run`);

    expect(output).toContain('"flex_url" in the Flex configuration is "http://desk.example.com"');
    expect(output).toContain('FLEX_ORIGINS has "flex.example.com", which is not an origin. It is left out');
  });
});
