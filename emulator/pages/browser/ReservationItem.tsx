import React, { useState } from 'react';
import type { FormEvent } from 'react';
import type { PersonState, ReservationState } from '../../control/state';
import { nextStatuses } from '../../world/model';
import type { NextReservationStatus } from '../../world/model';
import { Choice, availableValue } from './Choice';
import { CommandButton, Field } from './Panel';
import type { CommandRun } from './useCommand';

/**
 * The labels of the buttons that change the status of a reservation. `canceled` is missing: it follows from
 * what the customer does.
 */
const STATUS_LABELS: Readonly<Partial<Record<NextReservationStatus, string>>> = {
  accepted: 'Accept',
  rejected: 'Reject',
  timeout: 'Let it time out',
  wrapping: 'End',
  completed: 'Complete',
};

interface ReservationItemProps {
  reservation: ReservationState;
  person: PersonState;
  people: readonly PersonState[];
  command: CommandRun;
}

/** A reservation and the actions for it. */
export function ReservationItem({ reservation, person, people, command }: ReservationItemProps): JSX.Element {
  const { reservationSid, name, channel, status, hasThread } = reservation;
  const statuses = nextStatuses(status).filter((nextStatus) => STATUS_LABELS[nextStatus]);
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
          {statuses.map((nextStatus) => (
            <CommandButton
              key={nextStatus}
              type="button"
              command={command}
              onClick={() => void command.run('setReservationStatus', { reservationSid, status: nextStatus })}
            >
              {STATUS_LABELS[nextStatus]}
            </CommandButton>
          ))}
          {(status === 'pending' || status === 'accepted') && (
            <CommandButton
              type="button"
              command={command}
              onClick={() => void command.run('customerLeaves', { reservationSid })}
            >
              {status === 'pending' ? 'Customer gives up' : 'Customer leaves'}
            </CommandButton>
          )}
        </div>
        {hasThread && status === 'accepted' && (
          <CustomerSays reservationSid={reservationSid} command={command} />
        )}
        {status === 'accepted' && (
          <Transfer reservationSid={reservationSid} person={person} people={people} command={command} />
        )}
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
      <CommandButton command={command}>Send</CommandButton>
    </form>
  );
}

function Transfer({
  reservationSid,
  person,
  people,
  command,
}: Omit<ReservationItemProps, 'reservation'> & { reservationSid: string }): JSX.Element {
  const [chosenSid, setChosenSid] = useState('');
  const options = people
    .filter(({ workerSid }) => workerSid !== person.workerSid)
    .map(({ workerSid, fullName }) => ({ value: workerSid, label: fullName }));
  const toWorkerSid = availableValue(chosenSid, options);
  return (
    <div className="row">
      <Choice label="Transfer to" options={options} value={toWorkerSid} onChange={setChosenSid} />
      <CommandButton
        type="button"
        command={command}
        onClick={() => void command.run('transferTask', { reservationSid, toWorkerSid }, 'It rings there.')}
      >
        Transfer
      </CommandButton>
    </div>
  );
}
