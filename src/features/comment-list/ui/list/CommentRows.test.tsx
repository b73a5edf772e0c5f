import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { fakeLayout, type FakeLayout } from '../../../../testing/fakes/fakeLayout';
import { sampleComment, sampleComments, NOON } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CommentRows } from './CommentRows';
import type { FocusTarget } from './useRovingFocus';

const THOUSAND = sampleComments(1_000);

let layout: FakeLayout;
beforeEach(() => {
  // Rows are 80 to 120 pixels high.
  layout = fakeLayout((number) => 80 + (number % 5) * 10);
});
afterEach(() => layout.restore());

const rowsOf = (comments: AssessmentComment[], focusTarget: FocusTarget | null = null) => (
  <div data-testid="panel" style={{ overflowY: 'auto' }}>
    <CommentRows comments={comments} now={NOON} focusTarget={focusTarget} />
  </div>
);
const show = (comments: AssessmentComment[]) => renderWithTexts(rowsOf(comments));
const numbers = () =>
  screen.getAllByText(/^Comment \d+$/).map(({ textContent }) => Number(textContent?.slice(8)));
const scrollTo = (topPx: number) => act(() => layout.scrollTo(topPx));
const rowOf = (number: number) => {
  const row = screen.getByText(`Comment ${number}`).closest('li');
  if (!row) throw new Error(`There is no row of comment ${number}`);
  return row;
};
const topOf = (number: number) => rowOf(number).getBoundingClientRect().top;

it('renders all rows of a hundred comments', () => {
  show(sampleComments(100));

  expect(numbers()).toHaveLength(100);
});

it('renders only the rows near the visible part of a longer list', () => {
  show(THOUSAND);
  expect(numbers()[0]).toBe(1);
  expect(numbers().length).toBeLessThan(30);

  scrollTo(50_000);

  // Comment 1 stays for Tab, with its neighbor.
  expect(numbers().slice(0, 2)).toEqual([1, 2]);
  expect(numbers()[2]).toBeGreaterThan(400);
  expect(numbers().length).toBeLessThan(30);
  const onScreen = numbers().filter((number) => topOf(number) < 600 && topOf(number) > -120);
  expect(onScreen.length).toBeGreaterThanOrEqual(5);
});

it("sets each row's position and the size of the list", () => {
  show(THOUSAND);
  scrollTo(50_000);

  const [, , first = 0] = numbers();
  expect(rowOf(first)).toHaveAttribute('aria-posinset', String(first));
  expect(rowOf(first)).toHaveAttribute('aria-setsize', '1000');
});

it('keeps the visible row in place when comments are added above it', () => {
  const { rerender } = show(THOUSAND);
  scrollTo(50_000);
  const read = numbers().find((number) => topOf(number) >= 0) ?? 0;
  const before = topOf(read);

  const newer = Array.from({ length: 300 }, (_, index) => sampleComment({ key: `newer-${index}` }));
  act(() => rerender(rowsOf([...newer, ...THOUSAND])));

  expect(Math.abs(topOf(read) - before)).toBeLessThan(1);
});

it('keeps the focused row and its neighbors in the page when they are scrolled out of view', () => {
  show(THOUSAND);
  act(() => rowOf(3).focus());

  scrollTo(50_000);

  expect(numbers().slice(0, 3)).toEqual([2, 3, 4]);
  expect(rowOf(3)).toHaveFocus();
});

it('moves the focus to a row that was not in the page', () => {
  const { rerender } = show(THOUSAND);
  expect(screen.queryByText('Comment 700')).not.toBeInTheDocument();

  act(() => rerender(rowsOf(THOUSAND, { key: 'comment-700' })));

  expect(rowOf(700)).toHaveFocus();
});

