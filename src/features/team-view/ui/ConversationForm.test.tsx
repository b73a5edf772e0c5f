import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { fakeScrollIntoView } from '../../../testing/fakes/fakeScrollIntoView';
import { sampleAddCommentState } from '../../../testing/fixtures/sampleAddCommentState';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { ConversationLinesContext } from '../../conversation/ui/ConversationLinesContext';
import type { ConversationForm as FormState } from '../data/useConversationForm';
import { ConversationForm } from './ConversationForm';

beforeEach(fakeScrollIntoView);

const LINES = {
  lineOf: () => ({
    task: null,
    startedAt: null,
    queue: 'Billing',
    customerName: null,
    commentedAt: NOON,
    scores: [],
  }),
  onRested: () => () => undefined,
  selectTask: null,
};
const CLOSED: FormState = {
  subject: null,
  timesOpened: 0,
  add: null,
  open: jest.fn(),
  close: jest.fn(),
  isBegun: () => false,
};
const OPEN: FormState = {
  ...CLOSED,
  timesOpened: 1,
  subject: {
    draftKey: 'segment-1',
    target: { segmentId: 'segment-1', agentId: 'agent-1' },
    hasRecording: true,
    commentedAt: NOON,
    otherAgent: null,
  },
  add: sampleAddCommentState(),
};
const formOf = (form: FormState) => (
  <ConversationLinesContext.Provider value={LINES}>
    <h3>Assessment comments</h3>
    <ConversationForm form={form} now={NOON} />
    <button type="button">Add to it</button>
  </ConversationLinesContext.Provider>
);
const group = () => screen.queryByRole('group', { name: /^Comment on: / });

beforeEach(() => void fakeIntersections());

it('names the conversation that the comment is about', async () => {
  const { container } = renderWithTexts(formOf(OPEN));

  expect(group()).toHaveAccessibleName('Comment on: Reviewed Mar 12, Billing');
  expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Reviewed Mar 12 · Billing');
  await expectAccessible(container);
});

it('moves the focus into a form that was opened, and back to its opener when it is over', async () => {
  const { rerender } = renderWithTexts(formOf(CLOSED));
  expect(group()).not.toBeInTheDocument();
  const opener = screen.getByRole('button', { name: 'Add to it' });
  await userEvent.click(opener);

  rerender(formOf(OPEN));
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveFocus();

  rerender(formOf({ ...CLOSED, timesOpened: 1 }));
  expect(opener).toHaveFocus();
});

it('does not take the focus from elsewhere when it is over', async () => {
  const { rerender } = renderWithTexts(formOf(OPEN));
  await userEvent.click(screen.getByRole('button', { name: 'Close comment form' }));
  expect(OPEN.close).toHaveBeenCalledTimes(1);
  screen.getByRole('button', { name: 'Add to it' }).focus();
  screen.getByRole('button', { name: 'Add to it' }).blur();

  rerender(formOf({ ...CLOSED, timesOpened: 1 }));

  expect(document.body).toHaveFocus();
});
