import { act, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Provider } from 'react-redux';
import { comments } from '../../insights/testing/sampleResponses';
import { createFakeFlex, createFlexStore } from '../../testing/fakes/fakeFlexHost';
import { createFeedbackHarness, type FeedbackHarness } from '../../testing/render/renderFeedback';
import type { PluginServices } from '../services';
import { addTeamPrefetch } from './TeamsView';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.stopTime();
});
afterEach(() => harness.close());

/** Renders a table with the agents 1 to `count`, whose IDs are known. */
function renderTable(count = 2) {
  const { flex, teamsView } = createFakeFlex();
  const { services: feedback, queryClient } = harness;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const config = { agentIdAttribute: 'insights_id' };
  addTeamPrefetch(flex, { feedback, queryClient, config } as unknown as PluginServices);
  const team = numbers.map((number) => ({
    worker: { sid: `WK${number}`, attributes: { insights_id: `agent-${number}` } },
    tasks: [],
  }));
  return render(
    <Provider store={createFlexStore({ team })}>
      <div data-testid="view">
        <table>
          <tbody>
            {numbers.map((number) => (
              <tr key={number} id={`WK${number}`}>
                <td>
                  <div role="button" tabIndex={0}>{`Agent ${number}`}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>Elsewhere</p>
        {teamsView}
      </div>
    </Provider>,
  );
}

const agent = (number: number): HTMLElement => screen.getByRole('button', { name: `Agent ${number}` });
const plan = (number: number) => harness.server.on(`Comments?AgentId=agent-${number}`, comments([]));
const requests = () => harness.server.requests.length;
const move = (element: Element, pointerType = 'mouse'): void =>
  act(() => {
    const event = new MouseEvent('pointermove', { bubbles: true });
    element.dispatchEvent(Object.assign(event, { pointerType }));
  });

it('prefetches the comments on the agent on whom the pointer rests', async () => {
  renderTable();
  plan(2);

  move(agent(1));
  await harness.advanceTime(90);
  move(agent(2));
  await harness.advanceTime(100);
  move(agent(2));
  await harness.advanceTime(200);

  expect(requests()).toBe(1);
});

it('prefetches the comments on the agent that has the keyboard focus', async () => {
  renderTable();
  plan(1);
  jest.spyOn(agent(1), 'matches').mockReturnValue(true);

  fireEvent.focusIn(agent(1));
  await harness.advanceTime(100);

  expect(requests()).toBe(1);
});

it.each<[string, () => void]>([
  ['the pointer goes on', () => move(screen.getByText('Elsewhere'))],
  ['the pointer leaves the view', () => fireEvent.pointerLeave(screen.getByTestId('view'))],
  ['the agent is pressed, because then the screen fetches', () => fireEvent.pointerDown(agent(1))],
])('sends nothing when %s', async (_, go) => {
  renderTable();

  move(agent(1));
  await harness.advanceTime(90);
  go();
  await harness.advanceTime(1_000);

  expect(requests()).toBe(0);
});

it('sends nothing for a finger', async () => {
  renderTable();

  move(agent(1), 'touch');
  fireEvent.focusIn(agent(1));
  await harness.advanceTime(1_000);

  expect(requests()).toBe(0);
});

it('aborts a prefetch when the pointer leaves, and not when the agent is pressed', async () => {
  renderTable();
  const isFetching = () => harness.queryClient.isFetching();
  // Without a wait for the response.
  const rest = () => act(() => void jest.advanceTimersByTime(100));
  move(agent(1));
  rest();
  expect(isFetching()).toBe(1);
  move(screen.getByText('Elsewhere'));
  expect(isFetching()).toBe(0);

  plan(2);
  move(agent(2));
  rest();
  fireEvent.pointerDown(agent(2));
  fireEvent.focusOut(agent(1));
  expect(isFetching()).toBe(1);
  await harness.advanceTime(0);
  expect(requests()).toBe(1);
});

it('prefetches for at most twenty agents a minute', async () => {
  renderTable(30);
  for (let number = 1; number <= 20; number += 1) plan(number);

  for (let number = 1; number <= 30; number += 1) {
    move(agent(number));
    await harness.advanceTime(200);
  }

  expect(requests()).toBe(20);
});

it('stops when Flex removes the view', async () => {
  const { unmount } = renderTable();
  move(agent(1));
  unmount();

  await harness.advanceTime(1_000);

  expect(requests()).toBe(0);
});
