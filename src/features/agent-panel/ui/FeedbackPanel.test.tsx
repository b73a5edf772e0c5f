import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { expectAccessible } from '../../../testing/expectAccessible';
import { NOON, sampleComments } from '../../../testing/fixtures/sampleComments';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import type { CommentListState, CommentsView } from '../../../shared/data/CommentListState';
import { NO_FILTERS } from '../../filters/data/CommentFilters';
import { FILTERING, sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { STATS_OF_ONE, STATS_WITH_TONES } from '../../../testing/fixtures/sampleStats';
import { FeedbackPanel, type FeedbackPanelProps } from './FeedbackPanel';

const titleRef = React.createRef<HTMLHeadingElement>();

/** The panel without filters, without an overview and with nothing new. */
const panel = (
  conversation: CommentListState | null,
  recent: CommentListState,
  changes: Partial<FeedbackPanelProps> = {},
) => (
  <>
    <h1>Flex</h1>
    <FeedbackPanel
      conversation={conversation}
      recent={recent}
      filters={sampleFilters()}
      stats={STATS_OF_ONE}
      newFeedback={{ count: 0, isAnyNew: false, markAllSeen: jest.fn() }}
      onClose={jest.fn()}
      titleRef={titleRef}
      {...changes}
    />
  </>
);
const list = sampleCommentListState;
const loaded = (count: number, changes: Parameters<typeof sampleLoadedList>[1] = {}) =>
  list(sampleLoadedList(sampleComments(count), changes));
const failed = (kind: InsightsErrorKind, changes: Partial<CommentListState> = {}) =>
  list({ kind: 'failed', error: new InsightsError(kind, 'comments.list'), failedAt: NOON }, changes);
const EMPTY = list({ kind: 'empty' });

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const conversationTab = () => tab(/^This conversation/);
const allTab = () => tab(/^All feedback/);
const button = (name: string) => screen.getByRole('button', { name });
const openMenu = () => userEvent.click(button('More options'));

describe('tabs', () => {
  it('has the conversation and all feedback each in a tab, and shows the conversation if it has comments', async () => {
    const { container } = renderWithTexts(panel(loaded(2), loaded(3)));

    expect(conversationTab()).toHaveAttribute('aria-selected', 'true');
    const front = screen.getByRole('tabpanel', { name: 'This conversation' });
    expect(within(front).getAllByRole('article')).toHaveLength(2);
    expect(screen.getAllByRole('article')).toHaveLength(2);
    await expectAccessible(container);

    await userEvent.click(allTab());
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(screen.getByRole('tabpanel', { name: 'All feedback' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows all feedback on a live call, without a message about the call', () => {
    renderWithTexts(panel(list({ kind: 'live' }), loaded(3)));

    expect(allTab()).toHaveAttribute('aria-selected', 'true');
    expect(conversationTab()).toHaveAccessibleName('This conversation 0 comments');
    expect(screen.queryByText('Feedback arrives after the conversation')).not.toBeInTheDocument();
  });

  it('has no tabs without a selected conversation, but a named region', () => {
    renderWithTexts(panel(null, loaded(3)));

    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'All feedback' })).toBeInTheDocument();
  });

  it.each<[words: string, view: CommentsView]>([
    ['All feedback 3 comments', loaded(3).view],
    ['All feedback 50 comments loaded', loaded(3, { loadedCount: 50, more: 'available' }).view],
    ['All feedback 0 comments', { kind: 'empty' }],
    ['All feedback', { kind: 'loading' }],
    ['All feedback Feedback could not be loaded', failed('network').view],
    ['All feedback', failed('notRecognized').view],
    ["All feedback You're offline", { kind: 'offline' }],
  ])('names its tab "%s"', (name, view) => {
    renderWithTexts(panel(EMPTY, list(view)));

    expect(allTab()).toHaveAccessibleName(name);
  });

  it('says "50+" until the list is whole, and how many are new', () => {
    const recent = loaded(3, { loadedCount: 50, more: 'available' });
    renderWithTexts(
      panel(EMPTY, recent, { newFeedback: { count: 3, isAnyNew: true, markAllSeen: jest.fn() } }),
    );

    expect(within(allTab()).getByText('50+')).toBeInTheDocument();
    expect(allTab()).toHaveAccessibleName('All feedback 50 comments loaded 3 new');
  });

  it('keeps the tab of a user who has used the panel while the conversation loads', async () => {
    const { rerender } = renderWithTexts(panel(list({ kind: 'loading' }), loaded(3)));
    await userEvent.click(screen.getByText('Comment 1'));

    rerender(panel(loaded(2), loaded(3)));

    expect(allTab()).toHaveAttribute('aria-selected', 'true');
  });

  it('keeps the tab of a user who waits for longer than five seconds', () => {
    jest.useFakeTimers();
    const { rerender } = renderWithTexts(panel(list({ kind: 'loading' }), loaded(3)));
    act(() => void jest.advanceTimersByTime(5_000));

    rerender(panel(loaded(2), loaded(3)));

    expect(allTab()).toHaveAttribute('aria-selected', 'true');
    jest.useRealTimers();
  });

  it('keeps the tab when another task is selected while the focus is in the panel, but not on its title', () => {
    const { rerender } = renderWithTexts(panel(list({ kind: 'live' }), loaded(3)));
    act(() => titleRef.current?.focus());
    rerender(panel(list(loaded(2).view, { subject: 'WR2' }), loaded(3)));
    expect(conversationTab()).toHaveAttribute('aria-selected', 'true');

    act(() => conversationTab().focus());
    rerender(panel(list({ kind: 'live' }, { subject: 'WR3' }), loaded(3)));
    expect(conversationTab()).toHaveAttribute('aria-selected', 'true');
  });

  it('does not render the hidden list again', () => {
    const { rerender } = renderWithTexts(panel(list({ kind: 'live' }), loaded(3)));
    const ofConversation = (subject: string) => panel(list(loaded(2).view, { subject }), loaded(1));

    rerender(ofConversation('WR2'));

    expect(conversationTab()).toHaveAttribute('aria-selected', 'true');
    expect(screen.getAllByRole('article', { hidden: true })).toHaveLength(2 + 3);
  });

  it('announces once how many comments the newly selected conversation has', async () => {
    const { rerender } = renderWithTexts(panel(loaded(2), EMPTY));
    const said = await screen.findByText('This conversation: 2 comments');
    expect(said).toHaveAttribute('role', 'status');

    rerender(panel(loaded(3), EMPTY));
    expect(said).toHaveTextContent('This conversation: 2 comments');

    rerender(panel(list({ kind: 'live' }, { subject: 'WR2' }), EMPTY));
    expect(said).toBeEmptyDOMElement();
    expect(await screen.findByText('No feedback on this conversation yet')).toBe(said);
  });
});

describe('the menu', () => {
  it('says how old the older list is, and refreshes both', async () => {
    const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000 - 1_000;
    const [conversation, recent] = [
      list({ kind: 'empty' }, { updatedAt: minutesAgo(2), refresh: jest.fn() }),
      list({ kind: 'empty' }, { updatedAt: minutesAgo(9), refresh: jest.fn() }),
    ];
    const { rerender } = renderWithTexts(panel(conversation, recent));
    await openMenu();
    expect(screen.getByRole('menu')).toHaveAccessibleDescription('Updated 9 minutes ago');

    await userEvent.click(screen.getByRole('menuitem', { name: 'Refresh' }));
    expect(conversation.refresh).toHaveBeenCalledTimes(1);
    expect(recent.refresh).toHaveBeenCalledTimes(1);

    rerender(panel(conversation, { ...recent, refreshing: true }));
    await openMenu();
    expect(screen.getByRole('menuitem', { name: 'Refreshing…' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByText('Updated')).not.toBeInTheDocument();

    rerender(panel({ ...conversation, updatedAt: Date.now() }, { ...recent, updatedAt: Date.now() }));
    expect(screen.getByText('Updated')).toHaveAttribute('role', 'status');
  });

  it('does not announce a refresh that the user did not ask for', () => {
    const { rerender } = renderWithTexts(panel(null, list({ kind: 'empty' }, { updatedAt: NOON })));

    rerender(panel(null, list({ kind: 'empty' }, { updatedAt: NOON + 1_000 })));

    expect(screen.queryByText('Updated')).not.toBeInTheDocument();
  });

  it('marks all as seen when anything is new, and says so', async () => {
    const markAllSeen = jest.fn();
    const { rerender } = renderWithTexts(panel(null, loaded(3)));
    await openMenu();
    expect(screen.queryByRole('menuitem', { name: 'Mark all as seen' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');

    rerender(panel(null, loaded(3), { newFeedback: { count: 2, isAnyNew: true, markAllSeen } }));
    await openMenu();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mark all as seen' }));

    expect(markAllSeen).toHaveBeenCalledTimes(1);
    expect(screen.getByText('All seen')).toHaveAttribute('role', 'status');
  });

  it('shows and hides the overview, in all feedback', async () => {
    renderWithTexts(panel(loaded(1), loaded(3), { stats: STATS_WITH_TONES }));
    await openMenu();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Show overview' }));
    expect(allTab()).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('img', { name: /^Feedback over time/ })).toBeInTheDocument();

    await openMenu();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Hide overview' }));
    expect(screen.queryByRole('img', { name: /^Feedback over time/ })).not.toBeInTheDocument();
  });
});

describe('search and filters', () => {
  it('are offered for more than five comments', () => {
    const { rerender } = renderWithTexts(panel(null, loaded(5)));
    expect(screen.queryByRole('button', { name: 'Search feedback' })).not.toBeInTheDocument();

    rerender(panel(null, loaded(6)));
    expect(button('Search feedback')).toBeInTheDocument();
    expect(button('Filters')).toBeInTheDocument();
  });

  it('open in all feedback, with the focus in them, and close again', async () => {
    const { container } = renderWithTexts(panel(loaded(2), loaded(6)));
    await userEvent.click(button('Search feedback'));
    expect(allTab()).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('searchbox', { name: 'Search feedback' })).toHaveFocus();
    expect(button('Search feedback')).toHaveAttribute('aria-expanded', 'true');

    await userEvent.click(button('Filters'));
    expect(screen.getByRole('combobox', { name: 'Category' })).toHaveFocus();
    await expectAccessible(container);

    await userEvent.click(button('Filters'));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await userEvent.click(conversationTab());
    expect(button('Search feedback')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button('Search feedback'));
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('Escape in the search clears it, then closes it', async () => {
    const searching = sampleFilters({ chosen: { ...FILTERING, search: 'greet' }, isFiltering: true });
    const { rerender } = renderWithTexts(panel(null, loaded(6), { filters: searching }));
    await userEvent.type(screen.getByRole('searchbox'), '{Escape}');
    expect(searching.change).toHaveBeenLastCalledWith({ search: '' });
    expect(screen.getByRole('searchbox')).toBeInTheDocument();

    rerender(panel(null, loaded(6)));
    await userEvent.type(screen.getByRole('searchbox'), '{Escape}');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(button('Search feedback')).toHaveFocus();
  });

  it('shows how many filters are active, and clears them', async () => {
    const filters = sampleFilters({ chosen: { ...FILTERING, search: '' }, isFiltering: true });
    renderWithTexts(panel(null, loaded(6, { loadedCount: 50 }), { filters }));
    expect(button('Filters (1)')).toHaveAttribute('aria-expanded', 'false');
    expect(button('Remove filter: Empathy')).toBeInTheDocument();
    expect(screen.getByText('6 of 50 comments')).toBeInTheDocument();

    await userEvent.click(button('Clear filters'));

    expect(filters.clear).toHaveBeenCalledTimes(1);
    expect(button('Filters (1)')).toHaveFocus();
  });

  it('clears a search that finds nothing, and moves the focus to its field', async () => {
    const filters = sampleFilters({ chosen: { ...NO_FILTERS, search: 'zzzz' }, isFiltering: true });
    renderWithTexts(panel(null, loaded(0, { loadedCount: 50 }), { filters }));

    await userEvent.click(button('Clear search'));

    expect(filters.change).toHaveBeenCalledWith({ search: '' });
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });
});

describe('a problem of both lists', () => {
  it('is told once, and its button loads both again', async () => {
    const [conversation, recent] = [
      failed('unavailable', { refresh: jest.fn() }),
      failed('unavailable', { refresh: jest.fn() }),
    ];
    const { container } = renderWithTexts(panel(conversation, recent));
    expect(screen.getByRole('heading', { level: 3, name: 'Feedback could not be loaded' })).toBeVisible();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    await expectAccessible(container);

    await userEvent.click(button('Try again'));

    expect(conversation.refresh).toHaveBeenCalledTimes(1);
    expect(recent.refresh).toHaveBeenCalledTimes(1);
  });

  it('stands above older comments, which stay', () => {
    const older = (count: number) => loaded(count, { problem: { kind: 'offline' } });
    renderWithTexts(panel(older(2), older(3)));

    expect(screen.getAllByText("You're offline")).toHaveLength(1);
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('is neutral when feedback is not turned on for agents: no tabs, no search, no menu', async () => {
    const { container } = renderWithTexts(panel(failed('notPermitted'), failed('notPermitted')));

    expect(screen.getByRole('heading', { name: "Feedback isn't turned on for agents" })).toBeVisible();
    expect(screen.getAllByRole('button')).toEqual([button('Close feedback')]);
    await expectAccessible(container);
  });

  it('is told in its tab when only one list has it', async () => {
    renderWithTexts(panel(failed('network'), loaded(3)));
    expect(screen.queryByText('Feedback could not be loaded', { selector: 'h4' })).not.toBeInTheDocument();
    expect(conversationTab()).toHaveAccessibleName('This conversation Feedback could not be loaded');

    await userEvent.click(conversationTab());

    expect(screen.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
  });
});

it('keeps the focus in the panel when the pressed button disappears', async () => {
  const { rerender } = renderWithTexts(panel(failed('network'), failed('network')));
  await userEvent.click(button('Try again'));

  rerender(panel(list({ kind: 'loading' }), list({ kind: 'loading' })));

  expect(titleRef.current).toHaveFocus();
});
