import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { LoadedCommentList } from '../../../shared/data/CommentListState';
import { InsightsError } from '../../../insights/http/InsightsError';
import { expectAccessible } from '../../../testing/expectAccessible';
import { sampleAddCommentState } from '../../../testing/fixtures/sampleAddCommentState';
import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { samplePlayer } from '../../../testing/fixtures/samplePlayer';
import { fakeScrollIntoView } from '../../../testing/fakes/fakeScrollIntoView';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import type { TaskParts } from '../data/useTaskParts';
import { TaskComments, type TaskCommentsProps } from './TaskComments';

beforeEach(fakeScrollIntoView);

const ofSegments = (...segmentIds: (string | null)[]): LoadedCommentList =>
  sampleLoadedList(
    segmentIds.map((segmentId, index) =>
      sampleComment({ key: `comment-${index}`, segmentId, text: `Comment ${index + 1}` }),
    ),
  );
const TRANSFERRED = new Map([
  ['segment-1', 'Ada Example'],
  ['segment-2', null],
]);

const show = (changes: Partial<TaskCommentsProps> = {}) =>
  renderWithTexts(
    <>
      <h2>Task</h2>
      <TaskComments
        list={sampleCommentListState(ofSegments('segment-1'))}
        agentNames={new Map([['segment-1', 'Ada Example']])}
        othersFailed={null}
        isProcessed
        add={null}
        parts={null}
        {...changes}
      />
    </>,
  );
const cards = () => screen.getAllByRole('article').map((card) => within(card));

it('shows the comments on the conversation under their heading', async () => {
  const { container } = show();

  const section = screen.getByRole('region', { name: 'Comments on this conversation' });
  expect(within(section).getByText('Comment 1')).toBeInTheDocument();
  await expectAccessible(container);
});

it('has separate screens for a live conversation and for one without comments', () => {
  show({ list: sampleCommentListState({ kind: 'live' }) });
  expect(screen.getByRole('heading', { name: 'Comments arrive after the conversation' })).toBeInTheDocument();

  show({ list: sampleCommentListState({ kind: 'empty' }) });
  expect(screen.getByRole('heading', { name: 'No comments on this conversation yet' })).toBeInTheDocument();
});

it('says that a finished conversation is still being processed instead of saying that it has no comments', async () => {
  const { container } = show({ list: sampleCommentListState({ kind: 'empty' }), isProcessed: false });

  expect(
    screen.getByRole('heading', { name: 'This conversation is still being processed' }),
  ).toBeInTheDocument();
  expect(
    screen.getByText('Comments appear here once Insights has processed it, usually within an hour.'),
  ).toBeInTheDocument();
  expect(screen.queryByText('No comments on this conversation yet')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('says "You\'re offline" only once, even if a comment could not be sent', () => {
  const error = new InsightsError('network', 'comments.create');
  const add = sampleAddCommentState({ submitStatus: { kind: 'failed', error, failedAt: 0 } });
  show({ list: sampleCommentListState({ kind: 'offline' }), add });

  expect(screen.getAllByText(/You're offline/)).toHaveLength(1);
  expect(screen.getByRole('heading', { name: 'The comment was not sent' })).toBeInTheDocument();
});

it('shows the agent of each comment on a transferred conversation', async () => {
  const list = sampleCommentListState(ofSegments('segment-1', 'segment-2', null));
  const { container } = show({ list, agentNames: TRANSFERRED });

  const [first, second, third] = cards();
  expect(first?.getByText('Agent: Ada Example')).toBeInTheDocument();
  expect(second?.getByText('Agent: not named')).toBeInTheDocument();
  expect(third?.getByText('Agent: not named')).toBeInTheDocument();
  await expectAccessible(container);
});

it("does not repeat the agent's name when there is only one agent", () => {
  show();

  expect(screen.queryByText(/Ada Example/)).not.toBeInTheDocument();
});

it("says that the other agents' comments are missing, and fetches them on click", async () => {
  const list = sampleCommentListState(ofSegments('segment-1'), { refresh: jest.fn() });
  const othersFailed = new InsightsError('unavailable', 'conversations.list');
  const { container } = show({ list, othersFailed });
  expect(
    screen.getByText('Comments on the other agents in this conversation could not be loaded.'),
  ).toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(list.refresh).toHaveBeenCalledTimes(1);
});

it('offers to add a comment only when it is possible', async () => {
  const { unmount } = show();
  expect(screen.queryByRole('button', { name: 'Add comment' })).not.toBeInTheDocument();
  unmount();

  const { container } = show({ add: sampleAddCommentState() });

  expect(screen.getByRole('form', { name: 'Your comment' })).toBeInTheDocument();
  await expectAccessible(container);
});

it('also offers the form when the conversation has no comments', () => {
  show({ list: sampleCommentListState({ kind: 'empty' }), add: sampleAddCommentState({ open: false }) });

  expect(screen.getByRole('button', { name: 'Add comment' })).toBeInTheDocument();
});

it('refreshes on click', async () => {
  const list = sampleCommentListState(ofSegments('segment-1'), { refresh: jest.fn() });
  show({ list });

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));

  expect(list.refresh).toHaveBeenCalledTimes(1);
});

it('opens the conversation of a comment if Flex can open it', async () => {
  const open = jest.fn();
  show({ player: samplePlayer(open) });

  await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Open at 2:14' }));

  expect(open).toHaveBeenCalledWith(expect.objectContaining({ segmentId: 'segment-1' }));
});

describe('a choice of whose part a comment is about', () => {
  const PARTS: TaskParts = {
    parts: [
      { segmentId: 'segment-1', agentName: 'Ada Example' },
      { segmentId: 'segment-2', agentName: null },
    ],
    chosenId: 'segment-1',
    choose: jest.fn(),
    isLocked: false,
    status: 'ready',
    retry: jest.fn(),
  };
  const choice = () => screen.queryByRole('combobox', { name: 'Whose part the comment is about' });

  it('is there while the form is open, and names the agents in order', async () => {
    const { container, unmount } = show({ add: sampleAddCommentState(), parts: PARTS });
    const options = within(choice() ?? container).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['1. Ada Example', '2. not named']);
    await expectAccessible(container);

    await userEvent.selectOptions(choice() ?? container, '2. not named');
    expect(PARTS.choose).toHaveBeenCalledWith('segment-2');

    unmount();
    show({ add: sampleAddCommentState({ open: false }), parts: PARTS });
    expect(choice()).not.toBeInTheDocument();
  });

  it('says that a part could not be loaded, and loads it again on a click', async () => {
    show({ add: sampleAddCommentState(), parts: { ...PARTS, status: 'failed' } });
    expect(choice()).toHaveAccessibleDescription(/^This part could not be loaded/);

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(PARTS.retry).toHaveBeenCalledTimes(1);
  });

  it('is a field of the form, so that Ctrl+Enter and Escape work in it', async () => {
    const add = sampleAddCommentState();
    show({ add, parts: PARTS });
    choice()?.focus();

    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(add.submit).toHaveBeenCalledTimes(1);

    await userEvent.keyboard('{Escape}');
    expect(add.discard).toHaveBeenCalledTimes(1);
  });

  it('takes the focus when the user adds the comment too early, and says what it waits for', async () => {
    show({ add: sampleAddCommentState(), parts: { ...PARTS, status: 'loading' } });

    await userEvent.click(screen.getByRole('button', { name: 'Add' }));

    expect(choice()).toHaveFocus();
    expect(choice()).toHaveAccessibleDescription('Loading this part…');
  });
});
