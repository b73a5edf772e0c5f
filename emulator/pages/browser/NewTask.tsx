import React, { useState } from 'react';
import type { FormEvent } from 'react';
import type { PersonState } from '../../control/state';
import type { ChannelName } from '../../world/model';
import { Choice, availableValue, type Option } from './Choice';
import { CommandButton, Field, Outcome, Panel } from './Panel';
import { useCommand } from './useCommand';

const CHANNELS: readonly (Option & { value: ChannelName })[] = [
  { value: 'default', label: 'Task' },
  { value: 'voice', label: 'Call' },
  { value: 'chat', label: 'Chat' },
];

/** Creates a task that rings for one person. */
export function NewTask({ people }: { people: readonly PersonState[] }): JSX.Element {
  const command = useCommand();
  const [channel, setChannel] = useState<ChannelName>('default');
  const [chosenSid, setChosenSid] = useState('');
  const [name, setName] = useState('');
  const [firstLine, setFirstLine] = useState('');
  const options = people.map(({ workerSid, fullName }) => ({ value: workerSid, label: fullName }));
  const workerSid = availableValue(chosenSid, options);

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    const lines = channel === 'chat' && firstLine.trim() !== '' ? [firstLine] : [];
    const isDone = await command.run('createTask', { channel, workerSid, name, lines }, 'It rings.');
    if (!isDone) return;
    setName('');
    setFirstLine('');
  }

  return (
    <Panel title="New task">
      <form onSubmit={(event) => void create(event)}>
        <div className="row">
          <Choice
            label="Kind"
            options={CHANNELS}
            value={channel}
            onChange={(value) =>
              setChannel(CHANNELS.find((each) => each.value === value)?.value ?? 'default')
            }
          />
          <Choice label="For" options={options} value={workerSid} onChange={setChosenSid} />
        </div>
        <Field label="Name">
          <input value={name} onChange={(event) => setName(event.target.value)} required />
        </Field>
        {channel === 'chat' && (
          <Field label="The customer begins with">
            <input value={firstLine} onChange={(event) => setFirstLine(event.target.value)} />
          </Field>
        )}
        <div className="row">
          <CommandButton className="main" command={command}>
            Create task
          </CommandButton>
        </div>
        <Outcome command={command} />
      </form>
    </Panel>
  );
}
