import type { PlannableFault } from '../../insights/faults/faultSchema';

export interface FaultChoice {
  id: string;
  label: string;
  answer: PlannableFault['answer'];
  /** `after`: a comment that is posted is stored although its sender hears of a failure. */
  strikes?: PlannableFault['strikes'];
}

const refusal = (status: number, code: number, message: string): FaultChoice['answer'] => ({
  kind: 'status',
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

const tooMany = refusal(429, 20429, 'Too Many Requests');
const unavailable: FaultChoice['answer'] = {
  kind: 'status',
  status: 503,
  body: '<html><body><h1>503 Service Unavailable</h1></body></html>',
  headers: { 'Content-Type': 'text/html' },
};

/** What can be chosen to go wrong, in the words of the page. */
export const faultChoices: readonly FaultChoice[] = [
  { id: '503', label: '503 with an HTML page', answer: unavailable },
  {
    id: '503-after',
    label: '503 after it was done (a comment is stored)',
    answer: unavailable,
    strikes: 'after',
  },
  { id: '500', label: '500', answer: refusal(500, 20500, 'Internal Server Error') },
  { id: '401', label: '401', answer: refusal(401, 20003, 'Authenticate') },
  { id: 'old-tokens', label: '401 until the token changes', answer: { kind: 'refuseOldTokens' } },
  { id: '403', label: '403', answer: refusal(403, 20403, 'Forbidden') },
  { id: '404', label: '404', answer: refusal(404, 20404, 'Not found') },
  { id: '429', label: '429 without a time', answer: tooMany },
  {
    id: '429-readable',
    label: '429, again in 12 seconds',
    answer: { ...tooMany, kind: 'status', status: 429, retryAfterSeconds: 12, exposesRetryAfter: true },
  },
  {
    id: '429-hidden',
    label: '429, again in 12 seconds, which the page cannot read',
    answer: { ...tooMany, kind: 'status', status: 429, retryAfterSeconds: 12 },
  },
  { id: 'slow', label: '3 seconds late', answer: { kind: 'delay', delayMs: 3_000 } },
  { id: 'very-slow', label: '12 seconds late', answer: { kind: 'delay', delayMs: 12_000 } },
  { id: 'hang', label: 'No answer', answer: { kind: 'hang' } },
  { id: 'reset', label: 'Connection cut in the answer', answer: { kind: 'reset' } },
  {
    id: 'reset-before',
    label: 'Connection cut before it was done',
    answer: { kind: 'reset' },
    strikes: 'before',
  },
  { id: 'cut-json', label: 'JSON that ends in the middle', answer: { kind: 'cutJson' } },
  { id: 'no-cors', label: 'Kept from the page by the browser', answer: { kind: 'withoutCors' } },
  { id: 'one-bad', label: 'One odd record', answer: { kind: 'records', odd: 'oneBad' } },
  { id: 'nulls', label: 'Every field null', answer: { kind: 'records', odd: 'nulls' } },
  {
    id: 'numbers',
    label: 'Numbers where texts are usual',
    answer: { kind: 'records', odd: 'numbers' },
  },
  { id: 'wrong-types', label: 'Every field of a wrong type', answer: { kind: 'records', odd: 'wrongTypes' } },
  { id: 'loop', label: 'Pages in a circle', answer: { kind: 'paging', trick: 'loop' } },
  { id: 'repeat', label: 'The same page again and again', answer: { kind: 'paging', trick: 'repeat' } },
  {
    id: 'empty-page',
    label: 'An empty page with a next one',
    answer: { kind: 'paging', trick: 'emptyPage' },
  },
  { id: 'shrink', label: 'Later pages are gone', answer: { kind: 'paging', trick: 'shrink' } },
  { id: 'other-host', label: 'Next page on another host', answer: { kind: 'paging', trick: 'otherHost' } },
  { id: 'other-path', label: 'Next page at another path', answer: { kind: 'paging', trick: 'otherPath' } },
  { id: 'other-id', label: 'Next page of somebody else', answer: { kind: 'paging', trick: 'otherId' } },
  { id: 'bad-token', label: 'Next page that does not exist', answer: { kind: 'paging', trick: 'badToken' } },
];

/** The words for a fault that is planned; its kind if it was planned elsewhere. */
export function faultLabel({ answer, strikes }: { answer: { kind: string }; strikes?: string }): string {
  const text = JSON.stringify(answer);
  const choice = faultChoices.find(
    (each) => JSON.stringify(each.answer) === text && each.strikes === strikes,
  );
  return choice?.label ?? answer.kind;
}
