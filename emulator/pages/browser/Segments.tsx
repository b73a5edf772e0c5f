import React from 'react';
import type { SegmentState } from '../../control/state';
import { formatTime } from './format';
import { Outcome, Panel } from './Panel';
import { useCommand } from './useCommand';

/** The finished conversations that Insights does not have yet. */
export function Segments({ segments }: { segments: readonly SegmentState[] }): JSX.Element {
  const command = useCommand();
  const waiting = segments.filter(({ isWaiting }) => isWaiting);
  return (
    <Panel title="Waiting segments">
      {waiting.length === 0 ? (
        <p className="small muted">Complete a task, and its segment waits here before Insights has it.</p>
      ) : (
        <ul className="list">
          {waiting.map(({ segmentId, reservationSid, agentName, customerName, visibleAtMs }) => (
            <li key={segmentId} className="row between">
              <span>
                {agentName} with {customerName ?? 'a customer'}{' '}
                <span className="small muted">due at {formatTime(visibleAtMs)}</span>
              </span>
              <button
                type="button"
                onClick={() => void command.run('publishSegments', { reservationSid }, 'Insights has it.')}
              >
                Let it appear
              </button>
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 1 && (
        <div className="row">
          <button
            type="button"
            onClick={() => void command.run('publishSegments', {}, 'Insights has all of them.')}
          >
            Let all appear
          </button>
        </div>
      )}
      <Outcome command={command} />
    </Panel>
  );
}
