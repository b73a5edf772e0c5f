import React, { useState } from 'react';
import type { FormEvent } from 'react';
import type { PersonState, ReservationState } from '../../control/state';
import { Choice, stillThere } from './Choice';
import { Field } from './Panel';
import type { CommandRun } from './useCommand';

type Move = 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'wrapping' | 'completed';

const MOVES: Partial<Record<ReservationState['status'], readonly [Move, string][]>> = {
  pending: [
    ['accepted', 'Accept'],
    ['rejected', 'Reject'],
    ['timeout', 'Let it time out'],
    ['canceled', 'Customer gives up'],
  ],
  accepted: [
    ['wrapping', 'End'],
    ['completed', 'End and complete'],
  ],
  wrapping: [['completed', 'Complete']],
};

interface DeskItemProps {
  reservation: ReservationState;
  person: PersonState;
  people: readonly PersonState[];
  command: CommandRun;
}

/** A reservation on a desk and what can happen to it. */
export function DeskItem({ reservation, person, people, command }: DeskItemProps): JSX.Element {
  const { reservationSid, name, channel, status, hasThread } = reservation;
  return (
    <details>
      <summary>
        {name}{' '}
        <span className="status">
          {channel}, {status}
        </span>
      </summary>
      <div className="actions">
        <div className="row">
          {(MOVES[status] ?? []).map(([move, label]) => (
            <button
              key={move}
              type="button"
              disabled={command.isRunning}
              onClick={() => void command.run('setReservationStatus', { reservationSid, status: move })}
            >
              {label}
            </button>
          ))}
        </div>
        {hasThread && status === 'accepted' && <CustomerSays {...{ reservationSid, command }} />}
        {status === 'accepted' && <Transfer {...{ reservationSid, person, people, command }} />}
      </div>
    </details>
  );
}

function CustomerSays({
  reservationSid,
  command,
}: {
  reservationSid: string;
  command: CommandRun;
}): JSX.Element {
  const [text, setText] = useState('');
  async function say(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await command.run('customerSays', { reservationSid, text })) setText('');
  }
  return (
    <form className="row" onSubmit={(event) => void say(event)}>
      <Field label="The customer says">
        <input value={text} onChange={(event) => setText(event.target.value)} required />
      </Field>
      <button disabled={command.isRunning}>Send</button>
    </form>
  );
}

function Transfer({
  reservationSid,
  person,
  people,
  command,
}: Omit<DeskItemProps, 'reservation'> & { reservationSid: string }): JSX.Element {
  const [chosenSid, setChosenSid] = useState('');
  const options = people
    .filter(({ workerSid }) => workerSid !== person.workerSid)
    .map(({ workerSid, fullName }) => ({ value: workerSid, label: fullName }));
  const toWorkerSid = stillThere(chosenSid, options);
  return (
    <div className="row">
      <Choice label="Transfer to" options={options} value={toWorkerSid} onChange={setChosenSid} />
      <button
        type="button"
        disabled={command.isRunning}
        onClick={() => void command.run('transferTask', { reservationSid, toWorkerSid }, 'It rings there.')}
      >
        Transfer
      </button>
    </div>
  );
}
