/** @jest-environment node */
import { createComment, isOutcomeUnknown, type NewComment } from './createComment';
import { InsightsError, type InsightsErrorKind } from '../http/InsightsError';
import { parseComment } from '../parse/parseComment';
import { fakeInsights } from '../testing/fakeInsights';
import { AGENT_ID, CATEGORY_ID, COMMENTS_URL, SEGMENT_ID, wireComment } from '../testing/sampleResponses';

const NEW_COMMENT: NewComment = {
  categoryId: CATEGORY_ID,
  categoryName: 'Good for Training',
  text: 'Clear greeting,\nwell done',
  segmentId: SEGMENT_ID,
  agentId: AGENT_ID,
  offsetSeconds: 72,
};

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

const create = (changes: Partial<NewComment> = {}) =>
  insights.clock.settle(createComment(insights.client, { ...NEW_COMMENT, ...changes }));

it('posts all six parameters and returns the comment as Insights saved it', async () => {
  insights.plan({ status: 201, body: wireComment() });

  expect(await create()).toEqual(parseComment(wireComment()));

  const [request] = insights.requests;
  expect(request).toMatchObject({ url: COMMENTS_URL, init: { method: 'POST' } });
  expect(request?.form).toEqual([
    ['CategoryId', CATEGORY_ID],
    ['CategoryName', 'Good for Training'],
    ['Comment', 'Clear greeting,\nwell done'],
    ['SegmentId', SEGMENT_ID],
    ['AgentId', AGENT_ID],
    ['Offset', '72'],
  ]);
});

it.each([
  [0, '0'],
  [6.985619, '6.986'],
  [1e-7, '0'],
  [3_600_000_000, '3600000000'],
])('sends the offset %p as %p', async (offsetSeconds, text) => {
  insights.plan({ status: 201, body: wireComment() });

  await create({ offsetSeconds });

  expect(insights.requests[0]?.form).toContainEqual(['Offset', text]);
});

it.each<Partial<NewComment>>([
  { categoryId: '' },
  { categoryName: ' ' },
  { text: ' \n' },
  { segmentId: 'a\nb' },
  { agentId: '' },
  { offsetSeconds: -1 },
  { offsetSeconds: NaN },
  { offsetSeconds: Infinity },
])('sends no request for %j', async (changes) => {
  await expect(create(changes)).rejects.toMatchObject({ kind: 'rejected', operation: 'comments.create' });

  expect(insights.requests).toHaveLength(0);
});

it.each([[[]], ['"saved"'], ['null']])('rejects the response %j as unreadable', async (body) => {
  insights.plan({ status: 201, body });

  await expect(create()).rejects.toMatchObject({ kind: 'unreadable' });
});

it('does not reveal the comment text in errors', async () => {
  insights.plan({ status: 400, body: { code: 20001, message: 'Clear greeting' } });

  await expect(create()).rejects.toThrow(/^comments\.create: rejected, status 400, code 20001$/);
});

it.each<[InsightsErrorKind, boolean]>([
  ['rejected', false],
  ['notFound', false],
  ['notPermitted', false],
  ['unauthenticated', false],
  ['rateLimited', false],
  ['invalidPageToken', false],
  ['network', true],
  ['timeout', true],
  ['unavailable', true],
  ['unreadable', true],
  ['webPage', true],
])('after %s, whether the comment may have been saved is %p', (kind, expected) => {
  expect(isOutcomeUnknown(new InsightsError(kind, 'comments.create'))).toBe(expected);
});

it('the comment may have been saved after any other error', () => {
  expect(isOutcomeUnknown(new Error('cancelled'))).toBe(true);
});
