import { fakeIntersections } from './testing/fakes/fakeIntersections';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type React from 'react';
import { selectPanelOpen } from './features/agent-panel/data/panelReducer';
import { browserClock } from './insights/http/clock';
import { fakeFetch } from './insights/testing/fakeFetch';
import { openAgentStorage } from './shared/data/storage/agentStorage';
import { HostTheme } from './paste/HostTheme';
import {
  createFakeFlex,
  createFakeManager,
  type FakeFlexState,
  type FakeTeamWorker,
} from './testing/fakes/fakeFlexHost';
import {
  comments,
  conversation,
  record,
  REFUSED,
  reservationSid,
  segments,
} from './insights/testing/sampleResponses';

// While the panel is closed, the count is fetched after a random delay. In these tests that delay never ends.
jest.mock('./features/agent-panel/data/useRandomDelay', () => ({
  useRandomDelay: (_longestMs: number, skipped: boolean) => skipped,
}));

/** Flex's plugin base class reads these names, which the builder replaces with values. */
const BUILD_VALUES = {
  __FPB_PLUGIN_UNIQUE_NAME: 'plugin-assessment-comments',
  __FPB_PLUGIN_VERSION: '1.2.3',
  __FPB_FLEX_PLUGIN_SCRIPTS_VERSION: '0',
  __FPB_FLEX_PLUGIN_VERSION: '0',
  __FPB_FLEX_UI_VERSION: '0',
  __FPB_REACT_VERSION: '0',
  __FPB_REACT_DOM_VERSION: '0',
};

let server = fakeFetch(browserClock());
let consoleError: jest.SpyInstance;
beforeEach(() => {
  fakeIntersections();
  Object.assign(globalThis, BUILD_VALUES);
  window.localStorage.clear();
  server = fakeFetch(browserClock());
  window.fetch = server.fetch as unknown as typeof window.fetch;
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  consoleError = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  server.verify();
});

/** Starts the plugin for a worker whom Insights knows as "agent-1". */
async function start(state: Partial<FakeFlexState> = {}, roles = ['agent'], configuration = {}) {
  const host = createFakeManager(state);
  Object.assign(host.configuration, configuration);
  host.user.roles = roles;
  const owner = { accountSid: host.serviceConfiguration.account_sid, workerSid: host.workerClient.sid };
  const agentStorage = () => openAgentStorage(() => window.localStorage, owner, Date.now);
  agentStorage().saveAgentId('agent-1');
  const flex = createFakeFlex();
  const init = await pluginInit();
  init(flex.flex, host.manager);
  return { ...host, ...flex, agentStorage };
}

function refuse(): never {
  throw new Error('words of another plugin');
}

async function pluginInit() {
  const { default: AssessmentCommentsPlugin } = await import('./AssessmentCommentsPlugin');
  const plugin = new AssessmentCommentsPlugin();
  return plugin.init.bind(plugin);
}

const openButton = () => screen.getByRole('button', { name: 'Feedback' });
const pluginLogLines = () =>
  consoleError.mock.calls.map(([line]: unknown[]) => String(line)).filter((line) => line.includes('1.2.3'));

it("adds a button, a panel, its texts, its state and Flex's theme, and sends no request yet", async () => {
  const { header, container, setProviders, store, strings } = await start();

  expect(header).toHaveLength(1);
  expect(container).toHaveLength(1);
  expect(setProviders).toHaveBeenCalledWith({ PasteThemeProvider: HostTheme });
  expect(strings).toHaveProperty('AssessmentCommentsPanelTitle', 'Feedback');
  expect(selectPanelOpen(store.getState())).toBe(false);
  expect(consoleError).not.toHaveBeenCalled();
});

it("opens the panel with the agent's feedback, closes it and returns the focus to the button", async () => {
  server.on('AgentId=agent-1', comments([record('Well done')]));
  const { renderFlex, store, agentStorage } = await start();
  renderFlex(store);
  expect(screen.queryByRole('region', { name: 'My recent feedback' })).not.toBeInTheDocument();

  await userEvent.click(openButton());
  expect(await screen.findByText('Well done')).toBeInTheDocument();
  expect(openButton()).toHaveAttribute('aria-expanded', 'true');
  expect(agentStorage().get().panelOpen).toBe(true);

  await userEvent.click(screen.getByRole('button', { name: 'Close feedback' }));
  expect(screen.queryByText('Well done')).not.toBeInTheDocument();
  expect(openButton()).toHaveFocus();
  expect(agentStorage().get().panelOpen).toBe(false);
});

