import type { Credentials } from '../deploy/account/credentials';
import { createReport, type Report } from './createReport';
import { questions } from './questions/questions';
import { fakeAccount, type FakeAccount, type Override } from './testing/fakeAccount';
import { CANARIES, sampleAccount, sid, type SampleAccount } from './testing/sampleAccount';
import type { FlexTokens } from './tokens/readTokens';
import { MAX_REQUESTS } from './twilio/TwilioReader';

const ACCOUNT: Credentials = {
  accountSid: sid('AC', 1),
  username: sid('AC', 1),
  password: 'canary-auth-token',
  authToken: 'canary-auth-token',
  region: undefined,
};
const API_KEY: Credentials = {
  ...ACCOUNT,
  username: sid('SK', 1),
  password: 'canary-secret',
  authToken: null,
};
const TOKENS = { agent: 'canary-agent-token', supervisor: 'canary-supervisor-token' };
const NO_TOKENS = { agent: null, supervisor: null };

const canaryError = {
  code: Number(CANARIES.customerPhone),
  message: CANARIES.errorMessage,
  more_info: `https://${CANARIES.ownHost}`,
};
const canaryList = {
  body: {
    segments: [{ segment_id: CANARIES.customerName, agent_id: CANARIES.agentName, date: CANARIES.queue }],
  },
};
const oneOrigin = {
  headers: {
    'access-control-allow-origin': 'https://flex.twilio.com',
    'access-control-allow-headers': 'authorization',
  },
};

/** Responds to all requests but the first in the same way. */
function afterConfiguration(response: ReturnType<Override>): Override {
  return (_request, { pathname }) => (pathname === '/v1/Configuration' ? null : response);
}

interface Trial extends Report {
  /** All that was printed and written. */
  output: string;
  fake: FakeAccount;
}

async function run(
  override?: Override,
  options: { credentials?: Credentials; tokens?: FlexTokens; change?: (sample: SampleAccount) => void } = {},
): Promise<Trial> {
  const { credentials = ACCOUNT, tokens = TOKENS, change } = options;
  const account = sampleAccount();
  change?.(account);
  const fake = fakeAccount(account, override);
  const lines: string[] = [];
  const nowMs = Date.UTC(2026, 10, 30);
  const report = await createReport({ credentials, tokens, send: fake.send, nowMs }, (line) =>
    lines.push(line),
  );
  fake.verify();
  return { ...report, output: [...lines, report.summary, report.markdown].join('\n'), fake };
}

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** Agents are refused, as in Twilio's documentation. */
const agentsRefused: Override = ({ headers }) =>
  headers.Authorization === basic('token', TOKENS.agent) ? { status: 403, body: { code: 20403 } } : null;

describe('the report on an account', () => {
  it('says that all is ok', async () => {
    const { markdown, summary, hasProblem, fake } = await run(agentsRefused);
    expect(hasProblem).toBe(false);
    expect(summary).toBe(`24 ok. ${fake.requests.length} requests, nothing was changed.`);
    for (const { id, assumption } of questions) expect(markdown).toContain(`| ${id} | ${assumption} | ok |`);
    expect(markdown).toContain('- Credentials: auth token; Flex tokens: agent, supervisor');
    expect(markdown).toContain('Flex UI 2.17.1');
  });

  it('sends only GET and OPTIONS requests, only to Twilio, and fewer than the limit', async () => {
    const { fake } = await run();
    expect(new Set(fake.requests.map(({ method }) => method))).toEqual(new Set(['GET', 'OPTIONS']));
    const hosts = new Set(fake.requests.map(({ url }) => new URL(url).host));
    expect(hosts).toEqual(new Set(['flex-api.twilio.com', 'taskrouter.twilio.com']));
    expect(fake.requests.length).toBeLessThan(MAX_REQUESTS);
  });

  it.each<[string, Override | undefined]>([
    ['all is ok', undefined],
    ['every request fails', afterConfiguration({ status: 400, body: canaryError })],
    ['every request is refused', afterConfiguration({ status: 403, body: canaryError })],
    ['a proxy responds', afterConfiguration({ body: JSON.stringify(CANARIES) })],
    ['there is no response', afterConfiguration('no response')],
    [
      'the filters are ignored',
      (_request, url) => (url.searchParams.has('ReservationId') ? canaryList : null),
    ],
    ['only one origin may read', ({ method }) => (method === 'OPTIONS' ? oneOrigin : null)],
  ])('contains no personal data, ID or secret if %s', async (_what, override) => {
    const { output } = await run(override);
    for (const canary of Object.values(CANARIES)) expect(output).not.toContain(canary.replace('+', ''));
    expect(output).not.toMatch(/canary-|@|https?:/i);
    expect(output).not.toMatch(/\b[A-Z]{2}[0-9a-f]{32}\b/i);
    expect(output).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
    for (const secret of [ACCOUNT.password, TOKENS.agent, TOKENS.supervisor]) {
      expect(output).not.toContain(Buffer.from(secret).toString('base64').slice(0, 12));
    }
  });

  it('has a problem if something differs or could not be asked', async () => {
    const differing = await run();
    expect(differing.hasProblem).toBe(true);
    expect(differing.summary).toMatch(/^23 ok, 1 DIFFERS\. /);
    const limited = await run((_request, { host }) =>
      host.startsWith('taskrouter') ? { status: 429 } : null,
    );
    expect(limited.hasProblem).toBe(true);
    expect(limited.output).toContain('The account has too many requests at the moment (429)');
  });

  it('has no problem in an account without data', async () => {
    const change = (sample: SampleAccount): void => void (sample.events = []);
    const { hasProblem, summary } = await run(undefined, { change, tokens: NO_TOKENS });
    expect(hasProblem).toBe(false);
    expect(summary).toMatch(/^4 ok, 20 not checked\. /);
  });

  it('does not check what an API key that Insights refuses cannot show', async () => {
    const key = basic(API_KEY.username, API_KEY.password);
    const override: Override = ({ headers }, { pathname }) =>
      headers.Authorization === key && pathname.includes('/Insights/') ? { status: 401 } : null;
    const { hasProblem, output } = await run(override, { credentials: API_KEY, tokens: NO_TOKENS });
    expect(hasProblem).toBe(false);
    expect(output).toContain(
      'It refused an API key (401). Only the auth token shows what the function gets.',
    );
    expect(output).toContain('Try again with TWILIO_AUTH_TOKEN instead of an API key.');
  });

  it("reads Insights with the supervisor's token if Insights refuses the account's credentials", async () => {
    const account = basic(ACCOUNT.username, ACCOUNT.password);
    const override: Override = ({ headers }, { pathname }) =>
      headers.Authorization === account && pathname.includes('/Insights/') ? { status: 403 } : null;
    const { output, summary } = await run(override);
    expect(output).toContain("Insights was read with the supervisor's token");
    expect(summary).toMatch(/^22 ok, 2 DIFFERS\. /);
    const without = await run(override, { tokens: NO_TOKENS });
    expect(without.output).toContain('Insights refused the credentials (403). See Q1.');
    expect(without.summary).toMatch(/1 DIFFERS/);
  });

  it.each([
    [401, /^Twilio refused the credentials \(401\)/],
    [403, /may not read the Flex configuration \(403\)/],
    [404, /^This account has no Flex \(404\)/],
    [429, /too many requests/],
    [200, /not with JSON/],
  ])('cannot be made if the configuration gets %d', async (status, message) => {
    await expect(run(() => ({ status, body: '<html>' }))).rejects.toThrow(message);
  });
});
