/**
 * The real Flex UI, loaded once: what the plugin takes from it is there. An update of Flex UI that would break
 * the plugin fails here first.
 */
import type * as Flex from '@twilio/flex-ui';
import type { FlexState } from '@twilio/flex-ui';
import type { Reducer } from 'redux';

const MEDIA_METHODS = ['play', 'load', 'pause'] as const;

let flex: typeof Flex;
beforeAll(async () => {
  // Flex loads its ring tones at import, which jsdom cannot play.
  for (const method of MEDIA_METHODS) {
    Object.defineProperty(HTMLMediaElement.prototype, method, { value: () => Promise.resolve() });
  }
  for (const method of ['log', 'info', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation(() => undefined);
  }
  flex = await import('@twilio/flex-ui');
}, 60_000);
afterAll(() => {
  jest.restoreAllMocks();
});

it('is the version that the plugin is built against', () => {
  expect(flex.VERSION).toBe('2.17.1');
});

it.each(['MainHeader', 'MainContainer', 'WorkerCanvas'] as const)('lets content be added to %s', (name) => {
  expect(flex[name]).toHaveProperty('Content.add', expect.any(Function));
});

it('lets tabs be added to a task in Teams View', () => {
  expect(flex.Supervisor.TaskCanvasTabs).toHaveProperty('Content.add', expect.any(Function));
});

it('tells whether its Insights player is ready, and has an action that plays a conversation', () => {
  expect(flex.Insights.Controller).toBeDefined();
  expect(flex.Insights.ServiceStatus.Ready).toBe('READY');
  expect(flex.Insights.Player.Action.INSIGHTS_PLAYER_PLAY).toBe('InsightsPlayerPlay');
});

it('has a side panel to draw, and takes providers', () => {
  expect(flex.SidePanel).toEqual(expect.any(Function));
  expect(flex.setProviders).toEqual(expect.any(Function));
});

it('starts with no selected task and nobody in Teams View, and keeps its tasks in a map', () => {
  const { FlexReducer } = flex as unknown as { FlexReducer: Reducer<FlexState['flex']> };

  const { view, worker, supervisor } = FlexReducer(undefined, { type: 'START' });

  expect(view).toBeInstanceOf(Object);
  expect(view.selectedTaskSid).toBeUndefined();
  expect(worker.tasks).toBeInstanceOf(Map);
  expect(supervisor.workers).toEqual([]);
  expect(supervisor.stickyWorker).toBeUndefined();
});

it.each([
  ['offered', 'pending', 'isPending'],
  ['in wrap-up', 'wrapping', 'isInWrapupMode'],
  ['completed', 'completed', 'isCompleted'],
] as const)('calls a task that is %s "%s"', (_, status, isSo) => {
  const task = { status } as unknown as Flex.ITask;

  expect(flex.TaskHelper[isSo](task)).toBe(true);
});
