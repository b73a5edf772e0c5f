import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { FILTERING, sampleFilters } from '../../../../testing/fixtures/sampleFilters';
import { sampleLoadedList } from '../../../../testing/fixtures/sampleCommentListState';
import { NOON } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { NO_FILTERS, type CommentFilters } from '../../../filters/data/CommentFilters';
import type { MoreStatus } from '../../../../shared/data/CommentListState';
import { CommentList } from './CommentList';

const onCleared = jest.fn();
beforeEach(() => onCleared.mockReset());

function showNothing(changes: Partial<CommentFilters>, more: MoreStatus = 'none') {
  const filters = sampleFilters({ chosen: { ...NO_FILTERS, ...changes }, isFiltering: true });
  const nothing = jest.fn();
  renderWithTexts(
    <CommentList
      list={sampleLoadedList([], { more })}
      filters={filters}
      now={NOON}
      updatedAt={NOON}
      onRefresh={nothing}
      onCleared={onCleared}
      onLoadMore={nothing}
      loadAll={null}
    />,
  );
  return filters;
}
const heading = () => screen.getByRole('heading').textContent;
const clear = (what: string) => userEvent.click(screen.getByRole('button', { name: `Clear ${what}` }));

it('names the search that found nothing, and clears it', async () => {
  const filters = showNothing({ search: ' zzzz ' });
  expect(heading()).toBe('No comments contain “zzzz”');

  await clear('search');

  expect(filters.change).toHaveBeenCalledWith({ search: '' });
  expect(filters.clear).not.toHaveBeenCalled();
  expect(onCleared).toHaveBeenCalledTimes(1);
});

it('says that only the loaded comments were searched while there are more', () => {
  showNothing({ search: 'zzzz' }, 'available');

  expect(screen.getByText('Only the comments loaded so far were searched.')).toBeInTheDocument();
});

it('says that filters are active besides the search, and clears them', async () => {
  const filters = showNothing({ ...FILTERING, search: 'zzzz' });
  expect(heading()).toBe('No comments contain “zzzz”');
  expect(screen.getByText(/^Your filters leave out other comments/)).toBeInTheDocument();

  await clear('filters');

  expect(filters.clear).toHaveBeenCalledTimes(1);
  expect(filters.change).not.toHaveBeenCalled();
});

it('says that nothing matches the filters, and clears them', async () => {
  const filters = showNothing({ ...FILTERING, search: '  ' });
  expect(heading()).toBe('No feedback matches your filters');

  await clear('filters');

  expect(filters.clear).toHaveBeenCalledTimes(1);
});

it('shows the start of a long search, as plain text', () => {
  showNothing({ search: `<b>${'x'.repeat(100)}</b>` });

  expect(heading()).toBe(`No comments contain “<b>${'x'.repeat(37)}…”`);
});