describe('with marks that follow the agent to another computer', () => {
  const SETTINGS = {
    seen_everywhere: true,
    functions_url: 'https://own.example/',
    insights_trusted_host: 'own.example',
  };
  const READ = 'https://own.example/Feedback/Seen';
  const startWith = (settings: Record<string, unknown>, roles?: string[]) =>
    start({}, roles, { custom_data: { features: { assessment_comments: settings } } });

  it('reads them at the start, once, also while the panel is closed', async () => {
    server.on(READ, { body: { since: null, seen: [], kept_new: [] } });
    await startWith(SETTINGS);

    await waitFor(() => expect(server.requestLines).toEqual([READ]));
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['the setting', { ...SETTINGS, seen_everywhere: false }, ['agent']],
    ['functions', { seen_everywhere: true }, ['agent']],
    ['the panel of agents', { ...SETTINGS, agent_panel: false }, ['agent']],
  ])('asks nothing without %s', async (_what, settings, roles) => {
    await startWith(settings, roles);
    await new Promise((resolve) => setTimeout(resolve, 0));

    expect(server.requestLines).toEqual([]);
  });
});

it('starts with the panel as the worker left it', async () => {
  server.on('AgentId=agent-1', comments([record('Well done')]));
  const first = await start();
  first.agentStorage().savePanelOpen(true);

  const { renderFlex, store } = await start();
  renderFlex(store);

  expect(await screen.findByText('Well done')).toBeInTheDocument();
});

it('fetches nothing in a page that was loaded in the background until it is visible', async () => {
  const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const first = await start();
  first.agentStorage().savePanelOpen(true);
  const { renderFlex, store } = await start();
  renderFlex(store);
  expect(screen.getByRole('main')).toHaveTextContent(/^The rest of Flex$/);

  server.on('AgentId=agent-1', comments([record('Well done')]));
  visibility.mockReturnValue('visible');
  act(() => void window.dispatchEvent(new Event('visibilitychange')));

  expect(await screen.findByText('Well done')).toBeInTheDocument();
});

it('shows nothing outside the agent desktop', async () => {
  const first = await start();
  first.agentStorage().savePanelOpen(true);

  const { renderFlex, store } = await start({ activeView: 'teams' });
  renderFlex(store);

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveTextContent(/^The rest of Flex$/);
});

it('fetches a refused query again when Flex has a new token', async () => {
  server.on('AgentId=agent-1', REFUSED);
  const { renderFlex, store, events } = await start();
  renderFlex(store);
  await userEvent.click(openButton());
  expect(await screen.findByText("Feedback isn't turned on for agents")).toBeInTheDocument();

  server.on('AgentId=agent-1', comments([record('Well done')]));
  act(() => void events.emit('tokenUpdated'));

  expect(await screen.findByText('Well done')).toBeInTheDocument();
});

it('keeps an error in the panel inside the panel, and renders it again on click', async () => {
  server.on('AgentId=agent-1', comments([]));
  const tasks: FakeFlexState['tasks'] = new Map();
  const get = jest.spyOn(tasks, 'get').mockImplementation(() => {
    throw new Error('words of a customer');
  });
  const { renderFlex, store } = await start({ selectedTaskSid: 'WR1', tasks });
  renderFlex(store);

  await userEvent.click(openButton());
  expect(screen.getByRole('heading', { name: 'Feedback is unavailable' })).toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveTextContent('The rest of Flex');
  expect(pluginLogLines()).toEqual(['plugin-assessment-comments 1.2.3: feedback panel (Error)']);

  get.mockRestore();
  await userEvent.click(screen.getByRole('button', { name: 'Reload panel' }));
  expect(await screen.findByRole('heading', { name: 'No feedback yet' })).toBeInTheDocument();
});

