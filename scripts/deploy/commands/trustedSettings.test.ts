import { version } from '../../../package.json';
import { trustedSettings, type TrustContext } from './trustedSettings';

const OWN = 'answers-1234.twil.io';
const OWN_URL = `https://${OWN}/`;
const FLEX = ['https://flex.twilio.com', 'https://flex.example.com'];

function context(trustHost?: string, functionVersion: string = version, allowedHeaders = 'Authorization') {
  const requests: string[] = [];
  const send: TrustContext['send'] = ({ method, url, headers: sent }) => {
    requests.push(`${method} ${url} ${sent['Origin']}`);
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': allowedHeaders,
      'agent-function-version': functionVersion,
    };
    return Promise.resolve({ status: method === 'GET' ? 401 : 200, body: null, headers });
  };
  const addresses = {
    flexOrigins: () => Promise.resolve(FLEX),
    functionDomains: jest.fn(() => Promise.resolve(['other-1.twil.io', OWN])),
  };
  return { trustHost, addresses, send, requests };
}

const URLS = ['insights_base_url', 'functions_url'];

async function trust(settings: Record<string, unknown>, given = context(), changed = URLS) {
  const lines: string[] = [];
  return { settings: await trustedSettings(settings, changed, given, (line) => lines.push(line)), lines };
}

it("trusts a domain of the account's own functions, after it has checked it for every origin of Flex", async () => {
  const given = context();

  const { settings, lines } = await trust({ page_size: 30, insights_base_url: OWN_URL }, given);

  expect(settings).toEqual({ page_size: 30, insights_base_url: OWN_URL, insights_trusted_host: OWN });
  expect(given.requests).toEqual(
    FLEX.flatMap((origin) => [`GET ${OWN_URL}Segments ${origin}`, `OPTIONS ${OWN_URL}Segments ${origin}`]),
  );
  expect(lines).toEqual(
    FLEX.map((origin) => `Checked: the agent function at ${OWN_URL} responds to pages of ${origin}.`),
  );
});

it('says once that not every browser may send the token', async () => {
  const { lines } = await trust({ insights_base_url: OWN_URL }, context(undefined, version, '*'));

  expect(lines.filter((line) => line.startsWith('Note'))).toEqual([
    expect.stringMatching(/"\*"\. Chrome and Edge accept that\. If agents use another browser/),
  ]);
});

it.each([
  ['0.0.9', `older than the plugin (${version}). Update it with \`npm run deploy -- --for-agents\`.`],
  ['99.0.0', `newer than the plugin (${version}).`],
])('says once that the function has version %s', async (functionVersion, words) => {
  const { lines } = await trust({ insights_base_url: OWN_URL }, context(undefined, functionVersion));

  expect(lines.filter((line) => line.startsWith('Note'))).toEqual([
    `Note: the function has version ${functionVersion}, which is ${words}`,
  ]);
});

it('says once that a function without a version may be a different one', async () => {
  const { lines } = await trust({ insights_base_url: OWN_URL }, context(undefined, ''));

  expect(lines.filter((line) => line.startsWith('Note'))).toEqual([
    'Note: what responds there does not say its version, so it may be another function. Check the URL, or deploy the ' +
      'function again.',
  ]);
});

it.each(['https://answers-9999.twil.io/', `https://${OWN}.example.com/`, 'https://own.example/'])(
  'sends no request to a host that is not of this account, and says how to trust it: %s',
  async (insights_base_url) => {
    const given = context();

    await expect(trust({ insights_base_url }, given)).rejects.toThrow(
      new RegExp(`--trust-host ${new URL(insights_base_url).host}\\. Nothing was changed`),
    );
    expect(given.requests).toEqual([]);
  },
);

it('trusts a host that the admin has named, without listing the domains of the account', async () => {
  const given = context('Own.example');

  const { settings } = await trust({ insights_base_url: 'https://own.example/a' }, given);

  expect(settings).toMatchObject({ insights_trusted_host: 'own.example' });
  expect(given.addresses.functionDomains).not.toHaveBeenCalled();
});

it.each(['https://own_functions.example/', 'https://[::1]/', `https://${'a'.repeat(201)}/`])(
  'refuses a host that the plugin cannot trust: %s',
  async (insights_base_url) => {
    const given = context(new URL(insights_base_url).host);

    await expect(trust({ insights_base_url }, given)).rejects.toThrow(
      /The plugin can only trust a host of letters, digits, dots and hyphens.* Nothing was changed\.$/,
    );
    expect(given.requests).toEqual([]);
  },
);

it('refuses a named host that is not the one of the URL', async () => {
  await expect(trust({ insights_base_url: OWN_URL }, context('own.example'))).rejects.toThrow(
    /--trust-host names own\.example, but the host .* is answers-1234\.twil\.io\. Nothing was changed/,
  );
});

it('refuses a named host without a URL', async () => {
  await expect(trust({ page_size: 30 }, context('own.example'))).rejects.toThrow(
    /--trust-host needs the setting "insights_base_url" or "functions_url"/,
  );
});

it('asks nothing about Insights itself', async () => {
  const given = context();
  const insights_base_url = 'https://flex-api.twilio.com/v1/Insights/';

  const { settings } = await trust({ insights_base_url, insights_trusted_host: OWN }, given);

  expect(settings).toEqual({ insights_base_url });
  expect(given.requests).toEqual([]);
});

it('asks the paths of a feedback store, and names the command that updates it', async () => {
  const given = context(undefined, '0.0.9');

  const { settings, lines } = await trust({ functions_url: OWN_URL }, given);

  expect(settings).toEqual({ functions_url: OWN_URL, insights_trusted_host: OWN });
  expect(given.requests.filter((request) => request.endsWith(FLEX[0] ?? ''))).toEqual(
    ['Feedback', 'Feedback/Seen'].flatMap((path) => [
      `GET ${OWN_URL}${path} ${FLEX[0]}`,
      `OPTIONS ${OWN_URL}${path} ${FLEX[0]}`,
    ]),
  );
  expect(lines).toEqual([
    ...FLEX.map((origin) => `Checked: the feedback store at ${OWN_URL} responds to pages of ${origin}.`),
    expect.stringMatching(/which is older .* Update it with `npm run deploy -- --feedback`\.$/),
  ]);
});

it('asks only what has changed', async () => {
  const given = context();

  await trust({ insights_base_url: OWN_URL, functions_url: OWN_URL }, given, ['functions_url']);

  expect(given.requests.filter((request) => request.includes('Segments'))).toEqual([]);
  expect(given.requests).toHaveLength(8);
});

it('refuses two hosts, because the plugin trusts one only', async () => {
  const given = context(OWN);
  const settings = { insights_base_url: OWN_URL, functions_url: 'https://other-1.twil.io/' };

  await expect(trust(settings, given)).rejects.toThrow(
    `"insights_base_url" is at ${OWN}, and "functions_url" is at other-1.twil.io. The plugin sends tokens to one host ` +
      'only, so both must have the same. Nothing was changed.',
  );
  expect(given.requests).toEqual([]);
});

it('trusts the host of a feedback store beside Insights itself', async () => {
  const settings = {
    insights_base_url: 'https://flex-api.twilio.com/v1/Insights/',
    functions_url: OWN_URL,
  };

  expect((await trust(settings)).settings).toEqual({ ...settings, insights_trusted_host: OWN });
});
