import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { NO_FILTERS } from '../../features/filters/data/CommentFilters';
import { summarizeComments } from '../../features/trend/data/commentSummary';
import type { AssessmentComment } from '../../insights/parse/AssessmentComment';
import { parseErrorResponse } from '../../insights/http/parseErrorResponse';
import { parseComment } from '../../insights/parse/parseComment';
import { wireComment } from '../../insights/testing/sampleResponses';
import { expectPlainText, wordsIn } from '../../testing/expectPlainText';
import { HOSTILE_TEXTS } from '../../testing/fixtures/hostileTexts';
import { sampleAddCommentState } from '../../testing/fixtures/sampleAddCommentState';
import { NOON } from '../../testing/fixtures/sampleComments';
import { sampleOwnAssessment } from '../../testing/fixtures/sampleOwnAssessment';
import { fakeIntersections } from '../../testing/fakes/fakeIntersections';
import { fakeScrollIntoView } from '../../testing/fakes/fakeScrollIntoView';
import { sampleLoadedList } from '../../testing/fixtures/sampleCommentListState';
import { sampleFilters } from '../../testing/fixtures/sampleFilters';
import { statsOf } from '../../testing/fixtures/sampleStats';
import { renderWithTexts } from '../../testing/render/renderWithTexts';
import { AddComment } from '../../features/add-comment/ui/AddComment';
import { Overview } from '../../features/trend/ui/Overview';
import { CommentRows } from '../../features/comment-list/ui/list/CommentRows';
import { CommentExtrasContext } from '../../features/comment-list/ui/card/CommentExtras';
import { CategoryChips } from '../../features/trend/ui/CategoryChips';
import { FinderButtons } from '../../features/filters/ui/finder/FinderButtons';
import { FinderFields } from '../../features/filters/ui/finder/FinderFields';
import { useFinder } from '../../features/filters/ui/finder/useFinder';
import type { ListFilters } from '../../features/filters/data/useFilteredComments';
import type { UnsentDraft } from '../../features/add-comment/data/useOrphanedDrafts';
import { OwnAssessment } from '../../features/own-assessment/ui/OwnAssessment';
import { UnsentComments } from '../../features/add-comment/ui/UnsentComments';

beforeEach(fakeScrollIntoView);

const EVERY_TEXT = HOSTILE_TEXTS.map(({ text }) => text);
const ALL_IN_ONE = EVERY_TEXT.join(' ');

/** A comment with `text` as its text, category and reviewer, parsed as a response from Insights. */
function commentSaying(text: string): AssessmentComment {
  const comment = { comment: text, category: { name: text, category_id: null } };
  return parseComment(wireComment({ comment, user_name: text, user_email: text }));
}

const COMMENTS = EVERY_TEXT.map(commentSaying);
/** The texts as names, except those without a visible character. */
const NAMES = COMMENTS.flatMap(({ reviewerName }) => reviewerName ?? []);

const FRAME = ['div', 'span', 'p', 'button'];
const FORM = ['form', 'label', 'input', 'textarea', 'select', 'option', 'svg', 'path', 'title'];
const STATS = ['ul', 'li', 'h4'];
const PICTURE = ['svg', 'g', 'line', 'path', 'rect', 'title'];

const saying = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const optionsOf = (label: string) => saying(within(screen.getByLabelText(label)).getAllByRole('option'));

it('shows a comment, its category, reviewer and agent as plain text', () => {
  const { container } = renderWithTexts(
    <CommentExtrasContext.Provider value={{ agentNameOf: ({ reviewerName }) => reviewerName ?? 'Alex' }}>
      {COMMENTS.map((comment, index) => (
        <CommentRows key={index} comments={[comment]} now={NOON} focusTarget={null} />
      ))}
    </CommentExtrasContext.Provider>,
  );

  for (const button of screen.getAllByText('Show more')) fireEvent.click(button);

  const cards = screen.getAllByRole('article').map(wordsIn);
  for (const [index, { text, reviewerName }] of COMMENTS.entries()) {
    const expected = [
      reviewerName ?? 'No category',
      text || 'No comment text',
      `Agent: ${reviewerName ?? 'Alex'}`,
      reviewerName ?? 'Reviewer not named',
    ];
    expect(cards[index]).toEqual(expect.arrayContaining(expected));
  }
  expectPlainText(container, [...FRAME, 'ul', 'li', 'article', 'time', 'svg', 'path']);
});

const Finder: React.FC<{ filters: ListFilters }> = ({ filters }) => {
  const finder = useFinder(filters, { idPrefix: 'list', isInFront: true, bringToFront: () => undefined });
  return (
    <>
      <FinderButtons finder={finder} filters={filters} />
      <FinderFields finder={finder} list={sampleLoadedList([])} filters={filters} />
    </>
  );
};

