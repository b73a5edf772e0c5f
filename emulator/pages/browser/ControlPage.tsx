import React, { useEffect } from 'react';
import type { ControlClient } from '../../control/createControlClient';
import type { PageLink } from '../navigation';
import { CONTROL_PAGE_PATH } from '../paths';
import { Calls } from './Calls';
import { Faults } from './Faults';
import { restoreFocus } from './restoreFocus';
import { NewComment } from './NewComment';
import { NewTask } from './NewTask';
import { Network } from './Network';
import { People } from './People';
import { Segments } from './Segments';
import { ControlContext } from './useCommand';
import { useControlState } from './useControlState';

interface ControlPageProps {
  client: ControlClient;
  /** The port of the Flex origin. */
  port: string;
  /** The links of the navigation. */
  links: readonly PageLink[];
}

/** The page that controls the emulator. */
export function ControlPage({ client, port, links }: ControlPageProps): JSX.Element {
  const { state, isConnected } = useControlState();
  const isStale = state !== null && !isConnected;
  useEffect(() => restoreFocus(document.body), []);
  return (
    <ControlContext.Provider value={{ client, isLive: isConnected }}>
      <header className={isStale ? 'bar sticky away' : 'bar sticky'}>
        <a className="name" href="/">
          Flex emulator
        </a>
        <nav aria-label="Pages">
          {links.map(({ title, path }) => (
            <a key={path} href={path} aria-current={path === CONTROL_PAGE_PATH ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <span role="status" className="muted small">
          {isConnected ? 'Live' : 'Waiting for the emulator …'}
          {isStale && ' Below is what was last known.'}
        </span>
      </header>
      {state && (
        <main className={isStale ? 'control stale' : 'control'}>
          <h1 className="hidden">Control</h1>
          <div className="column">
            <NewTask people={state.people} />
            <People people={state.people} activities={state.activities} port={port} />
          </div>
          <div className="column">
            <Segments segments={state.segments} />
            <NewComment segments={state.segments} categories={state.categories} />
            <Faults faults={state.faults} settings={state.settings} />
            <Network unhandled={state.unhandled} />
          </div>
          <div className="column">
            <Calls calls={state.calls} />
          </div>
        </main>
      )}
    </ControlContext.Provider>
  );
}
