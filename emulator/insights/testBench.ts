import { request } from 'node:http';
import type { InsightsContract } from '../contract/createInsightsContract';
import { InsightsRecords } from '../world/InsightsRecords';
import type { NewComment } from '../world/insightsWire';
import { createInsightsServer, type InsightsServer } from './createInsightsServer';
import type { EmulatorSession } from './session';

export const ACCOUNT_SID = `AC${'5'.repeat(32)}`;
export const NOW = Date.parse('2026-03-18T14:30:00Z');
export const SUPERVISOR_TOKEN = 'supervisor-token';
export const AGENT_AND_SUPERVISOR_TOKEN = 'agent-and-supervisor-token';
export const AGENT_TOKEN = 'agent-token';
export const EXPIRED_TOKEN = 'expired-token';

const SESSIONS: Readonly<Record<string, EmulatorSession | 'expired'>> = {
  [SUPERVISOR_TOKEN]: { workerSid: `WK${'1'.repeat(32)}`, identity: 'sam', roles: ['supervisor'] },
  [AGENT_TOKEN]: { workerSid: `WK${'2'.repeat(32)}`, identity: 'ada', roles: ['agent'] },
  [AGENT_AND_SUPERVISOR_TOKEN]: {
    workerSid: `WK${'3'.repeat(32)}`,
    identity: 'kim',
    roles: ['agent', 'supervisor'],
  },
  [EXPIRED_TOKEN]: 'expired',
};

export interface TestAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  /** The parsed text; undefined when it is not JSON. */
  body: unknown;
}

export interface TestRequest {
  method?: string;
  /** null sends no Authorization header. */
  token?: string | null;
  authorization?: string;
}

/** A running server with an outside client whose every exchange is held against the contract. */
export interface TestBench {
  server: InsightsServer;
  records: InsightsRecords;
  /** Moves the records' clock; it starts at NOW. */
  clock: { now: number };
  /** One request over HTTP; throws when answer or accepted request breaks the contract. */
  ask: (pathAndQuery: string, request?: TestRequest) => Promise<TestAnswer>;
  /** The same without the contract, for faults. */
  askRaw: (pathAndQuery: string, request?: TestRequest) => Promise<TestAnswer>;
}

export async function startTestBench(contract: InsightsContract): Promise<TestBench> {
  const clock = { now: NOW };
  const now = (): number => clock.now;
  const records = new InsightsRecords({ accountSid: ACCOUNT_SID, now });
  const sessionForToken = (token: string): EmulatorSession | 'expired' | null => SESSIONS[token] ?? null;
  const server = await createInsightsServer({ records, sessionForToken, now });
  const askRaw: TestBench['ask'] = (pathAndQuery, test = {}) => send(`${server.origin}${pathAndQuery}`, test);
  return {
    server,
    records,
    clock,
    askRaw,
    async ask(pathAndQuery, test = {}) {
      const answer = await askRaw(pathAndQuery, test);
      const call = server.calls.list().slice(-1)[0];
      const path = call?.path ?? '';
      const problems = contract.answerProblems({ path, status: answer.status, body: answer.body });
      if (call && answer.status === 200) problems.push(...contract.requestProblems(call));
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return answer;
    },
  };
}

/** A comment with everything a test does not care about filled in. */
export function newComment(overrides: Partial<NewComment> = {}): NewComment {
  return {
    segmentId: '0c1d2e3f-1111-5aaa-8bbb-000000000001',
    agentId: '0c1d2e3f-2222-5aaa-8bbb-000000000002',
    category: { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Good for Training' },
    text: 'Clear and friendly.',
    offsetSeconds: 6.985619,
    createdAt: 1_657_329_694_199,
    reviewer: { name: 'Rae Reviewer', email: 'rae.reviewer@example.com' },
    ...overrides,
  };
}

function send(
  url: string,
  { method = 'GET', token = SUPERVISOR_TOKEN, authorization }: TestRequest,
): Promise<TestAnswer> {
  const basic = token === null ? undefined : `Basic ${Buffer.from(`token:${token}`).toString('base64')}`;
  const header = authorization ?? basic;
  const headers = header === undefined ? {} : { Authorization: header };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
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
