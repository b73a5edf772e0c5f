import type { Manager } from '@twilio/flex-ui';
import { render, type RenderResult } from '@testing-library/react';
import { EventEmitter } from 'events';
import React from 'react';
import { Provider } from 'react-redux';
import { combineReducers, createStore, type AnyAction, type Reducer, type Store } from 'redux';
import type { FlexGlobal } from '../../flex/host/FlexGlobal';

/** The part of Flex's state that the plugin reads, in a flat form. */
export interface FakeFlexState {
  activeView: string;
  selectedTaskSid?: string;
  tasks: Map<string, { status: string }>;
  /** The workers that Teams View shows. */
  team: FakeTeamWorker[];
  /** The worker selected in Teams View, which Flex also keeps outside of the list. */
  stickyWorker?: FakeTeamWorker;
}

/** A worker in Teams View, with the worker's tasks. */
export interface FakeTeamWorker {
  worker: { sid: string; attributes: Record<string, unknown> };
  tasks: { sid: string; status: string }[];
}

/** A Redux store with this state in the shape of Flex's store. */
export function createFlexStore(state: Partial<FakeFlexState> = {}) {
  const { activeView, selectedTaskSid, tasks, team, stickyWorker }: FakeFlexState = {
    activeView: 'agent-desktop',
    tasks: new Map(),
    team: [],
    ...state,
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

/** The type of an action that replaces the team: `{ type: TEAM_CHANGED, team }`. */
export const TEAM_CHANGED = 'TEAM_CHANGED';

function teamReducer<State extends { supervisor: object }>(initial: State) {
  return (state = initial, action: AnyAction): State => {
    if (action.type !== TEAM_CHANGED) return state;
    return { ...state, supervisor: { ...state.supervisor, workers: action.team as FakeTeamWorker[] } };
  };
}

/** A reservation in the form of Flex's worker client. */
export function fakeReservation(sid: string, status = 'pending') {
  return Object.assign(new EventEmitter(), { sid, status });
}

interface FakeUser {
  token: string;
  roles: string[];
  permissions?: { teamsView: boolean };
}

/** The parts of a Flex manager that the plugin uses. */
export function createFakeManager(state: Partial<FakeFlexState> = {}) {
  const workerClient = Object.assign(new EventEmitter(), {
    sid: 'WK0123456789abcdef0123456789abcdef',
    reservations: new Map<string, ReturnType<typeof fakeReservation>>(),
    attributes: {},
  });
  const parts = {
    store: createFlexStore(state),
    workerClient,
    events: new EventEmitter(),
    strings: {} as Record<string, string>,
    user: { token: 'sample-token', roles: ['agent'] } as FakeUser,
    configuration: {} as Record<string, unknown>,
    serviceConfiguration: { account_sid: 'AC0123456789abcdef0123456789abcdef' },
    localization: { localeTag: 'en-US' },
  };
  return { ...parts, manager: parts as unknown as Manager };
}

/** The parts of Flex that the plugin uses. It renders what was added to it. */
export function createFakeFlex() {
  const header: React.ReactElement[] = [];
  const container: React.ReactElement[] = [];
  const workerCanvas: React.ReactElement[] = [];
  const taskTabs: React.ReactElement[] = [];
  const sideNav: React.ReactElement[] = [];
  const taskItems: React.ReactElement[] = [];
  const views: React.ReactElement[] = [];
  const columns: React.ReactElement[] = [];
  const teamsView: React.ReactElement[] = [];
  const registered: string[] = [];
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
    WorkersDataTable: { Content: { add: (element: React.ReactElement) => columns.push(element) } },
    ColumnDefinition: () => null,
    TeamsView: { Content: { add: (element: React.ReactElement) => teamsView.push(element) } },
    ViewCollection: { Content: { add: (element: React.ReactElement) => views.push(element) } },
    Notifications: {
      registerNotification: ({ id }: { id: string }): void => {
        if (registered.includes(id)) throw new Error('Notification already registered');
        registered.push(id);
      },
    },
    NotificationType: { information: 'information' },
    View: ({ children }: { children: React.ReactNode }) => <>{children}</>,
    setProviders,
  };
  /** Flex renders what was added with the props of the extension point. */
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
    columns,
    teamsView,
    /** The ids of the registered notifications. */
    registered,
    setProviders,
    invokeAction,
    insights,
    /** Renders Teams View. `select` passes the props of the panel that Flex opens. */
    renderTeamsView: (store: Store) => {
      const teams = (selected: object): React.ReactElement => (
        <Provider store={store}>
          <TeamsView selected={selected} />
        </Provider>
      );
      const { rerender } = render(teams({}));
      return { select: (selected: object): void => rerender(teams(selected)) };
    },
    renderFlex: (store: Store): RenderResult =>
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
