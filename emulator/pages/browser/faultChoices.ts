import type { PlannableFault } from '../../insights/faults/faultSchema';

export interface FaultChoice {
  id: string;
  label: string;
  response: PlannableFault['response'];
  /** `after`: a posted comment is stored although the sender gets an error. */
  phase?: PlannableFault['phase'];
}

const statusResponse = (status: number, code: number, message: string): FaultChoice['response'] => ({
  kind: 'status',
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

const tooManyRequests = statusResponse(429, 20429, 'Too Many Requests');
const unavailable: FaultChoice['response'] = {
  kind: 'status',
  status: 503,
  body: '<html><body><h1>503 Service Unavailable</h1></body></html>',
  headers: { 'Content-Type': 'text/html' },
};

/** The faults to choose from, with the labels of the page. */
export const faultChoices: readonly FaultChoice[] = [
  { id: '503', label: '503 with an HTML page', response: unavailable },
  {
    id: '503-after',
    label: '503 after it was done (a comment is stored)',
    response: unavailable,
    phase: 'after',
  },
  { id: '500', label: '500', response: statusResponse(500, 20500, 'Internal Server Error') },
  { id: '401', label: '401', response: statusResponse(401, 20003, 'Authenticate') },
  { id: 'old-tokens', label: '401 until the token changes', response: { kind: 'refuseOldTokens' } },
  { id: '400', label: '400', response: statusResponse(400, 20001, 'Bad Request') },
  { id: '403', label: '403', response: statusResponse(403, 20403, 'Forbidden') },
  { id: '404', label: '404', response: statusResponse(404, 20404, 'Not found') },
  { id: '429', label: '429 without a time', response: tooManyRequests },
  {
    id: '429-readable',
    label: '429, again in 12 seconds',
    response: {
      ...tooManyRequests,
      kind: 'status',
      status: 429,
      retryAfterSeconds: 12,
      exposesRetryAfter: true,
    },
  },
  {
    id: '429-hidden',
    label: '429, again in 12 seconds, which the page cannot read',
    response: { ...tooManyRequests, kind: 'status', status: 429, retryAfterSeconds: 12 },
  },
  { id: 'slow', label: '3 seconds late', response: { kind: 'delay', delayMs: 3_000 } },
  { id: 'very-slow', label: '12 seconds late', response: { kind: 'delay', delayMs: 12_000 } },
  { id: 'hang', label: 'No answer', response: { kind: 'hang' } },
  { id: 'reset', label: 'Connection cut in the answer', response: { kind: 'reset' } },
  {
    id: 'reset-before',
    label: 'Connection cut before it was done',
    response: { kind: 'reset' },
    phase: 'before',
  },
  { id: 'cut-json', label: 'JSON that ends in the middle', response: { kind: 'cutJson' } },
  { id: 'no-cors', label: 'Blocked by CORS', response: { kind: 'withoutCors' } },
  { id: 'one-bad', label: 'One odd record', response: { kind: 'records', malformation: 'oneBad' } },
  { id: 'nulls', label: 'Every field null', response: { kind: 'records', malformation: 'nulls' } },
  {
    id: 'numbers',
    label: 'Numbers where texts are usual',
    response: { kind: 'records', malformation: 'numbers' },
  },
  {
    id: 'wrong-types',
    label: 'Every field of a wrong type',
    response: { kind: 'records', malformation: 'wrongTypes' },
  },
  {
    id: 'odd-scores',
    label: 'Scores that cannot be read (Segments)',
    response: { kind: 'records', malformation: 'oddScores' },
  },
  { id: 'loop', label: 'Pages in a circle', response: { kind: 'paging', trick: 'loop' } },
  { id: 'repeat', label: 'The same page again and again', response: { kind: 'paging', trick: 'repeat' } },
  {
    id: 'empty-page',
    label: 'An empty page with a next one',
    response: { kind: 'paging', trick: 'emptyPage' },
  },
  { id: 'shrink', label: 'Later pages are gone', response: { kind: 'paging', trick: 'shrink' } },
  { id: 'other-host', label: 'Next page on another host', response: { kind: 'paging', trick: 'otherHost' } },
  { id: 'other-path', label: 'Next page at another path', response: { kind: 'paging', trick: 'otherPath' } },
  { id: 'other-id', label: 'Next page with another id', response: { kind: 'paging', trick: 'otherId' } },
  {
    id: 'bad-token',
    label: 'Next page that does not exist',
    response: { kind: 'paging', trick: 'badToken' },
  },
];

/** The label of a planned fault; its kind if it was planned elsewhere. */
export function faultLabel({
  response,
  phase,
}: {
  response: { kind: string };
  phase?: string | undefined;
}): string {
  const text = JSON.stringify(response);
  const choice = faultChoices.find((each) => JSON.stringify(each.response) === text && each.phase === phase);
  return choice?.label ?? response.kind;
}
