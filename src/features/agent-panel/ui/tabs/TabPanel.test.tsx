import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { TabPanel } from './TabPanel';

const panelOf = (isFront: boolean, words: string, topOf = false) => (
  <TabPanel id="panel" label="A list" role="tabpanel" isFront={isFront} topOf={topOf}>
    {words}
  </TabPanel>
);
const panel = () => screen.getByRole('tabpanel', { hidden: true });

/** Scrolls as a user does. jsdom has no layout, but it keeps the number. */
function scrollTo(topPx: number): void {
  panel().scrollTop = topPx;
  fireEvent.scroll(panel());
}

it('renders nothing before it is in front, and nothing new while it is hidden', () => {
  const { rerender } = render(panelOf(false, 'first'));
  expect(panel()).toBeEmptyDOMElement();
  rerender(panelOf(true, 'second'));
  rerender(panelOf(false, 'third'));
  expect(panel()).toHaveTextContent('second');
  expect(panel()).not.toBeVisible();

  rerender(panelOf(true, 'fourth'));

  expect(panel()).toHaveTextContent('fourth');
});

it('returns to its scroll position, also in a browser that forgets it', () => {
  const { rerender } = render(panelOf(true, 'words'));
  scrollTo(700);
  rerender(panelOf(false, 'words'));
  scrollTo(0);

  rerender(panelOf(true, 'words'));

  expect(panel().scrollTop).toBe(700);
});

it('goes to the top when something appears there', () => {
  const { rerender } = render(panelOf(true, 'words'));
  scrollTo(700);

  rerender(panelOf(true, 'words', true));

  expect(panel().scrollTop).toBe(0);
});
