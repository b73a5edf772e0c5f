import { act, render, screen } from '@testing-library/react';
import React, { useLayoutEffect, useRef } from 'react';
import { useKeepFocusFromFlex } from './useKeepFocusFromFlex';

interface SectionProps {
  subject: object;
  shown?: boolean;
  onBlur?: () => void;
}

const Section: React.FC<SectionProps> = ({ subject, shown = true, onBlur }) => {
  const ref = useKeepFocusFromFlex<HTMLDivElement>(subject);
  return <div ref={ref}>{shown && <input aria-label="Search" onBlur={onBlur} />}</div>;
};

/** Behaves like Flex's panels: each new subject moves the focus to the close button. */
const Panel: React.FC<SectionProps> = (props) => {
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

it('hides the moment without focus, so that an open menu stays open', async () => {
  const onBlur = jest.fn();
  const { rerender } = render(<Panel subject={{}} onBlur={onBlur} />);
  const search = screen.getByRole('textbox', { name: 'Search' });
  search.focus();

  await renew(<Panel subject={{}} onBlur={onBlur} />, rerender);
  expect(search).toHaveFocus();
  expect(onBlur).not.toHaveBeenCalled();

  act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
  expect(onBlur).toHaveBeenCalledTimes(1);
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
