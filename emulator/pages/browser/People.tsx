import React from 'react';
import type { PersonState } from '../../control/state';
import { personAddress } from '../personAddress';
import { ReservationItem } from './ReservationItem';
import { InsightsRole } from './InsightsRole';
import { Outcome, Panel } from './Panel';
import { useCommand } from './useCommand';

interface PeopleProps {
  people: readonly PersonState[];
  activities: readonly string[];
  port: string;
}

/** The people of the contact center and their reservations. */
export function People({ people, activities, port }: PeopleProps): JSX.Element {
  return (
    <Panel title="People and tasks">
      <ul className="list">
        {people.map((person) => (
          <Person
            key={person.workerSid}
            person={person}
            people={people}
            activities={activities}
            port={port}
          />
        ))}
      </ul>
    </Panel>
  );
}

function Person({ person, people, activities, port }: PeopleProps & { person: PersonState }): JSX.Element {
  const command = useCommand();
  const { workerSid, fullName, roles, activity, reservations } = person;
  const address = personAddress(person, port);
  return (
    <li>
      <div className="row between">
        <h3>
          <a href={address} target="_blank" rel="noopener">
            {fullName}
          </a>{' '}
          <span className="muted small">{roles.join(', ')}</span>
        </h3>
        <span className="row">
          {roles.some((role) => role !== 'agent') && <InsightsRole person={person} command={command} />}
          <select
            aria-label={`Activity of ${fullName}`}
            value={activity}
            onChange={(event) => void command.run('setActivity', { workerSid, activity: event.target.value })}
          >
            {activities.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <button
            type="button"
            aria-label={`End session of ${fullName}`}
            onClick={() => void command.run('endSessions', { workerSid }, 'Their tokens are expired.')}
          >
            End session
          </button>
        </span>
      </div>
      {reservations.map((reservation) => (
        <ReservationItem
          key={reservation.reservationSid}
          reservation={reservation}
          person={person}
          people={people}
          command={command}
        />
      ))}
      <Outcome command={command} />
    </li>
  );
}