it('keeps a text expanded when its row returns to the page', () => {
  const long = sampleComment({ key: 'long', text: `Comment 0 ${'word '.repeat(300)}end` });
  // The first rows stay in the page for Tab.
  show([...THOUSAND.slice(0, 5), long, ...THOUSAND.slice(5)]);
  fireEvent.click(screen.getByText('Show more'));

  scrollTo(50_000);
  expect(screen.queryByText(/word end$/)).not.toBeInTheDocument();
  scrollTo(0);

  expect(screen.getByText(/word end$/)).toBeInTheDocument();
});

it('keeps its reading position while its panel is hidden', () => {
  const { rerender } = show(THOUSAND);
  scrollTo(50_000);
  const read = numbers().find((number) => topOf(number) >= 0) ?? 0;
  const before = topOf(read);
  const newer = Array.from({ length: 300 }, (_, index) => sampleComment({ key: `newer-${index}` }));

  layout.setHidden(true);
  act(() => rerender(rowsOf([...newer, ...THOUSAND])));
  layout.setHidden(false);
  act(() => rerender(rowsOf([...newer, ...THOUSAND])));

  expect(Math.abs(topOf(read) - before)).toBeLessThan(1);
});

describe('the keyboard', () => {
  const tabStops = () => [...document.querySelectorAll('[tabindex="0"]')];
  const tab = (shift = false) =>
    act(async () => {
      await userEvent.tab({ shift });
    });
  const press = (keys: string) =>
    act(async () => {
      await userEvent.keyboard(keys);
    });
  const THREE = sampleComments(3);
  const withField = (comments: AssessmentComment[]) => (
    <>
      <button type="button">Before</button>
      {rowsOf(comments)}
      <button type="button">After</button>
    </>
  );
  const controlsOf = (number: number) => within(rowOf(number)).getAllByRole('button');

  it('has one tab stop, which is the first row', async () => {
    renderWithTexts(withField(THREE));
    expect(tabStops()).toEqual([rowOf(1)]);

    await tab();
    await tab();
    expect(rowOf(1)).toHaveFocus();
  });

  it('leaves the list after the controls of one row, and returns to that row', async () => {
    renderWithTexts(withField(THREE));
    act(() => rowOf(2).focus());
    expect(tabStops()).toEqual([rowOf(2), ...controlsOf(2)]);

    for (const control of controlsOf(2)) {
      await tab();
      expect(control).toHaveFocus();
    }
    await tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    expect(tabStops()).toEqual([rowOf(2)]);

    await tab(true);
    expect(rowOf(2)).toHaveFocus();
  });

  it('moves between rows with the arrows, Home and End, and into a row with Enter', async () => {
    renderWithTexts(withField(THREE));
    act(() => rowOf(1).focus());

    const steps: [string, number][] = [
      ['{ArrowDown}', 2],
      ['{End}', 3],
      ['{ArrowDown}', 3],
      ['{ArrowUp}', 2],
      ['{Home}', 1],
    ];
    for (const [keys, number] of steps) {
      await press(keys);
      expect(rowOf(number)).toHaveFocus();
    }
    await press('{Enter}');
    expect(controlsOf(1)[0]).toHaveFocus();
    await press('{ArrowDown}');
    expect(rowOf(2)).toHaveFocus();
  });

  it('reaches the last of a thousand rows, and keeps it as the tab stop', async () => {
    show(THOUSAND);
    act(() => rowOf(1).focus());

    await press('{End}');
    expect(rowOf(1_000)).toHaveFocus();
    act(() => rowOf(1_000).blur());
    scrollTo(0);

    expect(tabStops()).toEqual([rowOf(1_000)]);
  });

  it('goes to the row that takes the place of one that leaves the list', () => {
    const { rerender } = show(sampleComments(5));
    act(() => rowOf(3).focus());

    act(() => rerender(rowsOf(sampleComments(5).filter(({ key }) => key !== 'comment-3'))));
    expect(rowOf(4)).toHaveFocus();

    act(() => rowOf(4).blur());
    act(() => rerender(rowsOf(sampleComments(2))));
    expect(tabStops()).toEqual([rowOf(2)]);
    expect(document.body).toHaveFocus();
  });
});
