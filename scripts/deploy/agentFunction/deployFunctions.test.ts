import { version as OWN_VERSION } from '../../../package.json';
import { errorResponse } from '../../../emulator/routing/route';
import type { DeployFault } from '../../../emulator/deploy/createLoopbackTwilio';
import { SERVICE_NAME } from './account/FunctionAccount';
import { FIRST_DOMAIN, accountOfEachTest, seedService } from './testing/loopbackAccount';
import { FUNCTION_PATHS } from './upload/buildUpload';

const DEPLOY = 'deploy --for-agents';
const FLEX = 'https://flex.twilio.com';

const account = accountOfEachTest();
const { variables } = account;

const ours = () =>
  expect.objectContaining({
    custom_data: {
      features: {
        callbacks: { enabled: true },
        assessment_comments: {
          insights_base_url: `https://${FIRST_DOMAIN}/`,
          insights_trusted_host: FIRST_DOMAIN,
        },
      },
    },
  }) as unknown;

it('takes an empty account to a function that the settings name', async () => {
  const { loopback, run } = account;

  const { status, output } = await run(DEPLOY);

  expect(output).toContain(`Agents read their feedback through https://${FIRST_DOMAIN}/`);
  expect(status).toBe(0);
  expect(loopback.settings.ui_attributes).toEqual(ours());
  expect(variables()).toEqual({
    WORKSPACE_SID: loopback.settings.taskrouter_workspace_sid,
    FLEX_ORIGINS: FLEX,
  });
  const [service] = loopback.serverless.services;
  expect(service).toMatchObject({ unique_name: SERVICE_NAME, include_credentials: true });
  const [build] = service?.builds ?? [];
  expect(build?.runtime).toBe('node22');
  expect(build?.function_versions.map(({ path }) => path)).toEqual(FUNCTION_PATHS);
  expect(build?.dependencies).toContainEqual({ name: '@twilio/runtime-handler', version: '2.0.1' });
  expect(build?.dependencies).toContainEqual({
    name: 'axios',
    version: expect.stringMatching(/^\d/) as string,
  });
});

it('says in a dry run what it would do, and changes nothing', async () => {
  const before = account.state();

  const { status, output, changes } = await account.run(`${DEPLOY} --dry-run`);

  expect(output).toMatch(
    /Would deploy .*Would set WORKSPACE_SID=.*Would verify it.*Would set insights_base_url/s,
  );
  expect(output).toMatch(/Dry run: nothing was changed\.\s*$/);
  expect(status).toBe(0);
  expect(changes).toEqual([]);
  expect(account.state()).toEqual(before);
});

it('works with an API key, and prints no secret even if everything is logged', async () => {
  const { credentials } = account.loopback;

  const { status, output } = await account.run(DEPLOY, {
    TWILIO_API_KEY: credentials.apiKey,
    TWILIO_API_SECRET: credentials.apiSecret,
    TWILIO_AUTH_TOKEN: '',
    DEBUG: '*',
  });

  expect(output).toMatch(
    /not checked {2}Insights accepts .*\n.*Only the auth token shows what the function gets/,
  );
  expect(status).toBe(0);
  const basic = Buffer.from(`${credentials.apiKey}:${credentials.apiSecret}`).toString('base64');
  for (const secret of [credentials.apiSecret, basic]) expect(output).not.toContain(secret);
});

it('goes on, and says so, if the account has no conversations yet', async () => {
  account.loopback.conversations.splice(0);

  const { status, output } = await account.run(DEPLOY);

  expect(output).toContain('Not checked: 2 of 4. That is no reason to stop');
  expect(status).toBe(0);
});

it('serves the Flex of the account, those that are named, and those that were served before', async () => {
  account.loopback.settings.flex_url = 'https://desk.example.com/agents';

  const first = await account.run(
    `${DEPLOY} --origin https://One.example.com/ --origin https://two.example.com`,
  );
  expect(first.status).toBe(0);
  const all = `${FLEX},https://desk.example.com,https://one.example.com,https://two.example.com`;
  expect(variables()).toMatchObject({ FLEX_ORIGINS: all });
  expect(first.output.match(/ok +Pages of \S+ can ask it/g)).toHaveLength(4);

  const second = await account.run(`${DEPLOY} --share-customer-fields yes`);
  expect(second.output).toContain(
    'Also allowed so far, and kept: https://one.example.com, https://two.example.com',
  );
  expect(variables()).toMatchObject({ FLEX_ORIGINS: all, SHARE_CUSTOMER_FIELDS: 'true' });
});

