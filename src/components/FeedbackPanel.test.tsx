import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../testing/expectAccessible';
import { inventedPart } from '../testing/inventedPart';
import { renderWithTexts } from '../testing/renderWithTexts';
import { FeedbackPanel } from './FeedbackPanel';

const MINUTE_MS = 60_000;
const minutesAgo = (minutes: number) => Date.now() - minutes * MINUTE_MS - 1_000;

it('shows the feedback on the selected conversation first, then the recent feedback', async () => {
  const { container } = renderWithTexts(
    <>
      <h2>Feedback</h2>
      <FeedbackPanel conversation={inventedPart({ kind: 'live' })} recent={inventedPart({ kind: 'empty' })} />
    </>,
  );

  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'This conversation',
    'My recent feedback',
  ]);
  await expectAccessible(container);
});

it('has a text of its own for a conversation without feedback', () => {
  renderWithTexts(
    <FeedbackPanel conversation={inventedPart({ kind: 'empty' })} recent={inventedPart({ kind: 'empty' })} />,
  );

  expect(screen.getByRole('region', { name: 'This conversation' })).toHaveTextContent(
    'No feedback on this conversation yet',
  );
  expect(screen.getByRole('region', { name: 'My recent feedback' })).toHaveTextContent('No feedback yet');
});

it('speaks of no conversation when none is selected', () => {
  renderWithTexts(<FeedbackPanel conversation={null} recent={inventedPart({ kind: 'empty' })} />);

  expect(screen.queryByText('This conversation')).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'My recent feedback' })).toBeInTheDocument();
});

it('is as old as the older of its parts', () => {
  const conversation = inventedPart({ kind: 'empty' }, { updatedAt: minutesAgo(2) });
  const recent = inventedPart({ kind: 'empty' }, { updatedAt: minutesAgo(9) });
  const { rerender } = renderWithTexts(<FeedbackPanel conversation={conversation} recent={recent} />);
  expect(screen.getByText('Updated 9 minutes ago')).toBeInTheDocument();

  rerender(<FeedbackPanel conversation={conversation} recent={{ ...recent, updatedAt: null }} />);
  expect(screen.getByText('Updated 2 minutes ago')).toBeInTheDocument();
});

it('says nothing of its age before anything was read', () => {
  renderWithTexts(
    <FeedbackPanel conversation={null} recent={inventedPart({ kind: 'loading' }, { updatedAt: null })} />,
  );

  expect(screen.queryByText(/Updated/)).not.toBeInTheDocument();
});

it('refreshes both parts at a press', async () => {
  const [conversation, recent] = [inventedPart({ kind: 'empty' }), inventedPart({ kind: 'empty' })];
  renderWithTexts(<FeedbackPanel conversation={conversation} recent={recent} />);

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));

  expect(conversation.refresh).toHaveBeenCalledTimes(1);
  expect(recent.refresh).toHaveBeenCalledTimes(1);
});

it('says that it is refreshing while one of its parts is', () => {
  renderWithTexts(
    <FeedbackPanel
      conversation={inventedPart({ kind: 'empty' })}
      recent={inventedPart({ kind: 'empty' }, { refreshing: true })}
    />,
  );

  expect(screen.getByRole('button', { name: 'Refreshing…' })).toBeInTheDocument();
});
