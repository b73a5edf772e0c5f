/** @jest-environment node */
import { fetchCommentTags } from './commentTags';
import { fakeInsights } from '../testing/fakeInsights';

const TAGS_URL = 'https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/CommentTags';

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

function read(comments: unknown) {
  insights.plan({ body: { account_sid: 'AC1', comments, url: TAGS_URL } });
  return insights.clock.settle(fetchCommentTags(insights.client));
}

it('returns the categories in the order of the account', async () => {
  const tags = await read([
    { default: true, id: 'second', name: 'Empathy', sort: 1 },
    { default: false, id: 'unsorted', name: 'Tone' },
    { default: false, id: 'first', name: 'Good', sort: 0 },
  ]);

  expect(tags).toEqual([
    { id: 'first', name: 'Good', isDefault: false },
    { id: 'second', name: 'Empathy', isDefault: true },
    { id: 'unsorted', name: 'Tone', isDefault: false },
  ]);
  expect(insights.requests[0]?.url).toBe(TAGS_URL);
});

it('skips records that are not categories, and sanitizes names', async () => {
  const tags = await read([
    null,
    { id: 'a' },
    { name: 'Nameless' },
    { id: 'b', name: 'Go\u202eod\n', sort: '0' },
  ]);

  expect(tags).toEqual([{ id: 'b', name: 'Good', isDefault: false }]);
});

it('returns an empty list for an account without comment tags', async () => {
  expect(await read([])).toEqual([]);
});

it.each([[null], [undefined], [{}], [[null, 'Good']]])('rejects %j as unreadable', async (comments) => {
  await expect(read(comments)).rejects.toMatchObject({ kind: 'unreadable', operation: 'commentTags.fetch' });
});
