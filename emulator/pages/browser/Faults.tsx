import React, { useState } from 'react';
import type { FormEvent } from 'react';
import type { ControlState } from '../../control/state';
import type { CommandInput } from '../../control/createControlClient';
import type { PlannedFault } from '../../insights/faults/Faults';
import { Choice, type Option } from './Choice';
import { faultChoices, faultLabel } from './faultChoices';
import { CommandButton, Field, Outcome, Panel } from './Panel';
import { useCommand } from './useCommand';

type Place = Pick<CommandInput<'addFault'>, 'endpoint' | 'match'>;

const ANYWHERE: Option & Place = { value: 'any', label: 'Every endpoint', endpoint: 'any' };
const PLACES: readonly (Option & Place)[] = [
  ANYWHERE,
  { value: 'comments', label: 'Comments, reading', endpoint: 'comments' },
  { value: 'createComment', label: 'Comments, adding', endpoint: 'createComment' },
  { value: 'segments', label: 'Segments', endpoint: 'segments' },
  {
    value: 'segmentsById',
    label: 'Segments by their id',
    endpoint: 'segments',
    match: { parameter: 'SegmentId' },
  },
  { value: 'conversations', label: 'Conversations', endpoint: 'conversations' },
  { value: 'commentTags', label: 'Categories', endpoint: 'commentTags' },
  { value: 'userRoles', label: 'Roles', endpoint: 'userRoles' },
  { value: 'assessments', label: 'Own assessments', endpoint: 'assessments' },
  { value: 'answerSets', label: 'Answer sets', endpoint: 'answerSets' },
];
const CHOICES = faultChoices.map(({ id, label }) => ({ value: id, label }));

/** Faults in responses from Insights. */
export function Faults({ faults, settings }: Pick<ControlState, 'faults' | 'settings'>): JSX.Element {
  const command = useCommand();
  const [place, setPlace] = useState(ANYWHERE);
  const [choiceId, setChoiceId] = useState(faultChoices[0]?.id ?? '');
  const [times, setTimes] = useState('');

  function plan(event: FormEvent): void {
    event.preventDefault();
    const choice = faultChoices.find(({ id }) => id === choiceId);
    if (!choice) return;
    const { response, phase } = choice;
    const { endpoint, match } = place;
    const input = { endpoint, match, response, phase, times: times === '' ? undefined : Number(times) };
    void command.run('addFault', input, 'Planned.');
  }

  return (
    <Panel title="Insights faults">
      <form onSubmit={plan}>
        <div className="row">
          <Choice
            label="Where"
            options={PLACES}
            value={place.value}
            onChange={(value) => setPlace(PLACES.find((each) => each.value === value) ?? ANYWHERE)}
          />
          <Field label="Times (empty: unlimited)">
            <input
              type="number"
              min="1"
              step="1"
              value={times}
              onChange={(event) => setTimes(event.target.value)}
            />
          </Field>
        </div>
        <Choice label="What happens" options={CHOICES} value={choiceId} onChange={setChoiceId} />
        <div className="row">
          <CommandButton className="main" command={command}>
            Plan fault
          </CommandButton>
          <button type="button" onClick={() => void command.run('clearFaults', {}, 'No faults planned.')}>
            Clear all
          </button>
          <button type="button" onClick={() => void command.run('releaseHeld', {}, 'Responses sent.')}>
            Send held responses
          </button>
        </div>
      </form>
      {faults.length > 0 && (
        <ul className="list" aria-label="Planned faults">
          {faults.map((fault) => (
            <PlannedItem
              key={fault.id}
              fault={fault}
              onRemove={() => void command.run('removeFault', { faultId: fault.id }, 'Removed.')}
            />
          ))}
        </ul>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={settings.agentsPermitted}
          onChange={(event) =>
            void command.run(
              'setSettings',
              { agentsPermitted: event.target.checked },
              'It counts from now on.',
            )
          }
        />
        <span>Agents may read</span>
      </label>
      <Outcome command={command} />
    </Panel>
  );
}

function PlannedItem({ fault, onRemove }: { fault: PlannedFault; onRemove: () => void }): JSX.Element {
  const { fault: plan, timesLeft } = fault;
  const label = faultLabel(plan);
  const where = placeOf(plan)?.label ?? plan.endpoint;
  return (
    <li className="row between">
      <span>
        {label}{' '}
        <span className="small muted">
          {where}, {timesLeft === null ? 'until cleared' : `${timesLeft} left`}
        </span>
      </span>
      <button type="button" aria-label={`Remove: ${label}`} onClick={onRemove}>
        Remove
      </button>
    </li>
  );
}

/** The choice that a planned fault came from; undefined for a match that the page does not offer. */
function placeOf({ endpoint, match }: Place): Option | undefined {
  return PLACES.find(
    (place) => place.endpoint === endpoint && JSON.stringify(place.match) === JSON.stringify(match),
  );
}
