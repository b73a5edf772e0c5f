import type { Send, TwilioRequest, TwilioResponse } from '../twilio/Send';
import { WORKSPACE, type SampleAccount } from './sampleAccount';

type Response = Partial<TwilioResponse>;

/** Replaces the response to some requests. Null keeps the normal response. */
export type Override = (request: TwilioRequest, url: URL) => Response | 'no response' | null;

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'Content-Type, Authorization',
  'access-control-expose-headers': 'Twilio-Request-Id',
};
const INSIGHTS = '/v1/Insights/';
const TASKROUTER = `/v1/Workspaces/${WORKSPACE}/`;

export interface FakeAccount {
  send: Send;
  requests: readonly TwilioRequest[];
  /** Fails if a request had no response in the fake. */
  verify(): void;
}

/** Answers requests to Twilio from a sample. */
export function fakeAccount(sample: SampleAccount, override: Override = () => null): FakeAccount {
  const requests: TwilioRequest[] = [];
  const unplanned: string[] = [];

  function respond(request: TwilioRequest): Response {
    const url = new URL(request.url);
    const replaced = override(request, url);
    if (replaced === 'no response')
      throw Object.assign(new Error(`connect ${request.url}`), { code: 'ECONNRESET' });
    const response = replaced ?? normalResponse(sample, request, url);
    if (response === null) {
      unplanned.push(`${request.method} ${request.url}`);
      throw new Error('No response is planned.');
    }
    return response;
  }

  return {
    requests,
    async send(request) {
      requests.push(request);
      const { status = 200, headers = CORS, body = '' } = respond(request);
      return Promise.resolve({ status, headers, body });
    },
    verify: () => expect(unplanned).toEqual([]),
  };
}

function normalResponse(
  sample: SampleAccount,
  { method, headers }: TwilioRequest,
  url: URL,
): Response | null {
  const { pathname, searchParams } = url;
  if (method === 'OPTIONS') return { status: 204 };
  if (headers.Authorization === undefined || headers.Authorization === '') {
    return { status: 401, body: { code: 20003 } };
  }
  if (pathname === '/v1/Configuration') return { body: sample.configuration };
  if (pathname === `${TASKROUTER}Events`)
    return { body: { events: eventsOf(sample, searchParams.get('WorkerSid')) } };
  if (pathname.startsWith(`${TASKROUTER}Workers/`)) {
    return { body: { attributes: sample.attributes[pathname.split('/').pop() ?? ''] ?? '{}' } };
  }
  switch (pathname.replace(INSIGHTS, '')) {
    case 'QualityManagement/Settings/CommentTags':
      return { body: { comments: [] } };
    case 'QualityManagement/Settings/AnswerSets':
      return { body: { answer_sets: [] } };
    case 'QualityManagement/Assessments':
      return { body: { assessments: [], meta: {} } };
    case 'UserRoles':
      return { body: { roles: ['wfo.full_access'] } };
    case 'Conversations':
      return { body: { conversations: [{ segments: segmentsOf(sample, searchParams) }] } };
    case 'Segments':
      return { body: { segments: segmentsOf(sample, searchParams), meta: {} } };
    case 'QualityManagement/Assessments/Comments':
      return { body: commentsPage(sample, url) };
    default:
      return null;
  }
}

function segmentsOf({ segments }: SampleAccount, parameters: URLSearchParams): Record<string, unknown>[] {
  const segmentId = parameters.get('SegmentId');
  if (segmentId !== null) {
    return Object.values(segments)
      .flat()
      .filter(({ segment_id }) => segment_id === segmentId);
  }
  return parameters.getAll('ReservationId').flatMap((sid) => segments[sid] ?? []);
}

function eventsOf({ events }: SampleAccount, workerSid: string | null): unknown[] {
  const ofWorker = (data: unknown): boolean =>
    typeof data === 'object' && data !== null && 'worker_sid' in data && data.worker_sid === workerSid;
  return workerSid === null ? events : events.filter(({ event_data: data }) => ofWorker(data));
}

function commentsPage({ comments }: SampleAccount, url: URL): unknown {
  const at = (name: string): string | null => url.searchParams.get(name);
  const [agentId, segmentId] = [at('AgentId'), at('SegmentId')];
  const matching = comments.filter(
    (comment) =>
      (agentId === null || comment.agent_id === agentId) &&
      (segmentId === null || comment.segment_id === segmentId),
  );
  const [size, start] = [Number(at('PageSize')), Number(at('PageToken') ?? 0)];
  const next = new URL(url);
  next.searchParams.set('PageToken', String(start + size));
  const hasNext = start + size < matching.length;
  return {
    comments: matching.slice(start, start + size),
    meta: { key: 'comments', page_size: size, next_page_url: hasNext ? next.href : null },
  };
}
