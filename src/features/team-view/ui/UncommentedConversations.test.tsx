import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { ConversationLinesContext } from '../../conversation/ui/ConversationLinesContext';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import type { UncommentedConversations as Conversations } from '../data/useUncommentedConversations';
import { UncommentedConversations } from './UncommentedConversations';

const LINES = {
  lineOf: ({ segmentIds: [queue = ''] }: { segmentIds: readonly string[] }) => ({
    task: null,
    startedAt: NOON,
    queue,
    customerName: null,
    commentedAt: null,
    scores: [],
  }),
  onRested: () => () => undefined,
  selectTask: null,
};
const ADD = { wordsOf: () => ({ label: 'Add', name: 'Add comment' }), onPress: jest.fn() };
const [toggle, retry, onAddToSegment] = [jest.fn(), jest.fn(), jest.fn()];

const show = (view: Conversations['view']) =>
  renderWithTexts(
    <ConversationLinesContext.Provider value={LINES}>
      <HeadingActionContext.Provider value={ADD}>
        <h3>Assessment comments</h3>
        <UncommentedConversations
          conversations={{ isUnfolded: view.kind !== 'folded', view, toggle, retry }}
          onAddToSegment={onAddToSegment}
          now={NOON}
        />
      </HeadingActionContext.Provider>
    </ConversationLinesContext.Provider>,
  );
beforeEach(() => void fakeIntersections());

it('is folded at first, and unfolds on a click', async () => {
  const { container } = show({ kind: 'folded' });
  const button = screen.getByRole('button', { name: 'Conversations without comments', expanded: false });
  await expectAccessible(container);

  await userEvent.click(button);

  expect(toggle).toHaveBeenCalledTimes(1);
});

it('names each conversation, and adds a comment to it on a click', async () => {
  const { container } = show({ kind: 'loaded', segmentIds: ['Billing', 'Orders'] });
  expect(
    screen.getByRole('button', { name: 'Conversations without comments (2)', expanded: true }),
  ).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await expectAccessible(container);

  const [, second] = screen.getAllByRole('button', { name: 'Add comment' });
  expect(second).toHaveAccessibleDescription(/Orders/);
  if (second) await userEvent.click(second);

  expect(onAddToSegment).toHaveBeenCalledWith('Orders');
  expect(ADD.onPress).not.toHaveBeenCalled();
});

it.each<[view: Conversations['view'], words: string]>([
  [{ kind: 'loading' }, 'Loading conversations…'],
  [{ kind: 'failed' }, 'The conversations could not be loaded.'],
  [{ kind: 'loaded', segmentIds: [] }, 'None among the conversations that Teams View has shown you.'],
])('says what there is to say (%#)', async (view, words) => {
  const { container } = show(view);

  expect(screen.getByText(words)).toBeInTheDocument();
  await expectAccessible(container);
});

it('loads again on a click after a failure', async () => {
  show({ kind: 'failed' });

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(retry).toHaveBeenCalledTimes(1);
});
