/** @jest-environment node */
import type { AssessmentComment } from './AssessmentComment';
import { commentKey } from './commentKey';
import { mergeComments } from '../endpoints/paging';
import { parseComment } from './parseComment';
import {
  ACCOUNT_SID,
  AGENT_ID,
  ASSESSMENT_SID,
  CATEGORY_ID,
  SEGMENT_ID,
  wireComment,
} from '../testing/sampleResponses';

const read = (changes: Record<string, unknown> = {}) => parseComment(wireComment(changes));
const without = (key: keyof AssessmentComment, comment: AssessmentComment) => ({
  ...comment,
  [key]: null,
  key: '',
});

it("reads the reviewer's email address only on request", () => {
  const record = wireComment({ user_email: 'robin@example.com' });

  expect(parseComment(record).reviewerEmail).toBeNull();
  expect(parseComment(record, { includeReviewerEmail: true }).reviewerEmail).toBe('robin@example.com');
});

it("reads the example record from Twilio's documentation", () => {
  expect(read()).toEqual({
    key: commentKey(wireComment()),
    assessmentSid: ASSESSMENT_SID,
    accountSid: ACCOUNT_SID,
    text: 'Clear greeting, well done',
    category: { id: CATEGORY_ID, name: 'Good for Training' },
    offsetSeconds: 6.985619,
    countsInReports: true,
    weight: 1,
    agentId: AGENT_ID,
    segmentId: SEGMENT_ID,
    reviewerName: 'Robin Example',
    reviewerEmail: null,
    createdAt: 1657329694199,
  });
});

it("does not keep the reviewer's email address anywhere by default", () => {
  expect(JSON.stringify(read({ user_email: 'robin@example.com' }))).not.toContain('@');
});

it('reads numbers and booleans in both documented types', () => {
  const other = { offset: 6.985619, weight: 1, timestamp: 1657329694199, report: 'true' };

  expect(read(other)).toEqual(read());
});

it('reads an ISO time', () => {
  expect(read({ timestamp: '2022-07-09T01:21:34.199Z' }).createdAt).toBe(read().createdAt);
});

describe.each([null, undefined])('a record that has %p', (nothing) => {
  it.each<[string, keyof AssessmentComment]>([
    ['assessment_sid', 'assessmentSid'],
    ['account_sid', 'accountSid'],
    ['offset', 'offsetSeconds'],
    ['report', 'countsInReports'],
    ['weight', 'weight'],
    ['agent_id', 'agentId'],
    ['segment_id', 'segmentId'],
    ['user_name', 'reviewerName'],
    ['timestamp', 'createdAt'],
  ])('for %s keeps all other fields', (field, property) => {
    expect(without(property, read({ [field]: nothing }))).toEqual(without(property, read()));
    expect(read({ [field]: nothing })[property]).toBeNull();
  });

  it('for its comment has no text and no category', () => {
    expect(read({ comment: nothing })).toMatchObject({
      text: '',
      category: null,
      reviewerName: 'Robin Example',
    });
  });

  it('for the text, the category or its name has none of these', () => {
    expect(read({ comment: { comment: nothing, category: nothing } })).toMatchObject({
      text: '',
      category: null,
    });
    expect(
      read({ comment: { comment: 'Hm', category: { name: nothing, category_id: CATEGORY_ID } } }),
    ).toMatchObject({
      text: 'Hm',
      category: { id: CATEGORY_ID, name: null },
    });
  });
});

it('reads a record in which every field has the wrong type', () => {
  const fields = Object.keys(wireComment());
  for (const wrong of [{}, [], [[]], () => 1]) {
    const record = Object.fromEntries(fields.map((field) => [field, wrong]));
    expect(Object.values(parseComment(record)).filter((value) => value !== null)).toEqual([
      expect.any(String),
      '',
    ]);
  }
});

it('reads a plain string as the comment text', () => {
  expect(read({ comment: 'Just words' })).toMatchObject({ text: 'Just words', category: null });
});

it('sanitizes the text, category and names', () => {
  const comment = {
    comment: 'safe\u202etxt\u0000 <b>',
    category: { name: 'Good\n\u200bone', category_id: 'c' },
  };

  expect(read({ comment, user_name: 'Ro\u2066bin\n' })).toMatchObject({
    text: 'safetxt <b>',
    category: { id: 'c', name: 'Good one' },
    reviewerName: 'Robin',
  });
});

it.each([-1, 'soon', NaN, '-0.5', 1e12])('reads no offset from %p', (offset) => {
  expect(read({ offset }).offsetSeconds).toBeNull();
});

it('merges pages by key, with the position of the first record and the content of the last', () => {
  const [first, second] = [read({ offset: 1 }), read({ offset: 2 })];
  const firstAgain = read({ offset: 1, user_name: 'R. Example' });

  const merged = mergeComments([{ comments: [first, second] }, { comments: [firstAgain] }]);

  expect(merged).toEqual([firstAgain, second]);
});

it('reads positions from the first second to the end of a month', () => {
  const aMonth = 31 * 24 * 60 * 60;
  const offsets = [0, aMonth, aMonth + 1].map((offset) => read({ offset }).offsetSeconds);

  expect(offsets).toEqual([0, aMonth, null]);
});

it('keeps a category that has a name and no id', () => {
  expect(read({ comment: { comment: 'Hm', category: { name: 'Tone' } } }).category).toEqual({
    id: null,
    name: 'Tone',
  });
});

it('has no category when the category has neither a name nor an id', () => {
  expect(read({ comment: { comment: 'Hm', category: {} } }).category).toBeNull();
});
