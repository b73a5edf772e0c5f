import React from 'react';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import type { CommandRun } from './useCommand';

interface PanelProps {
  title: string;
  className?: string;
  children: ReactNode;
}

/** A titled part of the page. */
export function Panel({ title, className = '', children }: PanelProps): JSX.Element {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The result of the last command, which screen readers announce too. */
export function Outcome({ command: { error, done } }: { command: CommandRun }): JSX.Element {
  return (
    <p className={error === null ? 'small done' : 'small error'} role="status" hidden={!error && !done}>
      {error ?? done}
    </p>
  );
}

interface CommandButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  command: CommandRun;
}

/** A button that does nothing while a command runs. A disabled button would lose the focus. */
export function CommandButton({ command, onClick, ...rest }: CommandButtonProps): JSX.Element {
  function clickUnlessRunning(event: MouseEvent<HTMLButtonElement>): void {
    // This also keeps a form from being submitted.
    if (command.isRunning) event.preventDefault();
    else onClick?.(event);
  }
  return <button {...rest} aria-disabled={command.isRunning} onClick={clickUnlessRunning} />;
}

/** A field below its label. */
export function Field({ label, children }: { label: string; children: ReactNode }): JSX.Element {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
