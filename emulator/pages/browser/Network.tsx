import React, { useState } from 'react';
import type { FormEvent } from 'react';
import type { ControlState } from '../../control/state';
import { CommandButton, Field, Outcome, Panel } from './Panel';
import { useCommand } from './useCommand';

/** The connection between the browsers and Twilio, and the requests that the emulator does not know. */
export function Network({ unhandled }: Pick<ControlState, 'unhandled'>): JSX.Element {
  const command = useCommand();
  const [seconds, setSeconds] = useState('10');

  function startOutage(event: FormEvent): void {
    event.preventDefault();
    void command.run(
      'startOutage',
      { durationMs: Number(seconds) * 1_000 },
      'The network is off, and comes back automatically.',
    );
  }

  return (
    <Panel title="Network">
      <form className="row" onSubmit={startOutage}>
        <Field label="Seconds offline">
          <input
            type="number"
            min="1"
            max="600"
            step="1"
            value={seconds}
            onChange={(event) => setSeconds(event.target.value)}
            required
          />
        </Field>
        <CommandButton command={command}>Go offline</CommandButton>
        <button
          type="button"
          onClick={() => void command.run('dropSockets', {}, 'Cut; open pages connect again.')}
        >
          Cut the sockets
        </button>
      </form>
      <Outcome command={command} />
      {unhandled.length > 0 && (
        <div className="error small">
          <h3>Requests the emulator doesn't know</h3>
          <ul>
            {unhandled.map(({ method, host, path }, index) => (
              <li key={index}>
                {method} {host}
                {path}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