it("lets Flex start when the plugin cannot start, and logs one line without the error's message", async () => {
  const { flex, setProviders } = createFakeFlex();
  setProviders.mockImplementation(() => {
    throw new TypeError('words of a customer');
  });
  const init = await pluginInit();

  expect(() => init(flex, createFakeManager().manager)).not.toThrow();

  expect(consoleError.mock.calls).toEqual([
    ['plugin-assessment-comments 1.2.3: could not start; the rest of Flex is not affected (TypeError)'],
  ]);
});

it('adds nothing to a Flex that does not support reducers', async () => {
  const { flex, header, container } = createFakeFlex();
  const { manager, store } = createFakeManager();
  Object.assign(store, { addReducer: undefined });
  const init = await pluginInit();

  init(flex, manager);

  expect([...header, ...container]).toEqual([]);
  expect(pluginLogLines()).toEqual([
    'plugin-assessment-comments 1.2.3: could not start; the rest of Flex is not affected (TypeError)',
  ]);
});

it.each([
  ['a container for the panel', { MainContainer: undefined }],
  ['side panels', { SidePanel: undefined }],
])('adds no button to a Flex without %s, and logs it', async (_, missing) => {
  const { flex, header } = createFakeFlex();
  Object.assign(flex, missing);
  const init = await pluginInit();

  expect(() => init(flex, createFakeManager().manager)).not.toThrow();

  expect(header).toEqual([]);
  expect(pluginLogLines()).toEqual([
    expect.stringMatching(
      /^plugin-assessment-comments 1\.2\.3: the feedback panel could not .* \(\w*Error\)$/,
    ),
  ]);
});

it('adds nothing when no user is signed in, and logs that it could not start', async () => {
  const { flex, header, container } = createFakeFlex();
  const { manager } = createFakeManager();
  Object.assign(manager, { workerClient: undefined });
  const init = await pluginInit();

  expect(() => init(flex, manager)).not.toThrow();

  expect([...header, ...container]).toEqual([]);
  expect(pluginLogLines()).toEqual([
    'plugin-assessment-comments 1.2.3: could not start; the rest of Flex is not affected (Error)',
  ]);
});

it('adds the panel even if Flex does not say which roles the user has', async () => {
  const { flex, header, container } = createFakeFlex();
  const { manager, user } = createFakeManager();
  Object.assign(user, { roles: undefined, permissions: undefined });
  const init = await pluginInit();

  init(flex, manager);

  expect([header.length, container.length]).toEqual([1, 1]);
  expect(pluginLogLines()).toHaveLength(1);
});

describe('with another copy of the plugin in the same Flex', () => {
  /** Starts a copy that was built as another version. The fake Flex and the manager are the same for both. */
  async function startBoth(version: string) {
    const { manager, store, strings, configuration, user, workerClient } = createFakeManager();
    user.roles = ['admin'];
    configuration.custom_data = { features: { assessment_comments: { notify_new_feedback: true } } };
    const fake = createFakeFlex();
    const first = await pluginInit();
    first(fake.flex, manager);
    Object.assign(globalThis, { __FPB_PLUGIN_VERSION: version });
    const second = await pluginInit();
    return { ...fake, store, strings, workerClient, startSecond: () => second(fake.flex, manager) };
  }

  it.each(['1.2.3', '0.9.0', '2.0.0'])(
    'stays off as the second one, of version %s, with one line',
    async (version) => {
      const { startSecond, store, strings, workerClient, setProviders, registered, ...fake } =
        await startBoth(version);
      const { header, container, workerCanvas, taskTabs, taskItems, sideNav, views } = fake;
      const added = () =>
        [header, container, workerCanvas, taskTabs, taskItems, sideNav, views].map((list) => list.length);
      const before = added();
      const stateBefore = store.getState() as unknown;
      const stringsBefore = { ...strings };
      const listenersBefore = workerClient.listenerCount('reservationCreated');
      expect(before).toEqual([1, 1, 1, 1, 1, 1, 1]);

      startSecond();

      expect(added()).toEqual(before);
      expect(setProviders).toHaveBeenCalledTimes(1);
      expect(registered).toEqual(['AssessmentCommentsNewFeedback']);
      expect(store.getState()).toBe(stateBefore);
      expect(strings).toEqual(stringsBefore);
      expect(workerClient.listenerCount('reservationCreated')).toBe(listenersBefore);
      expect(consoleError.mock.calls).toEqual([
        [
          `plugin-assessment-comments ${version}: is off, because plugin-assessment-comments 1.2.3 has already started. ` +
            "Remove one of the two from the account's plugins",
        ],
      ]);
    },
  );

  it('also stays off when the first one is older and does not say its version', async () => {
    const { flex, header } = createFakeFlex();
    const { manager, store } = createFakeManager();
    store.addReducer('assessmentComments', (state: object = { panelOpen: false }) => state);
    const init = await pluginInit();

    init(flex, manager);

    expect(header).toEqual([]);
    expect(pluginLogLines()).toEqual([
      expect.stringMatching(
        /^plugin-assessment-comments 1\.2\.3: is off, because another copy of it has already/,
      ),
    ]);
  });

  it('starts after a copy that could not start', async () => {
    const { flex, header } = createFakeFlex();
    const { manager, workerClient } = createFakeManager();
    const { sid } = workerClient;
    const first = await pluginInit();
    workerClient.sid = '';
    first(flex, manager);
    workerClient.sid = sid;
    const second = await pluginInit();

    second(flex, manager);

    expect(header).toHaveLength(1);
    expect(pluginLogLines()).toHaveLength(1);
  });
});

