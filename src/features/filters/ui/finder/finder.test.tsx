import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { NO_FILTERS } from '../../data/CommentFilters';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { sampleLoadedList } from '../../../../testing/fixtures/sampleCommentListState';
import { sampleComments } from '../../../../testing/fixtures/sampleComments';
import { FILTERING, sampleFilters } from '../../../../testing/fixtures/sampleFilters';
import { SAMPLE_TONES } from '../../../../testing/fixtures/sampleTones';
import { TonesContext } from '../../../tones/ui/TonesContext';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import type { ListFilters } from '../../data/useFilteredComments';
import { FinderButtons } from './FinderButtons';
import { FinderFields } from './FinderFields';
import { useFinder } from './useFinder';
import { ReviewerVisibilityContext } from '../../../../shared/ui/ReviewerVisibilityContext';

const FIFTY = sampleLoadedList(sampleComments(50));
const Finder: React.FC<{ filters: ListFilters; list: typeof FIFTY }> = ({ filters, list }) => {
  const finder = useFinder(filters, { idPrefix: 'list', isInFront: true, bringToFront: () => undefined });
  return (
    <>
      <FinderButtons finder={finder} filters={filters} />
      <FinderFields finder={finder} list={list} filters={filters} />
    </>
  );
};
const finderOf = (filters = sampleFilters(), list = FIFTY) => <Finder filters={filters} list={list} />;

it('has the search and the filters behind buttons', async () => {
  const { container } = renderWithTexts(finderOf());
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Search feedback', expanded: false }));
  expect(screen.getByRole('searchbox', { name: 'Search feedback' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Filters', expanded: false }));
  expect(screen.getByRole('combobox', { name: 'Category' })).toHaveFocus();

  const names = ['Category', 'Time range', 'Reviewer', 'Order'];
  for (const name of names) expect(screen.getByRole('combobox', { name })).toBeInTheDocument();
  await expectAccessible(container);
});

it('reports each change', async () => {
  const filters = sampleFilters();
  renderWithTexts(finderOf(filters));
  await userEvent.click(screen.getByRole('button', { name: 'Search feedback' }));
  await userEvent.type(screen.getByRole('searchbox'), 'g');
  expect(filters.change).toHaveBeenLastCalledWith({ search: 'g' });
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));

  const choose = (name: string, option: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
  await choose('Category', 'Empathy (12)');
  expect(filters.change).toHaveBeenLastCalledWith({ categoryKey: 'category-1' });
  await choose('Category', 'No category (1)');
  expect(filters.change).toHaveBeenLastCalledWith({ categoryKey: 'none' });
  await choose('Time range', 'Last 30 days');
  expect(filters.change).toHaveBeenLastCalledWith({ period: 'last30Days' });
  await choose('Reviewer', 'Robin Example (13)');
  expect(filters.change).toHaveBeenLastCalledWith({ reviewerName: 'Robin Example' });
  await choose('Order', 'Oldest first');
  expect(filters.change).toHaveBeenLastCalledWith({ order: 'oldest' });
});

it('says how many filters are set and how many loaded comments match, and clears all on click', async () => {
  const filters = sampleFilters({ chosen: FILTERING, isFiltering: true });
  renderWithTexts(finderOf(filters, { ...FIFTY, comments: sampleComments(12) }));
  expect(screen.getByRole('button', { name: /^Filters \(1\)/ })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent(/^12 of 50 comments$/);

  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));

  expect(filters.clear).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

it('keeps the filters behind their button, and shows those that are active as chips', async () => {
  renderWithTexts(finderOf(sampleFilters({ chosen: FILTERING, isFiltering: true })));
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Remove filter: Empathy' })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: /^Filters \(1\)/, expanded: false }));

  expect(screen.getByRole('combobox', { name: 'Category' })).toBeInTheDocument();
});

it('shows a search that is left from another list', () => {
  const chosen = { ...NO_FILTERS, search: 'greeting' };
  renderWithTexts(finderOf(sampleFilters({ chosen, isFiltering: true })));

  expect(screen.getByRole('searchbox')).toHaveValue('greeting');
});

it('offers no "Clear filters" for a search, which has its own field', () => {
  const chosen = { ...NO_FILTERS, search: 'greeting' };
  renderWithTexts(finderOf(sampleFilters({ chosen, isFiltering: true })));

  expect(screen.getByRole('status')).toHaveTextContent(/comments$/);
  expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
});

it('leaves "Clear filters" to the message where nothing matches', () => {
  const filters = sampleFilters({ chosen: FILTERING, isFiltering: true });
  renderWithTexts(finderOf(filters, { ...FIFTY, comments: [] }));

  expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
});

it('filters by tone only where tones are set', async () => {
  const filters = sampleFilters({ tones: [{ tone: 'mustFix', count: 3 }] });
  const { rerender } = renderWithTexts(finderOf(filters));
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
  expect(screen.queryByRole('combobox', { name: 'Tone' })).not.toBeInTheDocument();

  rerender(<TonesContext.Provider value={SAMPLE_TONES}>{finderOf(filters)}</TonesContext.Provider>);
  await userEvent.click(screen.getByRole('button', { name: 'Filters', expanded: false }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Must fix (3)');

  expect(filters.change).toHaveBeenLastCalledWith({ tone: 'mustFix' });
});

it('offers no "Clear filters" without filters', () => {
  renderWithTexts(finderOf());

  expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('offers no filter by reviewer when reviewers are not shown', async () => {
  const { container } = renderWithTexts(
    <ReviewerVisibilityContext.Provider value={{ name: false, email: false }}>
      {finderOf()}
    </ReviewerVisibilityContext.Provider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));

  expect(screen.getByRole('combobox', { name: 'Order' })).toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Reviewer' })).not.toBeInTheDocument();
  expect(container).not.toHaveTextContent('Robin');
});

it("keeps reviewers' names out of HTML attributes", async () => {
  const { container } = renderWithTexts(finderOf());
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));

  const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
  expect(attributes.filter(({ value }) => value.includes('Robin'))).toEqual([]);
});

describe('the comments that the user wrote', () => {
  const OWN = sampleFilters({ ownReviewer: 'Robin Example' });
  const own = (isPressed: boolean) =>
    screen.getByRole('button', { name: 'Written by me (13)', pressed: isPressed });

  it('are one press away, and so are all comments after that', async () => {
    const { container, rerender } = renderWithTexts(finderOf(OWN));
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    expect(own(false)).toHaveFocus();
    await userEvent.click(own(false));
    expect(OWN.change).toHaveBeenLastCalledWith({ reviewerName: 'Robin Example' });

    const chosen = { ...NO_FILTERS, reviewerName: 'Robin Example' };
    rerender(finderOf({ ...OWN, chosen, isFiltering: true }));
    expect(screen.getByRole('button', { name: 'Remove filter: Written by me' })).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(own(true));
    expect(OWN.change).toHaveBeenLastCalledWith({ reviewerName: null });
  });

  it('are not offered where the user is not known among the reviewers', () => {
    renderWithTexts(finderOf());

    expect(screen.queryByRole('button', { name: /Written by me/ })).not.toBeInTheDocument();
  });

  it('still have a button that removes the filter on an agent on whom the user wrote nothing', () => {
    const chosen = { ...NO_FILTERS, reviewerName: 'Robin Example' };
    renderWithTexts(finderOf(sampleFilters({ chosen, isFiltering: true })));

    expect(screen.getByRole('list', { name: 'Active filters' })).toHaveTextContent('Robin Example');
  });
});
