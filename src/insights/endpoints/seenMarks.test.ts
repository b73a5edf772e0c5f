/** @jest-environment node */
import { commentKey } from '../parse/commentKey';
import { fakeInsights } from '../testing/fakeInsights';
import { fetchSeenMarks, MAX_SEEN_KEYS, saveSeenMarks } from './seenMarks';

const URL_OF_MARKS = 'https://flex-api.twilio.com/v1/Insights/Feedback/Seen';
const [KEY, OTHER_KEY] = [commentKey({ comment: 'a' }), commentKey({ comment: 'b' })];
const SINCE = '2026-11-30T12:00:00.000Z';
const RESPONSE = { since: SINCE, seen: [KEY], kept_new: [OTHER_KEY] };
const MARKS = { since: Date.parse(SINCE), seen: [KEY], keptNew: [OTHER_KEY] };

let functions = fakeInsights();
beforeEach(() => {
  functions = fakeInsights();
});
afterEach(() => functions.verify());

const fetchMarks = (body: unknown) => {
  functions.plan({ body });
  return functions.clock.settle(fetchSeenMarks(functions.client));
};

it('reads the marks of the user', async () => {
  expect(await fetchMarks(RESPONSE)).toEqual(MARKS);
  expect(functions.requests[0]).toMatchObject({ form: null, url: URL_OF_MARKS });
});

it('has no marks before the first use', async () => {
  expect(await fetchMarks({ since: null, seen: [], kept_new: [] })).toEqual({
    since: null,
    seen: [],
    keptNew: [],
  });
});

it('ignores what is not a key, and keys beyond the limit', async () => {
  const many = Array.from({ length: MAX_SEEN_KEYS + 1 }, (_, index) => commentKey({ offset: index }));
  const marks = await fetchMarks({ since: 'soon', seen: [7, '../x', ...many], kept_new: [null] });

  expect(marks).toEqual({ since: null, seen: many.slice(0, MAX_SEEN_KEYS), keptNew: [] });
});

it.each([null, [], {}, { since: SINCE, seen: [KEY] }])('rejects %j as unreadable', async (body) => {
  await expect(fetchMarks(body)).rejects.toMatchObject({ kind: 'unreadable' });
});

it('sends changes in the body, so that no key ends up in a URL', async () => {
  functions.plan({ body: RESPONSE });

  expect(await functions.clock.settle(saveSeenMarks(functions.client, MARKS))).toEqual(MARKS);
  expect(functions.requests[0]).toMatchObject({
    url: URL_OF_MARKS,
    form: Object.entries({ Since: SINCE, Seen: KEY, KeptNew: OTHER_KEY }),
  });
});
