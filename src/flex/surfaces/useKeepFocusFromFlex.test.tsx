import { act, render, screen } from '@testing-library/react';
import React, { useLayoutEffect, useRef } from 'react';
import { useKeepFocusFromFlex } from './useKeepFocusFromFlex';

const Section: React.FC<{ subject: object; shown?: boolean }> = ({ subject, shown = true }) => {
  const ref = useKeepFocusFromFlex<HTMLDivElement>(subject);
  return <div ref={ref}>{shown && <input aria-label="Search" />}</div>;
};

/** Behaves like Flex's panels: each new subject moves the focus to the close button. */
const Panel: React.FC<{ subject: object; shown?: boolean }> = (props) => {
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), [props.subject]);
  return (
    <>
      <button ref={close}>Close</button>
      <button>Elsewhere</button>
      <Section {...props} />
    </>
  );
};

async function renew(panel: React.ReactElement, rerender: (ui: React.ReactElement) => void): Promise<void> {
  await act(async () => {
    rerender(panel);
    await Promise.resolve();
  });
}

it('returns the focus to the field that had it, with the same selection', async () => {
  const { rerender } = render(<Panel subject={{}} />);
  const search = screen.getByRole<HTMLInputElement>('textbox', { name: 'Search' });
  search.value = 'greeting';
  search.focus();
  search.setSelectionRange(2, 4);

  await renew(<Panel subject={{}} />, rerender);

  expect(search).toHaveFocus();
  expect([search.selectionStart, search.selectionEnd]).toEqual([2, 4]);
});

it('leaves the focus to Flex when it was elsewhere', async () => {
  const { rerender } = render(<Panel subject={{}} />);
  screen.getByRole('button', { name: 'Elsewhere' }).focus();

  await renew(<Panel subject={{}} />, rerender);

  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});

it('leaves the focus to Flex when the field is gone', async () => {
  const { rerender } = render(<Panel subject={{}} />);
  screen.getByRole('textbox', { name: 'Search' }).focus();

  await renew(<Panel subject={{}} shown={false} />, rerender);

  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});
