import React, { useState } from 'react';
import type { FormEvent } from 'react';
import type { SegmentState } from '../../control/state';
import { Choice, availableValue } from './Choice';
import { formatDate } from './format';
import { CommandButton, Field, Outcome, Panel } from './Panel';
import { useCommand } from './useCommand';

interface NewCommentProps {
  segments: readonly SegmentState[];
  categories: readonly string[];
}

/** Adds a comment, as a reviewer would. */
export function NewComment({ segments, categories }: NewCommentProps): JSX.Element {
  const command = useCommand();
  const [chosenId, setChosenId] = useState('');
  const [chosenCategory, setChosenCategory] = useState('');
  const [text, setText] = useState('');
  const [offset, setOffset] = useState('0');
  const conversations = segments.map(({ segmentId, agentName, customerName, date }) => ({
    value: segmentId,
    label: `${agentName} with ${customerName ?? 'a customer'}, ${formatDate(date)}`,
  }));
  const categoryOptions = categories.map((name) => ({ value: name, label: name }));
  const segmentId = availableValue(chosenId, conversations);
  const categoryName = availableValue(chosenCategory, categoryOptions);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { segmentId, categoryName, text, offsetSeconds: Number(offset) };
    if (await command.run('addComment', input, 'Insights has it.')) setText('');
  }

  return (
    <Panel title="New comment">
      <form onSubmit={(event) => void add(event)}>
        <Choice label="Conversation" options={conversations} value={segmentId} onChange={setChosenId} />
        <Field label="Comment">
          <textarea rows={2} value={text} onChange={(event) => setText(event.target.value)} required />
        </Field>
        <div className="row">
          <Choice
            label="Category"
            options={categoryOptions}
            value={categoryName}
            onChange={setChosenCategory}
          />
          <Field label="At second">
            <input
              type="number"
              min="0"
              step="any"
              value={offset}
              onChange={(event) => setOffset(event.target.value)}
              required
            />
          </Field>
        </div>
        <div className="row">
          <CommandButton className="main" command={command}>
            Add comment
          </CommandButton>
        </div>
        <Outcome command={command} />
      </form>
    </Panel>
  );
}