it.each([
  ['the notification of new feedback', 'Notifications', { registerNotification: refuse }],
  ['the keyboard shortcut', 'KeyboardShortcutManager', { keyboardShortcuts: {}, addShortcuts: refuse }],
  ['what is added to tasks', 'TaskListItem', { Content: { add: refuse } }],
])('starts without %s if Flex or another plugin refuses it', async (part, place, refusing) => {
  const { flex, header, container, workerCanvas, taskTabs, taskItems } = createFakeFlex();
  Object.assign(flex, { [place]: refusing });
  const { manager, configuration, user } = createFakeManager();
  user.roles = ['admin'];
  configuration.custom_data = { features: { assessment_comments: { notify_new_feedback: true } } };
  const init = await pluginInit();

  init(flex, manager);

  expect([header, container, workerCanvas, taskTabs].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(taskItems).toHaveLength(place === 'TaskListItem' ? 0 : 1);
  expect(pluginLogLines()).toEqual([
    `plugin-assessment-comments 1.2.3: ${part} could not be added; the rest is not affected (Error)`,
  ]);
});

it('adds Teams View to a Flex that has no place for the panel, and the panel to one without Teams View', async () => {
  const init = await pluginInit();
  const start = (missing: string) => {
    const fake = createFakeFlex();
    const { manager, user } = createFakeManager();
    user.roles = ['supervisor'];
    init(Object.assign(fake.flex, { [missing]: undefined }), manager);
    const { header, container, workerCanvas, taskTabs } = fake;
    return [header, container, workerCanvas, taskTabs].map(({ length }) => length);
  };

  expect(start('MainContainer')).toEqual([0, 0, 1, 1]);
  expect(start('WorkerCanvas')).toEqual([1, 1, 0, 1]);
  expect(start('Supervisor')).toEqual([1, 1, 1, 0]);
  expect(pluginLogLines()).toHaveLength(3);
});

it.each(['1.34.6', '3.0.0'])('does nothing in Flex UI %s except logging one line', async (version) => {
  const { flex, header, container, workerCanvas, taskTabs, setProviders } = createFakeFlex();
  const { manager, store, strings, user } = createFakeManager();
  user.roles = ['admin'];
  const stateBefore = store.getState() as unknown;
  const init = await pluginInit();

  init(Object.assign(flex, { VERSION: version }), manager);

  expect([...header, ...container, ...workerCanvas, ...taskTabs]).toEqual([]);
  expect(setProviders).not.toHaveBeenCalled();
  expect(store.getState()).toBe(stateBefore);
  expect(strings).toEqual({});
  expect(server.requests).toEqual([]);
  expect(pluginLogLines()).toEqual([
    expect.stringMatching(`^plugin-assessment-comments 1.2.3: is off.* Flex UI ${version}; it supports 2`),
  ]);
});

it('keeps errors in its button and in the frame of its panel from the rest of Flex', async () => {
  const first = await start();
  first.agentStorage().savePanelOpen(true);
  const { renderFlex, store, strings } = await start();
  Object.defineProperty(strings, 'AssessmentCommentsPanelTitle', {
    get: () => {
      throw new Error('words of a customer');
    },
  });
  renderFlex(store);

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveTextContent(/^The rest of Flex$/);
  expect(pluginLogLines()).toEqual([
    'plugin-assessment-comments 1.2.3: header button (Error)',
    'plugin-assessment-comments 1.2.3: side panel (Error)',
  ]);
});

it('starts when the browser blocks storage', async () => {
  const { flex, header } = createFakeFlex();
  const init = await pluginInit();
  const storage = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });

  init(flex, createFakeManager().manager);

  expect(storage).toHaveBeenCalled();
  expect(header).toHaveLength(1);
  expect(consoleError).not.toHaveBeenCalled();
});

