import { act, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Provider } from 'react-redux';
import { createPanelReducer, STATE_KEY } from '../../features/agent-panel/data/panelReducer';
import { createFlexStore, createFakeFlex } from '../../testing/fakes/fakeFlexHost';
import { createFeedbackHarness, type FeedbackHarness } from '../../testing/render/renderFeedback';
import { reservationSid, segments } from '../../testing/fixtures/sampleResponses';
import type { PluginServices } from '../services';
import { addTaskPrefetch } from './TaskListItem';

interface List {
  status?: string;
  panelOpen?: boolean;
  activeView?: string;
}

let desk: FeedbackHarness;
let reportError: jest.Mock;
beforeEach(() => {
  desk = createFeedbackHarness();
  desk.stopTime();
  reportError = jest.fn();
});
afterEach(() => desk.close());

const OTHER_TASK = 'Router drops the line';

/** Flex's list with two tasks in it: one box for all, in which what plugins add to a task comes after the task. */
function drawList({ status = 'wrapping', panelOpen = true, activeView = 'agent-desktop' }: List = {}) {
  const { flex, taskItems } = createFakeFlex();
  const { services: feedback, queryClient } = desk;
  const services = { feedback, queryClient, reportError } as unknown as PluginServices;
  addTaskPrefetch(flex, services);
  const store = createFlexStore({ activeView });
  store.addReducer(STATE_KEY, createPanelReducer(panelOpen));
  const draw = (name: string, number: number) => (
    <>
      <div>
        <div role="button" tabIndex={0}>
          {name}
        </div>
      </div>
      {taskItems.map((element) =>
        React.cloneElement(element, { task: { sid: reservationSid(number), status } }),
      )}
    </>
  );
  return render(
    <Provider store={store}>
      <div>
        {draw('Refund for a missing parcel', 1)}
        {draw(OTHER_TASK, 2)}
      </div>
    </Provider>,
  );
}

const task = (): HTMLElement => screen.getByRole('button', { name: 'Refund for a missing parcel' });
const boxOf = (element: HTMLElement): HTMLElement => element.parentElement ?? element;

/** React does not listen to what Flex's box is told: the event has to be a real one. */
const pointer = (type: string, element = task()): void =>
  act(() => void boxOf(element).dispatchEvent(new Event(type, { bubbles: type !== 'pointerleave' })));

it.each([
  ['the pointer', () => pointer('pointermove')],
  ['the focus', () => act(() => task().focus())],
])('asks for the segments of a task on which %s rests', async (_, comes) => {
  drawList();
  desk.server.on(`Segments?ReservationId=${reservationSid(1)}`, segments());

  comes();
  await desk.advanceTime(100);

  expect(desk.server.requests).toHaveLength(1);
});

it('asks of the task alone on which the pointer rests', async () => {
  drawList();
  desk.server.on(`Segments?ReservationId=${reservationSid(2)}`, segments());

  pointer('pointermove', screen.getByRole('button', { name: OTHER_TASK }));
  await desk.advanceTime(1_000);

  expect(desk.server.requests).toHaveLength(1);
});

it.each([
  ['the pointer only passes over', () => pointer('pointerleave')],
  ['is pressed, because then the panel asks', () => pointer('pointerdown')],
])('asks nothing of a task that %s', async (_, goes) => {
  drawList();

  pointer('pointermove');
  await desk.advanceTime(90);
  goes();
  await desk.advanceTime(1_000);

  expect(desk.server.requests).toHaveLength(0);
});

it('asks nothing of a task by which the focus only passes', async () => {
  drawList();

  act(() => task().focus());
  act(() => task().blur());
  await desk.advanceTime(1_000);

  expect(desk.server.requests).toHaveLength(0);
});

it.each<[string, List]>([
  ['while its conversation is live', { status: 'accepted' }],
  ['while it is offered', { status: 'pending' }],
  ['while the panel is closed', { panelOpen: false }],
  ['while the agent desktop is not on screen', { activeView: 'teams' }],
])('asks nothing of a task %s', async (_, list) => {
  drawList(list);

  pointer('pointermove');
  await desk.advanceTime(1_000);

  expect(desk.server.requests).toHaveLength(0);
});

it('asks nothing of a task that has gone meanwhile', async () => {
  const { unmount } = drawList();

  fireEvent.focusIn(task());
  unmount();
  await desk.advanceTime(1_000);

  expect(desk.server.requests).toHaveLength(0);
});
