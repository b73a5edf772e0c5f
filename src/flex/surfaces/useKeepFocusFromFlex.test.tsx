import { act, render, screen } from '@testing-library/react';
import React, { useLayoutEffect, useRef } from 'react';
import { useKeepFocusFromFlex } from './useKeepFocusFromFlex';

interface SectionProps {
  subject: { sid: string };
  shown?: boolean;
  onBlur?: () => void;
}

const Section: React.FC<SectionProps> = ({ subject, shown = true, onBlur }) => {
  const ref = useKeepFocusFromFlex<HTMLDivElement>(subject);
  return <div ref={ref}>{shown && <input key={subject.sid} aria-label="Search" onBlur={onBlur} />}</div>;
};

/** Behaves like Flex's panels: each new subject moves the focus to the close button. */
const Panel: React.FC<SectionProps> = (props) => {
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    close.current?.focus();
    // A browser scrolls to what gets the focus.
    screen.getByTestId('panel').scrollTop = 0;
  }, [props.subject]);
  return (
    <div data-testid="panel">
      <button ref={close}>Close</button>
      <button>Elsewhere</button>
      <Section {...props} />
    </div>
  );
};

/** Flex makes a new object for the same worker whenever any worker of the team changes. */
const worker = (sid = 'WK1') => ({ sid });

async function renew(panel: React.ReactElement, rerender: (ui: React.ReactElement) => void): Promise<void> {
  await act(async () => {
    rerender(panel);
    await Promise.resolve();
  });
}

it('returns the focus to the field that had it, with the same selection', async () => {
  const { rerender } = render(<Panel subject={worker()} />);
  const search = screen.getByRole<HTMLInputElement>('textbox', { name: 'Search' });
  search.value = 'greeting';
  search.focus();
  search.setSelectionRange(2, 4);

  await renew(<Panel subject={worker()} />, rerender);

  expect(search).toHaveFocus();
  expect([search.selectionStart, search.selectionEnd]).toEqual([2, 4]);
});

it('hides the moment without focus, so that an open menu stays open', async () => {
  const onBlur = jest.fn();
  const { rerender } = render(<Panel subject={worker()} onBlur={onBlur} />);
  const search = screen.getByRole('textbox', { name: 'Search' });
  search.focus();

  await renew(<Panel subject={worker()} onBlur={onBlur} />, rerender);
  expect(search).toHaveFocus();
  expect(onBlur).not.toHaveBeenCalled();

  act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
  expect(onBlur).toHaveBeenCalledTimes(1);
});

it.each(['Search', null])('keeps the scroll position while the focus is in %s', async (name) => {
  const { rerender } = render(<Panel subject={worker()} />);
  if (name !== null) screen.getByRole('textbox', { name }).focus();
  screen.getByTestId('panel').scrollTop = 300;

  await renew(<Panel subject={worker()} />, rerender);

  expect(screen.getByTestId('panel').scrollTop).toBe(300);
});

it('lets Flex scroll to the top for another worker or task', async () => {
  const { rerender } = render(<Panel subject={worker('WK2')} />);
  screen.getByTestId('panel').scrollTop = 300;

  await renew(<Panel subject={worker('WK3')} />, rerender);

  expect(screen.getByTestId('panel').scrollTop).toBe(0);
});

it('leaves the focus to Flex when it was elsewhere', async () => {
  const { rerender } = render(<Panel subject={worker()} />);
  screen.getByRole('button', { name: 'Elsewhere' }).focus();

  await renew(<Panel subject={worker()} />, rerender);

  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});

it('leaves the focus to Flex when the field is gone', async () => {
  const { rerender } = render(<Panel subject={worker()} />);
  screen.getByRole('textbox', { name: 'Search' }).focus();

  await renew(<Panel subject={worker()} shown={false} />, rerender);

  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});
