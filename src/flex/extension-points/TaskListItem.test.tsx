import { act, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Provider } from 'react-redux';
import { createPanelReducer, STATE_KEY } from '../../features/agent-panel/data/panelReducer';
import { createConversationFacts } from '../../features/conversation/data/conversationFacts';
import { createNewOnTasks } from '../../features/new-feedback/data/newOnTasks';
import { noNewSummary, summarizeNew, type NewSummary } from '../../features/new-feedback/data/newSummary';
import { segmentsKey } from '../../shared/data/query/options/segmentQueries';
import { createStore, type Store } from '../../shared/store';
import { TEXTS } from '../../testing/render/renderWithTexts';
import { createFlexStore, createFakeFlex } from '../../testing/fakes/fakeFlexHost';
import { createFeedbackHarness, type FeedbackHarness } from '../../testing/render/renderFeedback';
import { reservationSid, segments } from '../../insights/testing/sampleResponses';
import type { PluginServices } from '../services';
import { addToTasks } from './TaskListItem';

interface List {
  status?: string;
  panelOpen?: boolean;
  activeView?: string;
}

let harness: FeedbackHarness;
let reportError: jest.Mock;
let newSummary: Store<NewSummary>;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.stopTime();
  reportError = jest.fn();
});
afterEach(() => harness.close());

const OTHER_TASK = 'Router drops the line';

/** Renders a list with two tasks. Like in Flex, it is one box in which what plugins add to a task follows the task. */
function renderList({ status = 'wrapping', panelOpen = true, activeView = 'agent-desktop' }: List = {}) {
  const { flex, taskItems } = createFakeFlex();
  const { services: feedback, queryClient } = harness;
  newSummary = createStore(noNewSummary);
  const newOnTasks = createNewOnTasks(newSummary, createConversationFacts(queryClient));
  const services = {
    feedback,
    queryClient,
    reportError,
    newOnTasks,
    texts: TEXTS,
  } as unknown as PluginServices;
  addToTasks(flex, services);
  const store = createFlexStore({ activeView });
  store.addReducer(STATE_KEY, createPanelReducer(panelOpen, 'plugin 1.2.3'));
  const renderTask = (name: string, number: number) => (
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
        {renderTask('Refund for a missing parcel', 1)}
        {renderTask(OTHER_TASK, 2)}
      </div>
    </Provider>,
  );
}

const task = (): HTMLElement => screen.getByRole('button', { name: 'Refund for a missing parcel' });
const boxOf = (element: HTMLElement): HTMLElement => element.parentElement ?? element;

/** Dispatches a real DOM event, because the plugin listens on the element itself and not through React. */
const pointer = (type: string, element = task()): void =>
  act(() => void boxOf(element).dispatchEvent(new Event(type, { bubbles: type !== 'pointerleave' })));

it.each([
  ['the pointer', () => pointer('pointermove')],
  ['the focus', () => act(() => task().focus())],
])('fetches the segments of a task when %s rests on it', async (_, comes) => {
  renderList();
  harness.server.on(`Segments?ReservationId=${reservationSid(1)}`, segments());

  comes();
  await harness.advanceTime(100);

  expect(harness.server.requests).toHaveLength(1);
});

it('fetches only for the task on which the pointer rests', async () => {
  renderList();
  harness.server.on(`Segments?ReservationId=${reservationSid(2)}`, segments());

  pointer('pointermove', screen.getByRole('button', { name: OTHER_TASK }));
  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(1);
});

it.each([
  ['the pointer only passes over', () => pointer('pointerleave')],
  ['is clicked, because then the panel sends the requests', () => pointer('pointerdown')],
])('sends no request for a task that %s', async (_, goes) => {
  renderList();

  pointer('pointermove');
  await harness.advanceTime(90);
  goes();
  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(0);
});

it('sends no request for a task that the focus only passes over', async () => {
  renderList();

  act(() => task().focus());
  act(() => task().blur());
  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(0);
});

it.each<[string, List]>([
  ['while its conversation is live', { status: 'accepted' }],
  ['while it is offered', { status: 'pending' }],
  ['while the panel is closed', { panelOpen: false }],
  ['while the agent desktop is not on screen', { activeView: 'teams' }],
])('sends no request for a task %s', async (_, list) => {
  renderList(list);

  pointer('pointermove');
  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(0);
});

it('sends no request for a task that is removed meanwhile', async () => {
  const { unmount } = renderList();

  fireEvent.focusIn(task());
  unmount();
  await harness.advanceTime(1_000);

  expect(harness.server.requests).toHaveLength(0);
});

describe('new comments on a task', () => {
  const arrive = (...segmentIds: string[]) =>
    act(() =>
      newSummary.update((before) =>
        summarizeNew(
          before,
          segmentIds.map((segmentId) => ({ segmentId })),
        ),
      ),
    );
  const know = (number: number, ...segmentIds: string[]) =>
    act(
      () =>
        void harness.queryClient.setQueryData(
          segmentsKey(reservationSid(number)),
          segmentIds.map((segmentId) => ({
            segmentId,
            agentId: null,
            conversationId: null,
            startedAt: null,
          })),
        ),
    );
  const wordsAfter = (element: HTMLElement) =>
    boxOf(element).nextElementSibling?.nextElementSibling?.textContent;

  it('are counted after the task of their segments, also while the panel is closed', () => {
    renderList({ panelOpen: false });
    know(1, 'segment-1', 'segment-2');

    arrive('segment-1', 'segment-1', 'segment-2', 'of another task');

    expect(screen.getAllByText(/new comment/)).toHaveLength(1);
    expect(wordsAfter(task())).toContain('3 new comments');
  });

  it('are counted once the segments of the task become known', () => {
    renderList();
    arrive('segment-1');
    expect(screen.queryByText(/new comment/)).toBeNull();

    know(1, 'segment-1');

    expect(screen.getByText('1 new comment')).toBeInTheDocument();
  });

  it('are no longer counted once they are seen', () => {
    renderList();
    know(1, 'segment-1');
    arrive('segment-1');
    expect(screen.getByText('1 new comment')).toBeInTheDocument();

    arrive();

    expect(screen.queryByText(/new comment/)).toBeNull();
  });

  it('leave no trace in the list while nothing is new', () => {
    renderList();
    know(1, 'segment-1');

    expect(boxOf(task()).nextElementSibling).not.toBeVisible();
    expect(boxOf(task()).nextElementSibling?.nextElementSibling).toBe(
      boxOf(screen.getByRole('button', { name: OTHER_TASK })),
    );
  });
});
