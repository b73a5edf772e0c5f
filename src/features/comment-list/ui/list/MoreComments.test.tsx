import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { MoreStatus as More } from '../../../../shared/data/CommentListState';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { MoreComments } from './MoreComments';

const onLoadMore = jest.fn();
beforeEach(() => {
  onLoadMore.mockReset();
});

const show = (more: More, shown = 50, loaded = 50) =>
  renderWithTexts(
    <MoreComments more={more} shown={shown} loaded={loaded} loadAll={null} onLoadMore={onLoadMore} />,
  );

it('renders nothing when all comments are shown', () => {
  expect(show('none').container).toHaveTextContent(/^$/);
});

it('offers more, and says how many of the loaded comments are listed', async () => {
  const { container } = show('available', 50, 120);
  expect(screen.getByText('Showing 50 of 120')).toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Load more' }));

  expect(onLoadMore).toHaveBeenCalledTimes(1);
});

it('keeps the focus on its button while it loads, and loads once', async () => {
  const user = userEvent.setup();
  const { rerender, container } = show('available');
  await user.click(screen.getByRole('button', { name: 'Load more' }));

  rerender(<MoreComments more="loading" shown={50} loaded={50} loadAll={null} onLoadMore={onLoadMore} />);
  const button = screen.getByRole('button', { name: 'Loading more…' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(container);

  await user.click(button);
  expect(onLoadMore).toHaveBeenCalledTimes(1);
});

it('says that the rest could not be loaded, and loads it on click', async () => {
  const { container } = show('failed', 100, 100);
  expect(screen.getByRole('heading', { name: 'Showing 100 comments' })).toBeInTheDocument();
  expect(screen.getByText('The rest could not be loaded.')).toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Load the rest' }));

  expect(onLoadMore).toHaveBeenCalledTimes(1);
});

it('says after a failure how many comments are loaded when filters hide some, and offers only "Load the rest"', async () => {
  const { container } = renderWithTexts(
    <MoreComments
      more="failed"
      shown={50}
      loaded={500}
      loadAll={{ running: false, start: jest.fn(), stop: jest.fn() }}
      onLoadMore={onLoadMore}
    />,
  );

  expect(screen.getByRole('heading', { name: '500 comments loaded' })).toBeInTheDocument();
  expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Load the rest' })]);
  await expectAccessible(container);
});

it('announces a failure in a live region that was already there', () => {
  const { container, rerender } = show('loading');
  const live = container.querySelector('[aria-live="polite"]');
  expect(live).toBeEmptyDOMElement();

  rerender(<MoreComments more="failed" shown={50} loaded={50} loadAll={null} onLoadMore={onLoadMore} />);

  expect(live).toHaveTextContent('The rest could not be loaded.');
});

it('offers nothing when the rest cannot be loaded at all', () => {
  show('partial', 1, 1);

  expect(screen.getByRole('heading', { name: 'Showing 1 comment' })).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('says where the other comments are when there are too many', async () => {
  const { container } = show('capped', 1_000, 1_000);

  expect(screen.getByRole('heading', { name: 'Showing 1,000 comments' })).toBeInTheDocument();
  expect(screen.getByText('More are available in Insights.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('loads all on click, and can be stopped with the same button, which keeps the focus', async () => {
  const [start, stop] = [jest.fn(), jest.fn()];
  const all = (running: boolean) => (
    <MoreComments
      more={running ? 'loading' : 'available'}
      shown={50}
      loaded={50}
      loadAll={{ running, start, stop }}
      onLoadMore={onLoadMore}
    />
  );
  const { rerender, container } = renderWithTexts(all(false));
  await userEvent.click(screen.getByRole('button', { name: 'Load all' }));
  expect(start).toHaveBeenCalledTimes(1);

  rerender(all(true));
  const button = screen.getByRole('button', { name: 'Stop' });
  expect(button).toHaveFocus();
  expect(screen.queryByRole('button', { name: /Load/ })).not.toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(button);
  expect(stop).toHaveBeenCalledTimes(1);
});
