import type { SentRequest } from './Recording';

/** The paths that the plugin may request from Insights, by method. */
const ALLOWED_PATHS: Readonly<Record<string, readonly string[]>> = {
  GET: [
    '/v1/Insights/QualityManagement/Assessments/Comments',
    '/v1/Insights/QualityManagement/Assessments',
    '/v1/Insights/QualityManagement/Settings/AnswerSets',
    '/v1/Insights/QualityManagement/Settings/CommentTags',
    '/v1/Insights/Segments',
    '/v1/Insights/Conversations',
    '/v1/Insights/UserRoles',
  ],
  POST: ['/v1/Insights/QualityManagement/Assessments/Comments'],
};
const ALLOWED_PARAMETERS = ['SegmentId', 'AgentId', 'ReservationId', 'PageSize', 'Page', 'PageToken'];
const FORM_FIELDS = ['CategoryId', 'CategoryName', 'Comment', 'SegmentId', 'AgentId', 'Offset'];
/** The headers that the plugin sets. The browser sets all others. */
const OWN_HEADERS: Readonly<Record<string, readonly string[]>> = {
  GET: ['authorization'],
  POST: ['authorization', 'content-type'],
};
/** The headers that Chromium adds to each cross-origin request. None of them reveals the user or the content. */
const BROWSER_HEADERS =
  /^(accept|accept-encoding|accept-language|cache-control|connection|content-length|host|origin|pragma|user-agent|sec-ch-ua(-.*)?|sec-fetch-.*|priority|:.*)$/;

export interface ExpectedRequest {
  /** The origin of Insights. */
  insightsOrigin: string;
  pageOrigin: string;
  token: string;
}

/** The problems of one of the plugin's requests, in words that repeat no secret. */
export function requestProblems(request: SentRequest, expected: ExpectedRequest): string[] {
  const { method, body } = request;
  const url = new URL(request.url);
  const where = `${method} ${url.pathname}`;
  const problems: string[] = [];
  if (url.origin !== expected.insightsOrigin) problems.push(`${where}: sent to ${url.origin}`);
  if (!ALLOWED_PATHS[method]?.includes(url.pathname)) problems.push(`${where}: not a path of the plugin`);
  for (const name of new Set(url.searchParams.keys())) {
    if (!ALLOWED_PARAMETERS.includes(name)) problems.push(`${where}: parameter ${name}`);
  }
  if (url.username + url.password + url.hash !== '') problems.push(`${where}: user info or fragment`);
  problems.push(...headerProblems(request, expected).map((problem) => `${where}: ${problem}`));
  const fields = method === 'POST' ? [...new URLSearchParams(body).keys()] : [];
  if (method === 'POST' && fields.join() !== FORM_FIELDS.join())
    problems.push(`${where}: form ${fields.join()}`);
  if (method !== 'POST' && body !== '') problems.push(`${where}: has a body`);
  return problems;
}

function headerProblems({ method, headers }: SentRequest, { token, pageOrigin }: ExpectedRequest): string[] {
  const problems: string[] = [];
  const own = OWN_HEADERS[method] ?? [];
  for (const name of Object.keys(headers)) {
    if (!own.includes(name) && !BROWSER_HEADERS.test(name)) problems.push(`header ${name}`);
  }
  for (const name of own) if (!(name in headers)) problems.push(`no header ${name}`);
  const basic = `Basic ${Buffer.from(`token:${token}`).toString('base64')}`;
  if (headers['authorization'] !== basic) problems.push('not the token of the session');
  if (headers['origin'] !== undefined && headers['origin'] !== pageOrigin) problems.push('another origin');
  return problems;
}
