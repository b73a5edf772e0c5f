import React from 'react';
import type { PersonState } from '../../control/state';
import type { CommandRun } from './useCommand';

const BY_FLEX_ROLE = 'Insights: by Flex role';
const CHOICES: Readonly<Record<string, readonly string[] | null>> = {
  [BY_FLEX_ROLE]: null,
  'Insights: no role': [],
  'Insights: wfo.data_analyst, view-only': ['wfo.data_analyst'],
};

/** The Insights role of a supervisor or admin. */
export function InsightsRole({ person, command }: { person: PersonState; command: CommandRun }): JSX.Element {
  const { workerSid, fullName, insightsRoles } = person;
  const chosen = Object.keys(CHOICES).find((label) => isSame(CHOICES[label] ?? null, insightsRoles));
  // A test or another process can have set any other roles.
  const value = chosen ?? `Insights: ${insightsRoles?.join(', ') ?? ''}`;
  const labels = chosen === undefined ? [...Object.keys(CHOICES), value] : Object.keys(CHOICES);
  return (
    <select
      aria-label={`Insights role of ${fullName}`}
      value={value}
      onChange={(event) => {
        const roles = CHOICES[event.target.value] ?? null;
        void command.run('setInsightsRoles', { workerSid, roles: roles && [...roles] });
      }}
    >
      {labels.map((label) => (
        <option key={label}>{label}</option>
      ))}
    </select>
  );
}

function isSame(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
