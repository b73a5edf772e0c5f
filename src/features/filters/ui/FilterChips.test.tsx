import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { ReviewerVisibilityContext } from '../../../shared/ui/ReviewerVisibilityContext';
import { NO_FILTERS, type CommentFilters } from '../data/CommentFilters';
import { FilterChips } from './FilterChips';

const ALL: CommentFilters = {
  categoryKey: 'category-1',
  tone: 'improve',
  period: 'last30Days',
  feedback: null,
  reviewerName: 'Robin Example',
  search: 'greeting',
  order: 'oldest',
};
const onEmpty = jest.fn();
beforeEach(() => onEmpty.mockReset());

/** Chips whose filters change. */
const Chips: React.FC<{ initial: CommentFilters }> = ({ initial }) => {
  const [chosen, setChosen] = useState(initial);
  const change = (changes: Partial<CommentFilters>) => setChosen((before) => ({ ...before, ...changes }));
  return <FilterChips filters={sampleFilters({ chosen, change })} onEmpty={onEmpty} />;
};
const chips = () => screen.queryAllByRole('button');
const words = () => chips().map(({ textContent }) => textContent);
const remove = (name: string) => screen.getByRole('button', { name: `Remove filter: ${name}` });

it('has a chip for each active filter, but not for the search and the order', async () => {
  const { container } = renderWithTexts(<Chips initial={ALL} />);

  expect(screen.getByRole('list', { name: 'Active filters' })).toBeInTheDocument();
  expect(words()).toEqual(['Empathy', 'To improve', 'Last 30 days', 'Robin Example']);
  await expectAccessible(container);
});

it('removes a filter, and moves the focus to the chip that takes its place', async () => {
  const user = userEvent.setup();
  renderWithTexts(<Chips initial={ALL} />);

  await user.click(remove('To improve'));
  expect(words()).toEqual(['Empathy', 'Last 30 days', 'Robin Example']);
  expect(remove('Last 30 days')).toHaveFocus();

  await user.click(remove('Robin Example'));
  expect(remove('Last 30 days')).toHaveFocus();
  expect(onEmpty).not.toHaveBeenCalled();
});

it('passes the focus on with the last chip', async () => {
  renderWithTexts(<Chips initial={{ ...NO_FILTERS, period: 'last7Days' }} />);

  await userEvent.click(remove('Last 7 days'));

  expect(chips()).toEqual([]);
  expect(onEmpty).toHaveBeenCalledTimes(1);
});

it('names a category and a reviewer without a name, and no reviewer who is hidden', () => {
  const initial = { ...NO_FILTERS, categoryKey: 'none', reviewerName: '' };
  const { rerender } = renderWithTexts(<Chips initial={initial} />);
  expect(words()).toEqual(['No category', 'Reviewer not named']);

  rerender(
    <ReviewerVisibilityContext.Provider value={{ name: false, email: false }}>
      <Chips initial={initial} />
    </ReviewerVisibilityContext.Provider>,
  );
  expect(words()).toEqual(['No category']);
});

it('keeps names of Insights out of HTML attributes', () => {
  const { container } = renderWithTexts(<Chips initial={ALL} />);

  const attributes = [...container.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
  expect(attributes.filter(({ value }) => /Robin|Empathy/.test(value))).toEqual([]);
});
