import type { Manager } from '@twilio/flex-ui';
import { render, type RenderResult } from '@testing-library/react';
import { EventEmitter } from 'events';
import React from 'react';
import { Provider } from 'react-redux';
import { combineReducers, createStore, type AnyAction, type Reducer, type Store } from 'redux';
import type { FlexGlobal } from '../../flex/host/FlexGlobal';

/** The part of Flex's state that the plugin reads. */
export interface FakeFlexState {
  activeView: string;
  selectedTaskSid?: string;
  tasks: Map<string, { status: string }>;
  /** The workers that Teams View shows. */
  team: FakeTeamWorker[];
  /** The worker selected in Teams View, as Flex keeps it beside the list. */
  stickyWorker?: FakeTeamWorker;
}

/** A worker in Teams View, with what is on the worker's desk. */
export interface FakeTeamWorker {
  worker: { sid: string; attributes: Record<string, unknown> };
  tasks: { sid: string; status: string }[];
}

/** A store with the desk in it, in the form of Flex's own. */
export function createFlexStore(desk: Partial<FakeFlexState> = {}) {
  const { activeView, selectedTaskSid, tasks, team, stickyWorker }: FakeFlexState = {
    activeView: 'agent-desktop',
    tasks: new Map(),
    team: [],
    ...desk,
  };
  const flex = {
    view: { activeView, selectedTaskSid },
    worker: { tasks },
    supervisor: { workers: team, stickyWorker },
  };
  const reducers: Record<string, Reducer> = { flex: teamReducer(flex) };
  const store: Store = createStore(combineReducers(reducers));
  return Object.assign(store, {
    addReducer(key: string, reducer: Reducer): void {
      reducers[key] = reducer;
      store.replaceReducer(combineReducers(reducers));
    },
  });
}

/** Puts another team on screen: `{ type: TEAM_CHANGED, team }`. */
export const TEAM_CHANGED = 'TEAM_CHANGED';

function teamReducer<State extends { supervisor: object }>(initial: State) {
  return (state = initial, action: AnyAction): State => {
    if (action.type !== TEAM_CHANGED) return state;
    const { team } = action as unknown as { team: FakeTeamWorker[] };
    return { ...state, supervisor: { ...state.supervisor, workers: team } };
  };
}

/** A reservation as Flex's worker client has it. */
export function fakeReservation(sid: string, status = 'pending') {
  return Object.assign(new EventEmitter(), { sid, status });
}

interface FakeUser {
  token: string;
  roles: string[];
  permissions?: { teamsView: boolean };
}

/** As much of a Flex manager as the plugin uses. */
export function createFakeManager(desk: Partial<FakeFlexState> = {}) {
  const workerClient = Object.assign(new EventEmitter(), {
    sid: 'WK0123456789abcdef0123456789abcdef',
    reservations: new Map<string, ReturnType<typeof fakeReservation>>(),
    attributes: {},
  });
  const parts = {
    store: createFlexStore(desk),
    workerClient,
    events: new EventEmitter(),
    strings: {} as Record<string, string>,
    user: { token: 'invented-token', roles: ['agent'] } as FakeUser,
    configuration: {} as Record<string, unknown>,
    serviceConfiguration: { account_sid: 'AC0123456789abcdef0123456789abcdef' },
    localization: { localeTag: 'en-US' },
  };
  return { ...parts, manager: parts as unknown as Manager };
}

/** As much of Flex as the plugin uses. It draws what was added to it. */
export function createFakeFlex() {
  const header: React.ReactElement[] = [];
  const container: React.ReactElement[] = [];
  const workerCanvas: React.ReactElement[] = [];
  const taskTabs: React.ReactElement[] = [];
  const sideNav: React.ReactElement[] = [];
  const taskItems: React.ReactElement[] = [];
  const views: React.ReactElement[] = [];
  const setProviders = jest.fn();
  const invokeAction = jest.fn((_action: string, _payload: unknown) => Promise.resolve());
  const insights = { status: 'INACTIVE' };
  const SidePanel: React.FC<{ HeaderComponent: React.ReactElement }> = ({ HeaderComponent, children }) => (
    <aside>
      {HeaderComponent}
      {children}
    </aside>
  );
  const parts = {
    MainHeader: { Content: { add: (element: React.ReactElement) => header.push(element) } },
    MainContainer: { Content: { add: (element: React.ReactElement) => container.push(element) } },
    WorkerCanvas: { Content: { add: (element: React.ReactElement) => workerCanvas.push(element) } },
    Supervisor: {
      TaskCanvasTabs: { Content: { add: (element: React.ReactElement) => taskTabs.push(element) } },
    },
    TaskHelper: {
      isCallTask: (task: { taskChannelUniqueName: string }) => task.taskChannelUniqueName === 'voice',
    },
    Actions: { invokeAction },
    Insights: {
      ServiceStatus: { Ready: 'READY' },
      Controller: ({ children }: { children: (props: typeof insights) => React.ReactElement }) =>
        children(insights),
    },
    SidePanel,
    TaskListItem: { Content: { add: (element: React.ReactElement) => taskItems.push(element) } },
    SideNav: { Content: { add: (element: React.ReactElement) => sideNav.push(element) } },
    SideLink: ({ children, onClick }: { children: React.ReactNode; onClick: () => void }) => (
      <button onClick={onClick}>{children}</button>
    ),
    ViewCollection: { Content: { add: (element: React.ReactElement) => views.push(element) } },
    View: ({ children }: { children: React.ReactNode }) => <>{children}</>,
    setProviders,
  };
  /** Flex draws what was added with the properties of the place it is in. */
  const TeamsView: React.FC<{ selected: object }> = ({ selected }) => (
    <main>
      The rest of Flex
      {[...workerCanvas, ...taskTabs].map((element) => React.cloneElement(element, selected))}
    </main>
  );
  return {
    flex: parts as unknown as FlexGlobal,
    header,
    container,
    workerCanvas,
    taskTabs,
    taskItems,
    sideNav,
    views,
    setProviders,
    invokeAction,
    insights,
    /** Draws Teams View; `select` hands over the properties of the panel that Flex opens. */
    drawTeams: (store: Store) => {
      const teams = (selected: object): React.ReactElement => (
        <Provider store={store}>
          <TeamsView selected={selected} />
        </Provider>
      );
      const { rerender } = render(teams({}));
      return { select: (selected: object): void => rerender(teams(selected)) };
    },
    draw: (store: Store): RenderResult =>
      render(
        <Provider store={store}>
          <header>{header}</header>
          <nav>{sideNav}</nav>
          <main>
            The rest of Flex {container}
            {views}
          </main>
        </Provider>,
      ),
  };
}
