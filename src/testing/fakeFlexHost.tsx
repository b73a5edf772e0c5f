import type { Manager } from '@twilio/flex-ui';
import { render, type RenderResult } from '@testing-library/react';
import { EventEmitter } from 'events';
import React from 'react';
import { Provider } from 'react-redux';
import { combineReducers, createStore, type Reducer, type Store } from 'redux';
import type { FlexGlobal } from '../flex/FlexGlobal';

/** The part of Flex's state that the plugin reads. */
export interface DeskState {
  activeView: string;
  selectedTaskSid?: string;
  tasks: Map<string, { status: string }>;
}

/** A store with the desk in it, in the form of Flex's own. */
export function createDeskStore(desk: Partial<DeskState> = {}) {
  const { activeView, selectedTaskSid, tasks }: DeskState = {
    activeView: 'agent-desktop',
    tasks: new Map(),
    ...desk,
  };
  const flex = { view: { activeView, selectedTaskSid }, worker: { tasks } };
  const reducers: Record<string, Reducer> = { flex: () => flex };
  const store: Store = createStore(combineReducers(reducers));
  return Object.assign(store, {
    addReducer(key: string, reducer: Reducer): void {
      reducers[key] = reducer;
      store.replaceReducer(combineReducers(reducers));
    },
  });
}

/** A reservation as Flex's worker client has it. */
export function fakeReservation(sid: string, status = 'pending') {
  return Object.assign(new EventEmitter(), { sid, status });
}

/** As much of a Flex manager as the plugin uses. */
export function createFakeManager(desk: Partial<DeskState> = {}) {
  const workerClient = Object.assign(new EventEmitter(), {
    sid: 'WK0123456789abcdef0123456789abcdef',
    reservations: new Map<string, ReturnType<typeof fakeReservation>>(),
  });
  const parts = {
    store: createDeskStore(desk),
    workerClient,
    events: new EventEmitter(),
    strings: {} as Record<string, string>,
    user: { token: 'invented-token', roles: ['agent'] },
    serviceConfiguration: { account_sid: 'AC0123456789abcdef0123456789abcdef' },
    localization: { localeTag: 'en-US' },
  };
  return { ...parts, manager: parts as unknown as Manager };
}

/** As much of Flex as the plugin uses. It draws what was added to it. */
export function createFakeFlex() {
  const header: React.ReactElement[] = [];
  const container: React.ReactElement[] = [];
  const setProviders = jest.fn();
  const SidePanel: React.FC<{ HeaderComponent: React.ReactElement }> = ({ HeaderComponent, children }) => (
    <aside>
      {HeaderComponent}
      {children}
    </aside>
  );
  const parts = {
    MainHeader: { Content: { add: (element: React.ReactElement) => header.push(element) } },
    MainContainer: { Content: { add: (element: React.ReactElement) => container.push(element) } },
    SidePanel,
    setProviders,
  };
  return {
    flex: parts as unknown as FlexGlobal,
    header,
    container,
    setProviders,
    draw: (store: Store): RenderResult =>
      render(
        <Provider store={store}>
          <header>{header}</header>
          <main>The rest of Flex {container}</main>
        </Provider>,
      ),
  };
}
