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

it.each(['MainHeader', 'MainContainer'] as const)('lets content be added to %s', (name) => {
  expect(flex[name]).toHaveProperty('Content.add', expect.any(Function));
});

it('has a side panel to draw, and takes providers', () => {
  expect(flex.SidePanel).toEqual(expect.any(Function));
  expect(flex.setProviders).toEqual(expect.any(Function));
});

it('starts with no selected task, and keeps its tasks in a map', () => {
  const { FlexReducer } = flex as unknown as { FlexReducer: Reducer<FlexState['flex']> };

  const { view, worker } = FlexReducer(undefined, { type: 'START' });

  expect(view).toBeInstanceOf(Object);
  expect(view.selectedTaskSid).toBeUndefined();
  expect(worker.tasks).toBeInstanceOf(Map);
});

it.each([
  ['offered', 'pending', 'isPending'],
  ['in wrap-up', 'wrapping', 'isInWrapupMode'],
  ['completed', 'completed', 'isCompleted'],
] as const)('calls a task that is %s "%s"', (_, status, isSo) => {
  const task = { status } as unknown as Flex.ITask;

  expect(flex.TaskHelper[isSo](task)).toBe(true);
});