it('makes Flex measure its views again only when the panel opens or closes', async () => {
  server.on('AgentId=agent-1', comments([]));
  const resized = jest.fn();
  window.addEventListener('resize', resized);
  const { renderFlex, store } = await start();
  renderFlex(store);
  expect(resized).toHaveBeenCalledTimes(0);

  await userEvent.click(openButton());
  expect(await screen.findByRole('heading', { name: 'No feedback yet' })).toBeInTheDocument();
  expect(resized).toHaveBeenCalledTimes(1);

  await userEvent.click(screen.getByRole('button', { name: 'Close feedback' }));
  expect(resized).toHaveBeenCalledTimes(2);
  window.removeEventListener('resize', resized);
});

it('sends the current token', async () => {
  const headers: unknown[] = [];
  const { renderFlex, store, user } = await start();
  window.fetch = ((url: string, init: RequestInit) => {
    headers.push(init.headers);
    return server.fetch(url, init);
  }) as unknown as typeof window.fetch;
  server.on('AgentId=agent-1', comments([]));
  user.token = 'newer-token';
  renderFlex(store);

  await userEvent.click(openButton());

  await waitFor(() => expect(headers).toEqual([{ Authorization: `Basic ${btoa('token:newer-token')}` }]));
  expect(await screen.findByRole('heading', { name: 'No feedback yet' })).toBeInTheDocument();
});

