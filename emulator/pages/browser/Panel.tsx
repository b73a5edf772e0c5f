import React from 'react';
import type { ReactNode } from 'react';
import type { CommandRun } from './useCommand';

/** A titled part of the page. */
export function Panel({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What came of the last command, told to screen readers too. */
export function Outcome({ command: { error, done } }: { command: CommandRun }): JSX.Element {
  return (
    <p className={error === null ? 'small done' : 'small error'} role="status" hidden={!error && !done}>
      {error ?? done}
    </p>
  );
}

/** A field under its name. */
export function Field({ label, children }: { label: string; children: ReactNode }): JSX.Element {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
