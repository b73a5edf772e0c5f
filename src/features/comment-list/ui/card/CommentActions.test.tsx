import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { sampleComment } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CommentActions } from './CommentActions';
import { CommentExtrasContext } from './CommentExtras';

const UNMARKED = {
  describedBy: 'head',
  mark: { isNew: null, markSeen: jest.fn(), markNew: jest.fn() },
};

it('copies the text and confirms it', async () => {
  const user = userEvent.setup();
  renderWithTexts(<CommentActions {...UNMARKED} comment={sampleComment({ text: 'Well done' })} />);

  await user.click(screen.getByRole('button', { name: 'Copy text' }));

  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await window.navigator.clipboard.readText()).toBe('Well done');
});

it('copies a text so that no spreadsheet runs it as a formula', async () => {
  const user = userEvent.setup();
  renderWithTexts(<CommentActions {...UNMARKED} comment={sampleComment({ text: '=1+1' })} />);

  await user.click(screen.getByRole('button', { name: 'Copy text' }));

  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await window.navigator.clipboard.readText()).toBe(' =1+1');
});

it('says so when the browser does not allow copying', async () => {
  const user = userEvent.setup();
  jest.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  renderWithTexts(<CommentActions {...UNMARKED} comment={sampleComment()} />);

  await user.click(screen.getByRole('button', { name: 'Copy text' }));

  expect(await screen.findByText('Not copied. Select the text and copy it.')).toBeInTheDocument();
});

it('opens the conversation if Flex can open it and the comment has a segment', async () => {
  const onOpen = jest.fn();
  const comment = sampleComment();
  const actionsOn = (shown: AssessmentComment, onOpenConversation?: () => void) => (
    <CommentExtrasContext.Provider value={{ onOpenConversation }}>
      <CommentActions {...UNMARKED} comment={shown} />
    </CommentExtrasContext.Provider>
  );
  const { rerender } = renderWithTexts(actionsOn(comment, onOpen));

  await userEvent.click(screen.getByRole('button', { name: 'Open conversation' }));
  expect(onOpen).toHaveBeenCalledWith(comment);

  rerender(actionsOn(sampleComment({ segmentId: null }), onOpen));
  expect(screen.queryByRole('button', { name: 'Open conversation' })).not.toBeInTheDocument();
  rerender(actionsOn(comment));
  expect(screen.queryByRole('button', { name: 'Open conversation' })).not.toBeInTheDocument();
});

it('renders nothing for a comment without a text that cannot be opened', () => {
  const { container } = renderWithTexts(
    <CommentActions {...UNMARKED} comment={sampleComment({ text: ' ' })} />,
  );

  expect(container).toBeEmptyDOMElement();
});

it('describes the mark button by its comment', () => {
  const isNew = { isNew: true, markSeen: jest.fn(), markNew: jest.fn() };
  renderWithTexts(
    <>
      <p id="head">Empathy, 2 hours ago</p>
      <CommentActions describedBy="head" mark={isNew} comment={sampleComment()} />
    </>,
  );

  expect(screen.getByRole('button', { name: 'Mark as seen' })).toHaveAccessibleDescription(
    'Empathy, 2 hours ago',
  );
});
