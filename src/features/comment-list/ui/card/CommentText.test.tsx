import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { SearchHitsContext } from '../../../../shared/ui/SearchHits';
import { partsOfText } from '../../../filters/data/findHits';
import { CommentText } from './CommentText';

const ExpandableText: React.FC<{ text: string }> = ({ text }) => {
  const [isExpanded, setExpanded] = useState<boolean | null>(null);
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

describe('while something is searched', () => {
  const textIn = (text: string, ...words: string[]) => (
    <SearchHitsContext.Provider value={(searched) => partsOfText(searched, words)}>
      <ExpandableText text={text} />
    </SearchHitsContext.Provider>
  );
  const marked = () => screen.queryAllByText((_, element) => element?.tagName === 'MARK');

  it('marks what was found', () => {
    renderWithTexts(textIn('Clear greeting, well done', 'GREET', 'WELL'));

    expect(marked().map(({ textContent }) => textContent)).toEqual(['greet', 'well']);
  });

  it('expands a long text whose first hit would be hidden, until the user collapses it', async () => {
    renderWithTexts(textIn(LONG, 'END'));
    expect(marked()).toHaveLength(1);

    await userEvent.click(screen.getByRole('button', { name: 'Show less', expanded: true }));

    expect(marked()).toHaveLength(0);
  });

  it('leaves a long text collapsed whose first hit is on screen, or that has none', () => {
    const { rerender } = renderWithTexts(textIn(LONG, 'WORD'));
    expect(screen.getByRole('button', { name: 'Show more' })).toBeInTheDocument();

    rerender(textIn(LONG, 'OTHER'));
    expect(screen.getByRole('button', { name: 'Show more' })).toBeInTheDocument();
  });
});