it('updates an older function in its place, and leaves its other settings', async () => {
  const domain = seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });

  const { status, output } = await account.run(DEPLOY);

  expect(output).toContain('Agent function: 0.0.1');
  expect(output).toMatch(new RegExp(`at ${domain}, in place of ZB`));
  expect(status).toBe(0);
  expect(account.loopback.serverless.services).toHaveLength(1);
  expect(variables()).toMatchObject({ SHARE_CUSTOMER_FIELDS: 'true' });
});

it('does not replace a newer function unless it is told', async () => {
  seedService(account.loopback, { paths: FUNCTION_PATHS, version: '99.0.0' });

  const refused = await account.run(DEPLOY);
  expect(refused.output).toMatch(
    /comes from version 99\.0\.0 .* add --allow-older\. Nothing was changed\.\s*$/,
  );
  expect(refused).toMatchObject({ status: 1, changes: [] });

  const allowed = await account.run(`${DEPLOY} --allow-older`);
  expect(allowed.output).toContain(`Deploy the agent function ${OWN_VERSION}`);
  expect(allowed.status).toBe(0);
});

it.each<[string, DeployFault]>([
  ['fails', () => errorResponse(502, 20500, 'Bad Gateway')],
  ['is cut off', () => 'cut'],
  ['responds with another function', () => ({ status: 404, body: 'Not found' })],
])('does not replace a function whose version is not known, because it %s', async (_, fault) => {
  const domain = seedService(account.loopback, { paths: FUNCTION_PATHS, version: '99.0.0' });
  account.loopback.fault = (request) => (request.host === domain ? fault(request) : null);

  const refused = await account.run(DEPLOY);
  expect(refused.output).toMatch(
    /could not be found out whether .* newer version .* add --allow-older .*\. Nothing was changed\.\s*$/,
  );
  expect(refused).toMatchObject({ status: 1, changes: [] });

  // The new build responds.
  account.loopback.fault = (request) =>
    request.host === domain && account.loopback.serverless.services[0]?.builds.length === 1
      ? fault(request)
      : null;
  const allowed = await account.run(`${DEPLOY} --allow-older`);
  expect(allowed.output).toContain('there, but its version could not be found out');
  expect(allowed.status).toBe(0);
});

it('replaces functions from before they said their version', async () => {
  seedService(account.loopback, { paths: FUNCTION_PATHS, version: null });
  const { output, status } = await account.run(DEPLOY);
  expect(output).toContain('there, but it does not say its version');
  expect(status).toBe(0);
});

it('does not replace another service of this name unless it is told', async () => {
  seedService(account.loopback, { paths: ['/hello', '/Segments'], version: null });

  const refused = await account.run(DEPLOY);
  expect(refused.output).toMatch(
    /that is not the agent function: it serves \/hello\. .* add --take-over\. Nothing/,
  );
  expect(refused).toMatchObject({ status: 1, changes: [] });

  expect((await account.run(`${DEPLOY} --take-over`)).status).toBe(0);
});

it('uses the environment that the settings name, and asks if it is not clear', async () => {
  const domains = ['one', 'two'].map((suffix) =>
    seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1', suffix }),
  );

  const refused = await account.run(DEPLOY);
  expect(refused.output).toMatch(
    /has several environments \(.*-one\.twil\.io, .*-two\.twil\.io\).*Nothing was changed/,
  );
  expect(refused).toMatchObject({ status: 1, changes: [] });

  const settings = { insights_base_url: `https://${domains[1]}/` };
  account.loopback.settings.ui_attributes = { custom_data: { features: { assessment_comments: settings } } };
  expect((await account.run(DEPLOY)).output).toContain(`through https://${domains[1]}/`);
});

it('says which other function the settings named', async () => {
  const settings = {
    insights_base_url: 'https://other-1.twil.io/',
    insights_trusted_host: 'other-1.twil.io',
  };
  account.loopback.settings.ui_attributes = {
    theme: {},
    custom_data: { features: { callbacks: { enabled: true }, assessment_comments: settings } },
  };

  const { output } = await account.run(DEPLOY);

  expect(output).toContain("the plugin's settings name other-1.twil.io so far. This deployment replaces it.");
  expect(account.loopback.settings.ui_attributes).toEqual(ours());
});
