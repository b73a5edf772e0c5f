import { request } from 'node:http';
import type { InsightsContract } from '../../contract/createInsightsContract';
import { InsightsRecords } from '../../world/InsightsRecords';
import type { Role } from '../../world/model';
import { createInsightsServer, type InsightsServer } from '../createInsightsServer';
import type { EmulatorSession } from '../session';

export const ACCOUNT_SID = `AC${'5'.repeat(32)}`;
export const NOW = Date.parse('2026-03-18T14:30:00Z');
export const SUPERVISOR_TOKEN = 'supervisor-token';
export const AGENT_AND_SUPERVISOR_TOKEN = 'agent-and-supervisor-token';
export const AGENT_TOKEN = 'agent-token';
export const EXPIRED_TOKEN = 'expired-token';
/** The supervisor's token, issued after NOW. */
export const RENEWED_TOKEN = 'renewed-token';

export const SUPERVISOR_WORKER_SID = workerSidOf(1);

/** When the tokens of the test sessions were issued. */
const ISSUED_AT_MS = NOW - 60_000;

function sessionOf(number: number, fullName: string, roles: readonly Role[]): EmulatorSession {
  const identity = fullName.toLowerCase().replace(' ', '.');
  const email = `${identity}@example.com`;
  return { workerSid: workerSidOf(number), identity, fullName, email, roles, issuedAtMs: ISSUED_AT_MS };
}

/** The worker of a test session: 1 is the supervisor, 2 the agent, 3 both. */
function workerSidOf(number: number): string {
  return `WK${String(number).repeat(32)}`;
}

const SESSIONS: Readonly<Record<string, EmulatorSession | 'expired'>> = {
  [SUPERVISOR_TOKEN]: sessionOf(1, 'Vera Quillon', ['supervisor']),
  [AGENT_TOKEN]: sessionOf(2, 'Mira Castellan', ['agent']),
  [AGENT_AND_SUPERVISOR_TOKEN]: sessionOf(3, 'Odell Farrow', ['agent', 'supervisor']),
  [RENEWED_TOKEN]: { ...sessionOf(1, 'Vera Quillon', ['supervisor']), issuedAtMs: NOW + 1 },
  [EXPIRED_TOKEN]: 'expired',
};

export interface TestResponse {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  /** The parsed text; undefined if it is not JSON. */
  body: unknown;
}

export interface TestRequest {
  method?: string;
  /** Null sends no Authorization header. */
  token?: string | null;
  authorization?: string;
  /** Sent as a form. */
  form?: Readonly<Record<string, string>>;
  /** Sent unchanged, besides the Authorization. */
  headers?: Readonly<Record<string, string>>;
  /** Sent unchanged, instead of a form. */
  body?: string;
}

/** A running server with an external client. Every exchange is validated against the contract. */
export interface TestBench {
  server: InsightsServer;
  records: InsightsRecords;
  /** Sets the records' clock; it starts at NOW. */
  clock: { now: number };
  /** One request over HTTP. It throws if the response, or an accepted request, breaks the contract. */
  request: (pathAndQuery: string, request?: TestRequest) => Promise<TestResponse>;
  /** The same without validation, for faults. */
  requestRaw: (pathAndQuery: string, request?: TestRequest) => Promise<TestResponse>;
}

export async function startTestBench(contract: InsightsContract): Promise<TestBench> {
  const clock = { now: NOW };
  const now = (): number => clock.now;
  const records = new InsightsRecords({ accountSid: ACCOUNT_SID, now });
  const sessionForToken = (token: string): EmulatorSession | 'expired' | null => SESSIONS[token] ?? null;
  const server = await createInsightsServer({ records, sessionForToken, now });
  const requestRaw: TestBench['request'] = (pathAndQuery, test = {}) =>
    send(`${server.origin}${pathAndQuery}`, test);
  return {
    server,
    records,
    clock,
    requestRaw,
    async request(pathAndQuery, test = {}) {
      const response = await requestRaw(pathAndQuery, test);
      const call = server.calls.list().slice(-1)[0];
      const endpoint = { method: call?.method ?? '', path: call?.path ?? '' };
      const problems = contract.responseProblems({
        ...endpoint,
        status: response.status,
        body: response.body,
      });
      if (call && response.status < 300) problems.push(...contract.requestProblems(call));
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return response;
    },
  };
}

function send(
  url: string,
  { method, token = SUPERVISOR_TOKEN, authorization, form, headers: given, body }: TestRequest,
): Promise<TestResponse> {
  const basic = token === null ? undefined : `Basic ${Buffer.from(`token:${token}`).toString('base64')}`;
  const header = authorization ?? basic;
  const headers: Record<string, string> = { ...given };
  if (header !== undefined) headers['Authorization'] = header;
  if (form) headers['Content-Type'] ??= 'application/x-www-form-urlencoded';
  const sent = body ?? (form && new URLSearchParams(Object.entries(form)).toString());
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: method ?? (form ? 'POST' : 'GET'), headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}

function parsed(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}
