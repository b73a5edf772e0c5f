import type { FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';
import type { ConversationLine } from '../../conversation/data/ConversationLine';
import { createTexts } from '../../../strings/Texts';
import { ptBR } from '../../../strings/pt-BR';
import { BARE_COMMENT, NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import { CLOSED_REVIEW, OPEN_REVIEW, sampleEntry } from '../../../testing/fixtures/sampleAcknowledgements';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { TEXTS } from '../../../testing/render/renderWithTexts';
import { commentTable, type TableContext } from './commentTable';

const LINE: ConversationLine = {
  task: null,
  startedAt: NOON - 3_600_000,
  queue: 'Billing',
  customerName: null,
  commentedAt: NOON,
  scores: [{ type: 'quality', percent: 85 }],
};
const CONTEXT: TableContext = {
  texts: TEXTS,
  lineOf: () => LINE,
  tones: SAMPLE_TONES,
  reviewers: { name: true, email: false },
  linkTo: () => 'https://example.com/segment-1',
  entryOn: null,
};
const rowsOf = (changes: Partial<TableContext> = {}, comment = sampleComment()) =>
  commentTable(sampleLoadedList([comment]), { ...CONTEXT, ...changes });

/** The cells of a comment by the names of their columns. */
function cellsOf(changes: Partial<TableContext> = {}, comment = sampleComment()) {
  const [names = [], cells = []] = rowsOf(changes, comment);
  return Object.fromEntries(names.map((name, place) => [String(name), cells[place]]));
}

it('has what the screen shows of a comment and its conversation', () => {
  expect(cellsOf()).toEqual({
    Conversation: expect.stringMatching(/2026.* · Billing$/) as unknown,
    'Conversation date (UTC)': '2026-03-12T11:00:00.000Z',
    Queue: 'Billing',
    Reviewer: 'Robin Example',
    Category: 'Good for Training',
    Tone: 'Strength',
    Comment: 'Clear greeting, well done',
    'Position (seconds)': 134,
    Position: '2:14',
    'Written at (UTC)': '2026-03-12T12:00:00.000Z',
    Weight: 1,
    'In reports': 'Yes',
    Score: expect.stringMatching(/85.?%/) as unknown,
    Link: 'https://example.com/segment-1',
  });
});

it('names its columns in the language of the user', () => {
  const texts = createTexts(ptBR, 'pt-BR');

  expect(rowsOf({ texts })[0]).toEqual(expect.arrayContaining(['Conversa', 'Fila', 'Escrito em (UTC)']));
});

it('has no reviewer, tone or link where the screen has none', () => {
  const names = rowsOf({
    reviewers: { name: false, email: false },
    tones: { areSet: false, toneOf: () => null },
    linkTo: null,
  })[0];

  for (const name of ['Reviewer', 'Reviewer email', 'Tone', 'Link']) expect(names).not.toContain(name);
});

it('has the email address of reviewers only where the screen shows it', () => {
  const comment = sampleComment({ reviewerEmail: 'robin@example.com' });

  expect(JSON.stringify(rowsOf({}, comment))).not.toContain('robin@example.com');
  const shown = cellsOf({ reviewers: { name: true, email: true } }, comment);
  expect(shown).toMatchObject({ 'Reviewer email': 'robin@example.com' });
});

it('has empty cells for what is missing, and no id', () => {
  const [, cells = []] = rowsOf(
    { lineOf: () => ({ ...LINE, startedAt: null, queue: null, scores: [] }), linkTo: null },
    BARE_COMMENT,
  );

  expect(cells.slice(1).filter((cell) => cell !== null && cell !== '')).toEqual([]);
  expect(JSON.stringify(rowsOf({ linkTo: null }))).not.toMatch(/FM0123|AC0123|agent-1|segment-1|category-1/);
});

it.each([8.64e15 + 1, -1e300])('has no time for %p, which is none', (createdAt) => {
  expect(cellsOf({}, sampleComment({ createdAt }))['Written at (UTC)']).toBeNull();
});

it('says in its last rows what is missing', () => {
  const view = sampleLoadedList([sampleComment()], {
    more: 'available',
    loadedCount: 50,
    unreadableCount: 2,
  });
  const rows = commentTable(view, CONTEXT);

  expect(rows.slice(2).map(([words]) => words)).toEqual([
    'Incomplete: only 50 comments were loaded; there are more.',
    '2 comments could not be read and are missing.',
  ]);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

describe('with what the agent acknowledged', () => {
  const { key } = sampleComment();
  const withEntry = (entry: FeedbackEntry | null | undefined) => ({ entryOn: () => entry });

  it('has when it was, the review, its reason and its answer', () => {
    expect(cellsOf(withEntry(sampleEntry(key, { review: CLOSED_REVIEW })))).toMatchObject({
      'Acknowledged at (UTC)': '2026-03-12T12:00:00.000Z',
      Review: 'Review closed',
      Reason: CLOSED_REVIEW.reason,
      Answer: CLOSED_REVIEW.answer,
    });
    expect(cellsOf(withEntry(sampleEntry(key, { acknowledgedAt: null, review: OPEN_REVIEW })))).toMatchObject(
      {
        'Acknowledged at (UTC)': null,
        Review: 'Review asked for',
        Answer: null,
      },
    );
  });

  it('says that it is not known of all comments', () => {
    const last = (entry: FeedbackEntry | null | undefined) => rowsOf(withEntry(entry)).slice(-1)[0]?.[0];

    expect(last(undefined)).toBe('What was acknowledged is known of 0 comments only.');
    expect(last(null)).not.toMatch(/acknowledged/);
  });

  it('has no such columns where acknowledgements are turned off', () => {
    expect(cellsOf()).not.toHaveProperty('Review');
  });
});
