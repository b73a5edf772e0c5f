import React from 'react';
import type { CallState } from '../../control/state';
import { formatTime, shortId } from './format';
import { Panel } from './Panel';
import { useCommand } from './useCommand';

/** The requests that browsers have made to Insights, newest first. */
export function Calls({ calls }: { calls: readonly CallState[] }): JSX.Element {
  const command = useCommand();
  return (
    <Panel title="Calls to Insights" className="calls-panel">
      {/* The list is long and scrolls alone, so it can have the focus. */}
      <div
        className="calls-box"
        role="group"
        aria-label="List of calls"
        tabIndex={calls.length > 0 ? 0 : undefined}
      >
        <table className="calls">
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Request</th>
              <th scope="col">Status</th>
              <th scope="col">ms</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <tr key={call.id} className={call.isPreflight ? 'preflight' : undefined}>
                <td>{formatTime(call.atMs)}</td>
                <td>
                  {call.method} {nameOf(call)}
                  {call.isPreflight && ' (preflight)'}
                  <span className="muted">{idsOf(call)}</span>
                </td>
                <td className={(call.status ?? 0) >= 400 ? 'error' : undefined}>{call.status ?? '…'}</td>
                <td>{call.durationMs ?? '…'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {calls.length === 0 ? (
        <p className="small muted">None yet. Open the plugin's panel in Flex.</p>
      ) : (
        <div className="row">
          <button type="button" onClick={() => void command.run('clearCalls', {})}>
            Clear the list
          </button>
        </div>
      )}
    </Panel>
  );
}

function nameOf({ path }: CallState): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The ids and the page in a request, each shortened. */
function idsOf({ query, form }: CallState): string {
  const named = Object.entries({ ...query, ...form }).filter(([name]) => /Id$|Page/.test(name));
  return named.map(([name, values]) => ` ${name} ${values.map(shortId).join(', ')}`).join(' ·');
}
