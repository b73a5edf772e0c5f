import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CommentText } from './CommentText';

const ExpandableText: React.FC<{ text: string }> = ({ text }) => {
  const [isExpanded, setExpanded] = useState(false);
  return <CommentText text={text} isExpanded={isExpanded} onExpandedChange={setExpanded} />;
};

const LONG = `${'word '.repeat(200)}end`;

it('shows a short text in full, without a button', () => {
  renderWithTexts(<ExpandableText text="Well done" />);

  expect(screen.getByText('Well done')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it.each(['', '  \n\t '])('says that there is no text in %p', (text) => {
  renderWithTexts(<ExpandableText text={text} />);

  expect(screen.getByText('No comment text')).toBeInTheDocument();
});

it('collapses a long text, and expands and collapses it on click', async () => {
  const user = userEvent.setup();
  const { container } = renderWithTexts(<ExpandableText text={LONG} />);
  expect(screen.getByText(/word…$/)).toBeInTheDocument();
  const button = screen.getByRole('button', { name: 'Show more', expanded: false });
  await expectAccessible(container);

  await user.click(button);
  expect(screen.getByText(/word end$/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Show less', expanded: true }));
  expect(screen.queryByText(/word end$/)).not.toBeInTheDocument();
});

it('gives each line its own direction', () => {
  renderWithTexts(<ExpandableText text={'Well done\nכל הכבוד'} />);

  expect(screen.getByText(/Well done/)).toHaveStyle({ unicodeBidi: 'plaintext' });
});