it('shows the categories and reviewers of the filters as plain text', async () => {
  const choices = NAMES.map((name) => ({ key: name, name, count: 1 }));
  const filters = sampleFilters({ categories: choices, reviewers: choices });
  const { container } = renderWithTexts(<Finder filters={filters} />);

  await press('Filters');

  const offered = NAMES.map((name) => `${name} (1)`);
  expect(optionsOf('Category').slice(1)).toEqual(offered);
  expect(optionsOf('Reviewer').slice(1)).toEqual(offered);
  expectPlainText(container, [...FRAME, ...FORM]);
});

it('shows categories in the summary and in the overview as plain text, with and without tones', async () => {
  const filters = sampleFilters();
  const intersections = fakeIntersections();
  const [toned, untoned] = (['improve', null] as const).map((tone) => statsOf(COMMENTS, () => tone, NOON));
  const { container, rerender } = renderWithTexts(
    <>
      <CategoryChips categories={summarizeComments(COMMENTS).categories} filters={filters} />
      {untoned && <Overview stats={untoned} filters={filters} more="none" />}
    </>,
  );

  const [chips] = screen.getAllByRole('list');
  for (const chip of chips?.children ?? []) act(() => intersections.show(chip, 0));
  await press(/more categories$/);
  await press(/^and \d+ more/);
  const lists = screen.getAllByRole('list').map((list) => saying(within(list).getAllByRole('listitem')));
  expect(lists).toEqual([
    expect.arrayContaining(NAMES.map((name) => `${name}1`)),
    expect.arrayContaining(NAMES.map((name) => `${name}1`)),
  ]);
  expectPlainText(container, [...FRAME, ...STATS]);

  rerender(<>{toned && <Overview stats={toned} filters={filters} more="none" />}</>);
  await press(/^and \d+ more/);
  const topics = saying(screen.getAllByRole('listitem'));
  expect(topics).toEqual(expect.arrayContaining(NAMES.map((name) => `${name}1`)));
  expectPlainText(container, [...FRAME, ...STATS, ...PICTURE]);
});

it('keeps a search in its field', () => {
  const chosen = { ...NO_FILTERS, search: ALL_IN_ONE };
  const filters = sampleFilters({ chosen, isFiltering: true });
  const { container } = renderWithTexts(<Finder filters={filters} />);

  const box = screen.getByRole('searchbox');
  // React also writes the value into this attribute: the user's own search, while the field shows it.
  expect(box.getAttribute('value')).toBe(ALL_IN_ONE);
  box.removeAttribute('value');
  expectPlainText(container, [...FRAME, ...FORM]);
});

it("shows the categories and text of the form as plain text, and explains a refusal only in the plugin's own words", () => {
  const categories = NAMES.map((name, index) => ({ id: `category-${index}`, name, isDefault: false }));
  const text = JSON.stringify({ code: ALL_IN_ONE, message: ALL_IN_ONE, more_info: ALL_IN_ONE });
  const error = parseErrorResponse('comments.create', { status: 400, text, retryAfterSeconds: null });
  const state = sampleAddCommentState({
    draft: { categoryId: null, text: ALL_IN_ONE, position: '' },
    categories: { kind: 'loaded', categories, selectedId: null },
    submitStatus: { kind: 'failed', error, failedAt: NOON },
  });
  const { container } = renderWithTexts(<AddComment state={state} />);

  expect(optionsOf('Category').slice(1)).toEqual(NAMES);
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue(ALL_IN_ONE.replace(/\r\n?/g, '\n'));
  const alert = screen.getByRole('alert').textContent ?? '';
  expect(EVERY_TEXT.filter((each) => each.trim() !== '' && alert.includes(each))).toEqual([]);
  expectPlainText(container, [...FRAME, ...FORM, 'h4']);
});

it('shows the questions and answers of the own assessment as plain text', () => {
  const questions = NAMES.map((name) => ({ key: name, question: name, answer: name, score: null }));
  const state = sampleOwnAssessment({
    isUnfolded: true,
    view: {
      kind: 'assessed',
      questionnaires: NAMES.map((name) => ({ name, questions })),
      answerCount: NAMES.length,
      assessedAt: NOON,
      areScoresMissing: false,
    },
  });
  const { container } = renderWithTexts(<OwnAssessment state={state} />);

  const shown = wordsIn(container);
  for (const name of NAMES)
    expect(shown.filter((words) => words === name)).toHaveLength(1 + 2 * NAMES.length);
  expectPlainText(container, [...FRAME, 'dl', 'dt', 'dd', 'svg', 'path']);
});

it('shows unsent comments as they were typed', async () => {
  const drafts = EVERY_TEXT.map((text, index): UnsentDraft => ({
    draftKey: `WR${index}`,
    text,
    target: null,
    continuation: { kind: 'none' },
    mayBeSaved: false,
    discard: jest.fn(),
  }));
  const { container } = renderWithTexts(<UnsentComments drafts={drafts} conversationOf={() => null} />);

  for (const more of screen.getAllByRole('button', { name: 'Show more' })) await userEvent.click(more);

  const typed = EVERY_TEXT.map((text) => (text.trim() === '' ? 'No comment text' : text));
  expect(wordsIn(container)).toEqual(expect.arrayContaining(typed));
  expectPlainText(container, [...FRAME, 'h4']);
});