describe('in Teams View', () => {
  const agent = (sid: string, reservation: string): FakeTeamWorker => ({
    worker: { sid, attributes: {} },
    tasks: [{ sid: reservation, status: 'wrapping' }],
  });
  const team = [agent('WK1', reservationSid(1)), agent('WK2', reservationSid(2))];
  const task = (sid: string) => ({
    sid,
    workerSid: 'WK1',
    status: 'wrapping',
    taskChannelUniqueName: 'voice',
  });
  const TAB_NAME = 'assessment-comments';
  /** What Flex renders in the header of the tab. */
  const label = ([tab]: React.ReactElement[]): React.ReactElement => {
    const { label } = tab?.props as { label: React.ReactElement };
    return label;
  };

  it('adds nothing for agents', async () => {
    const { workerCanvas, taskTabs } = await start({ team });

    expect([...workerCanvas, ...taskTabs]).toEqual([]);
  });

  it.each(['supervisor', 'admin'])(
    'adds a section and a tab for the role %s, and sends no request yet',
    async (role) => {
      const { workerCanvas, taskTabs } = await start({ team }, [role]);

      expect(workerCanvas).toHaveLength(1);
      expect(taskTabs).toHaveLength(1);
      render(label(taskTabs));
      expect(screen.getByText('Comments')).toBeInTheDocument();
      expect(taskTabs[0]).toHaveProperty('props.uniqueName', TAB_NAME);
      expect(server.requests).toEqual([]);
    },
  );

  it('names its tab as another plugin has named it later', async () => {
    const { taskTabs, manager, strings } = await start({ team }, ['supervisor']);

    Object.assign(manager, { strings: { ...strings, AssessmentCommentsTab: 'Coaching' } });
    render(label(taskTabs));

    expect(screen.getByText('Coaching')).toBeInTheDocument();
  });

  it('shows the comments on the selected agent, and never those on the previous one', async () => {
    server.on('UserRoles', { body: { roles: ['wfo.full_access'] } });
    server.on(`ReservationId=${reservationSid(1)}`, segments(['segment-1', 'agent-1']));
    server.on('AgentId=agent-1', comments([record('Said to the first', { agentId: 'agent-1' })]));
    server.on(`ReservationId=${reservationSid(2)}`, segments(['segment-2', 'agent-2']));
    const releaseSecond = server.hold(
      'AgentId=agent-2',
      comments([record('To the second', { agentId: 'agent-2' })]),
    );
    const { renderTeamsView, store } = await start({ team }, ['supervisor']);
    const teams = renderTeamsView(store);

    teams.select({ worker: { sid: 'WK1', attributes: {} } });
    expect(await screen.findByText('Said to the first')).toBeInTheDocument();
    teams.select({ worker: { sid: 'WK2', attributes: {} } });
    expect(screen.queryByText('Said to the first')).not.toBeInTheDocument();
    releaseSecond();
    expect(await screen.findByText('To the second')).toBeInTheDocument();
  });

  it('fetches the comments on a task only while its tab is open', async () => {
    const { renderTeamsView, store } = await start({ team }, ['supervisor']);
    const teams = renderTeamsView(store);

    teams.select({ task: task(reservationSid(1)), selectedTabName: 'info' });
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(server.requests).toEqual([]);

    server.on(`ReservationId=${reservationSid(1)}`, segments(['segment-1', 'agent-1']));
    server.on('Comments?SegmentId=segment-1', comments([record('Well done')]));
    server.on('Conversations?SegmentId=segment-1', conversation(['segment-1', 'Robin Example']));
    server.on('UserRoles', { body: { roles: ['wfo.full_access'] } });
    teams.select({ task: task(reservationSid(1)), selectedTabName: TAB_NAME });
    expect(await screen.findByText('Well done')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Add comment' })).toBeInTheDocument();
  });

  it('keeps an error in a surface inside the surface, and renders the next agent', async () => {
    server.on('UserRoles', { body: { roles: ['wfo.full_access'] } });
    server.on(`ReservationId=${reservationSid(2)}`, segments(['segment-2', 'agent-2']));
    server.on('AgentId=agent-2', comments([record('To the second', { agentId: 'agent-2' })]));
    const { renderTeamsView, store } = await start({ team }, ['supervisor']);
    const teams = renderTeamsView(store);

    const worker = { sid: 'WK1', attributes: {} };
    Object.defineProperty(worker, 'attributes', {
      get: () => {
        throw new Error('words of a customer');
      },
    });
    teams.select({ worker });
    expect(screen.getByRole('heading', { name: 'Comments are unavailable' })).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent('The rest of Flex');
    expect(pluginLogLines()).toEqual(['plugin-assessment-comments 1.2.3: worker comments (Error)']);

    teams.select({ worker: { sid: 'WK2', attributes: {} } });
    expect(await screen.findByText('To the second')).toBeInTheDocument();
  });
});

describe('the setup check', () => {
  const VIEW = 'assessment-comments-setup';
  const summary = () => screen.findByText(/^\d things? to do$/);

  it.each([['agent'], ['supervisor']])('is not available to the role %s', async (role) => {
    const { sideNav, views } = await start({}, [role]);

    expect([...sideNav, ...views]).toEqual([]);
  });

  it('keeps Flex going when another plugin cancels the navigation to it', async () => {
    const { renderFlex, store, invokeAction } = await start({}, ['admin']);
    invokeAction.mockRejectedValue(new Error('Action NavigateToView cancelled by before event'));
    renderFlex(store);

    await userEvent.click(screen.getByRole('button', { name: 'Comments setup' }));

    await waitFor(() =>
      expect(pluginLogLines()).toEqual(['plugin-assessment-comments 1.2.3: setup link (Error)']),
    );
  });

  it('sends no request until an admin opens it', async () => {
    const { renderFlex, store, invokeAction } = await start({}, ['admin']);
    renderFlex(store);

    await userEvent.click(screen.getByRole('button', { name: 'Comments setup' }));

    expect(invokeAction.mock.calls).toEqual([['NavigateToView', { viewName: VIEW }]]);
    expect(server.requests).toEqual([]);
  });

  it('keeps an error in its link from the rest of Flex', async () => {
    const { renderFlex, store, strings } = await start({}, ['admin']);
    Object.defineProperty(strings, 'AssessmentCommentsSetupLink', {
      get: () => {
        throw new TypeError('words of a customer');
      },
    });

    renderFlex(store);

    expect(openButton()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Comments setup' })).toBeNull();
    expect(pluginLogLines()).toEqual(['plugin-assessment-comments 1.2.3: setup link (TypeError)']);
  });

  it('shows its results, the versions and the settings', async () => {
    server.on('UserRoles', { body: { roles: ['wfo.full_access'] } });
    server.on('ReservationId', segments());
    server.on('SegmentId=0', comments([]));
    server.on('answers.example.com/Segments', { status: 404 });
    const { manager, store, configuration, user } = createFakeManager({ activeView: VIEW });
    user.roles = ['admin'];
    const settings = {
      page_size: 5,
      refresh_minutes: 0,
      insights_base_url: 'https://answers.example.com/',
      insights_trusted_host: 'answers.example.com',
    };
    configuration.custom_data = { features: { assessment_comments: settings } };
    const { flex, renderFlex } = createFakeFlex();
    const init = await pluginInit();
    init(Object.assign(flex, { VERSION: '2.17.1' }), manager);
    renderFlex(store);

    expect(await summary()).toHaveTextContent('2 things to do');
    const line = (text: RegExp) => expect(screen.getByText(text)).toBeVisible();
    line(/^Flex UI 2\.17\.1 .*, React 17\..*, plugin 1\.2\.3\.$/);
    line(
      /^"page_size" must be .*Changed settings: refresh_minutes, insights_base_url, insights_trusted_host\.$/,
    );
    line(/Twilio Function, but what responds at answers\.example\.com .*\(404\)/);
  });

  it.each(['SideNav', 'ViewCollection', 'SideLink', 'View'])(
    'is the only thing missing in a Flex without %s',
    async (missing) => {
      const { flex, header, container, taskTabs, sideNav } = createFakeFlex();
      Object.assign(flex, { [missing]: undefined });
      const { manager, user } = createFakeManager();
      user.roles = ['admin'];
      const init = await pluginInit();

      init(flex, manager);

      expect([header, container, taskTabs, sideNav].map(({ length }) => length)).toEqual([1, 1, 1, 0]);
      expect(pluginLogLines()).toEqual([
        'plugin-assessment-comments 1.2.3: the setup check could not be added; the rest is not affected (TypeError)',
      ]);
    },
  );
});

it.each([
  [{}, { header: 1, container: 1, workerCanvas: 1, taskTabs: 1, columns: 0 }],
  [{ agent_panel: false }, { header: 0, container: 0, workerCanvas: 1, taskTabs: 1, columns: 0 }],
  [{ team_agent_comments: false }, { header: 1, container: 1, workerCanvas: 0, taskTabs: 1, columns: 0 }],
  [{ team_task_comments: false }, { header: 1, container: 1, workerCanvas: 1, taskTabs: 0, columns: 0 }],
  [{ team_column: true }, { header: 1, container: 1, workerCanvas: 1, taskTabs: 1, columns: 1 }],
])('adds the surfaces that the settings %j enable', async (settings, expected) => {
  const { manager, configuration, user } = createFakeManager();
  user.roles = ['supervisor'];
  configuration.custom_data = { features: { assessment_comments: settings } };
  const { flex, header, container, workerCanvas, taskTabs, columns } = createFakeFlex();
  const init = await pluginInit();

  init(flex, manager);

  const added = Object.entries({ header, container, workerCanvas, taskTabs, columns });
  expect(Object.fromEntries(added.map(([place, { length }]) => [place, length]))).toEqual(expected);
  expect(consoleError).not.toHaveBeenCalled();
});
