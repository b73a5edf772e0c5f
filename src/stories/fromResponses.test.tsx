import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { TaskComments } from '../features/team-view/ui/TaskComments';
import { NewCount } from '../features/new-feedback/ui/NewCount';
import type { SelectedTask } from '../shared/data/selection';
import { useAddComment } from '../features/add-comment/data/useAddComment';
import { useNewComments } from '../features/new-feedback/data/useNewComments';
import { useRecentFeedback } from '../features/agent-panel/data/useRecentFeedback';
import { useTaskComments } from '../features/team-view/data/useTaskComments';
import { comments, conversation, laterPageUrl, record, segments } from '../insights/testing/sampleResponses';
import { fakeScrollIntoView } from '../testing/fakes/fakeScrollIntoView';
import { created, FULL_ACCESS, POST, TAGS, task } from '../testing/render/renderCommentTab';
import type { PlannedResponse } from '../insights/testing/PlannedResponse';
import { createFeedbackHarness, type FeedbackHarness } from '../testing/render/renderFeedback';
import { renderHook } from '../testing/render/renderHook';
import { renderWithTexts } from '../testing/render/renderWithTexts';

const OWN = 'AgentId=agent-1';

let harness: FeedbackHarness;
beforeEach(() => {
  fakeScrollIntoView();
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const ConversationTab: React.FC<{ selected: SelectedTask }> = ({ selected }) => {
  const { target, ...shown } = useTaskComments(selected);
  return (
    <TaskComments
      {...shown}
      add={useAddComment(harness.drafts, { ...selected, draftKey: selected.reservationSid }, target)}
      parts={null}
    />
  );
};

const FeedbackCount: React.FC = () => {
  const list = useRecentFeedback();
  const newComments = useNewComments(harness.newMarks, list);
  return (
    <>
      <button onClick={list.refresh}>Refresh</button>
      {newComments && <NewCount count={newComments.length} />}
    </>
  );
};

/** A supervisor opens the form on a conversation without comments and types a text. */
async function startComment(selected: SelectedTask = task()): Promise<void> {
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Conversations', conversation(['segment-1', null]));
  harness.server.on('Comments?SegmentId=segment-1', comments([]));
  harness.server.on('UserRoles', FULL_ACCESS);
  const { Wrapper } = harness;
  renderWithTexts(
    <Wrapper>
      <ConversationTab selected={selected} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Add comment' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Comment' }), 'Good listening');
}

const categories = () => screen.getByRole('combobox', { name: 'Category' });
const categoriesLoaded = async () =>
  expect(await screen.findByRole('radio', { name: 'Empathy' })).toBeChecked();
const pressAdd = () => userEvent.click(screen.getByRole('button', { name: 'Add' }));

describe('a comment on a conversation', () => {
  it('has no position on a chat, and is sent with the offset 0', async () => {
    harness.server.on('CommentTags', TAGS);
    await startComment(task({ hasRecording: false }));
    await categoriesLoaded();
    expect(screen.queryByRole('textbox', { name: 'Position (mm:ss)' })).not.toBeInTheDocument();

    harness.server.on(POST, created('Good listening'));
    await pressAdd();

    expect(await screen.findByText('Good listening')).toBeInTheDocument();
    expect(harness.server.posted).toMatchObject([{ Offset: '0' }]);
  });

  it('is not sent before the categories are loaded, and the form says why', async () => {
    const release = harness.server.hold('CommentTags', TAGS);
    await startComment();

    await pressAdd();
    expect(categories()).toHaveAccessibleDescription(
      'The categories are still loading. Try again in a moment.',
    );
    expect(harness.server.posted).toEqual([]);

    release();
    await categoriesLoaded();
    expect(screen.getByRole('radiogroup')).not.toHaveAccessibleDescription();
  });

  const REFUSED: readonly [why: string, response: PlannedResponse, heading: string][] = [
    ['the session is over', { status: 401, body: { code: 20003 } }, 'Your session needs a refresh'],
    [
      'the conversation is gone',
      { status: 404, body: { code: 20404 } },
      "Insights can't find this conversation",
    ],
  ];
  it.each(REFUSED)('is kept when it is refused because %s', async (_, response, heading) => {
    harness.server.on('CommentTags', TAGS);
    await startComment();
    await categoriesLoaded();
    harness.server.on(POST, response);

    await pressAdd();

    expect(await within(screen.getByRole('alert')).findByText(heading)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('Good listening');
    expect(harness.server.posted).toHaveLength(1);
  });
});

describe("the agent's own feedback", () => {
  beforeEach(() => harness.services.agentStorage.saveAgentId('agent-1'));

  it('shows a response with 120 new comments as "99+"', async () => {
    const { Wrapper } = harness;
    const old = record('Old', { minutesOld: 500 });
    const many = Array.from({ length: 120 }, (_, index) => record(`New ${index}`, { minutesOld: index }));
    harness.server.on(OWN, comments([old]), comments([...many, old]));
    renderWithTexts(
      <Wrapper>
        <FeedbackCount />
      </Wrapper>,
    );
    expect(await screen.findByText('0')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));

    expect(await screen.findByText('99+')).toBeInTheDocument();
  });

  it('keeps the list when a refresh of two pages ends at an expired page token', async () => {
    const first = [record('New'), record('Old', { minutesOld: 9 })];
    harness.server.on('PageSize=50', comments(first, laterPageUrl(1, OWN)));
    harness.server.on('PageToken=PT1', comments([record('Oldest', { minutesOld: 20 })]));
    const own = renderHook(() => useRecentFeedback(), undefined, harness.Wrapper);
    await waitFor(() => expect(own.current.view).toMatchObject({ more: 'available' }));
    await act(async () => void (await own.current.loadMore()));

    harness.server.on('PageSize=50', comments(first, laterPageUrl(1, OWN)));
    harness.server.on('PageToken=PT1', { status: 400, body: { code: 21481 } });
    act(() => own.current.refresh());

    await waitFor(() =>
      expect(own.current.view).toMatchObject({
        problem: { kind: 'failed', error: { kind: 'invalidPageToken' } },
        comments: [{ text: 'New' }, { text: 'Old' }, { text: 'Oldest' }],
      }),
    );
  });
});
