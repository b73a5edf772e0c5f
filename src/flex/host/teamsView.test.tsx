import type { ITask, IWorker } from '@twilio/flex-ui';
import { act } from '@testing-library/react';
import React from 'react';
import { Provider } from 'react-redux';
import {
  createFlexStore,
  createFakeFlex,
  TEAM_CHANGED,
  type FakeFlexState,
  type FakeTeamWorker,
} from '../../testing/fakes/fakeFlexHost';
import { renderHook } from '../../testing/render/renderHook';
import { useSelectedTask, useSelectedWorker, useTeamTasks, type AgentIdConfig } from './teamsView';

const NO_ATTRIBUTE = { agentIdAttribute: null };

function teamWorker(sid: string, ...tasks: FakeTeamWorker['tasks']): FakeTeamWorker {
  return { worker: { sid, attributes: { insights_agent_id: 'agent-1' } }, tasks };
}

function select(
  { worker }: FakeTeamWorker,
  state: Partial<FakeFlexState>,
  config: AgentIdConfig = NO_ATTRIBUTE,
) {
  const store = createFlexStore(state);
  const Wrapper: React.FC = ({ children }) => <Provider store={store}>{children}</Provider>;
  const hook = renderHook(() => useSelectedWorker(worker as unknown as IWorker, config), undefined, Wrapper);
  return { store, hook };
}

describe('the selected worker', () => {
  const agent = teamWorker(
    'WK1',
    { sid: 'WR1', status: 'accepted' },
    { sid: 'WR2', status: 'pending' },
    { sid: 'WR3', status: 'wrapping' },
  );
  const other = teamWorker('WK2', { sid: 'WR4', status: 'accepted' });

  it("has only the worker's own reservations that were accepted", () => {
    expect(select(agent, { team: [other, agent] }).hook.current).toEqual({
      workerSid: 'WK1',
      agentIdAttribute: null,
      reservationSids: ['WR1', 'WR3'],
    });
  });

  it('is still found when filters remove the worker from the list', () => {
    const { current } = select(agent, { team: [other], stickyWorker: agent }).hook;

    expect(current.reservationSids).toEqual(['WR1', 'WR3']);
  });

  it('has the agent id from the configured attribute', () => {
    const { current } = select(agent, {}, { agentIdAttribute: 'insights_agent_id' }).hook;

    expect(current.agentIdAttribute).toBe('agent-1');
  });

  it('is the same object until the worker changes', () => {
    const { store, hook } = select(agent, { team: [agent] });
    const first = hook.current;

    act(() => void store.dispatch({ type: TEAM_CHANGED, team: [{ ...agent }, other] }));
    expect(hook.current).toBe(first);

    act(() => void store.dispatch({ type: TEAM_CHANGED, team: [teamWorker('WK1')] }));
    expect(hook.current.reservationSids).toEqual([]);
  });
});

describe('the tasks of a worker', () => {
  const named = (sid: string, status: string) => ({
    sid,
    status,
    defaultFrom: `Task ${sid}`,
    channelType: 'chat',
  });
  const agent = teamWorker(
    'WK1',
    named('WR1', 'accepted'),
    named('WR2', 'pending'),
    named('WR3', 'wrapping'),
  );
  const render = (state: Partial<FakeFlexState>) => {
    const store = createFlexStore(state);
    const Wrapper: React.FC = ({ children }) => <Provider store={store}>{children}</Provider>;
    return { store, hook: renderHook(() => useTeamTasks('WK1'), undefined, Wrapper) };
  };

  it('have the names and channels that Teams View shows, without those that are only offered', () => {
    expect(render({ team: [teamWorker('WK2'), agent] }).hook.current).toEqual({
      started: [
        expect.objectContaining({ reservationSid: 'WR1', name: 'Task WR1', channel: 'chat' }),
        expect.objectContaining({ reservationSid: 'WR3', name: 'Task WR3', channel: 'chat' }),
      ],
      endedSids: ['WR3'],
    });
  });

  it('are the same object until they say something else', () => {
    const { store, hook } = render({ team: [agent] });
    const first = hook.current;

    act(() => void store.dispatch({ type: TEAM_CHANGED, team: [{ ...agent }] }));
    expect(hook.current).toBe(first);

    act(() => void store.dispatch({ type: TEAM_CHANGED, team: [teamWorker('WK1')] }));
    expect(hook.current).toEqual({ started: [], endedSids: [] });
  });
});

describe('the selected task', () => {
  const { flex } = createFakeFlex();
  const task = (channel: string, status: string): ITask =>
    ({ sid: 'WR1', workerSid: 'WK1', taskChannelUniqueName: channel, status }) as unknown as ITask;

  function selectTask(selected: ITask, config: AgentIdConfig = NO_ATTRIBUTE, team = [teamWorker('WK1')]) {
    const store = createFlexStore({ team });
    const Wrapper: React.FC = ({ children }) => <Provider store={store}>{children}</Provider>;
    return renderHook(() => useSelectedTask(flex, selected, config), undefined, Wrapper).current;
  }

  it('is the reservation of its worker', () => {
    expect(selectTask(task('voice', 'wrapping'))).toEqual({
      reservationSid: 'WR1',
      workerSid: 'WK1',
      workerName: null,
      acceptedAt: null,
      agentIdAttribute: null,
      phase: 'ended',
      hasRecording: true,
    });
  });

  it('was accepted at the last change of its reservation, while that is still accepted', () => {
    const dateUpdated = new Date('2026-03-12T12:00:00Z');
    const accepted = { ...task('voice', 'accepted'), dateUpdated };

    expect(selectTask(accepted).acceptedAt).toBe(dateUpdated.getTime());
    expect(selectTask({ ...accepted, status: 'wrapping' }).acceptedAt).toBeNull();
    expect(selectTask({ ...accepted, dateUpdated: new Date(NaN) }).acceptedAt).toBeNull();
  });

  it.each([
    ['full name', { fullName: 'Ada Example', name: 'ada' }, 'Ada Example'],
    ['name, if there is no full one', { fullName: '', name: 'ada' }, 'ada'],
  ])("has its worker's %s", (_, names, workerName) => {
    const entry = teamWorker('WK1');
    const team = [{ ...entry, worker: { ...entry.worker, ...names } }];

    expect(selectTask(task('voice', 'wrapping'), NO_ATTRIBUTE, team)).toMatchObject({ workerName });
  });

  it('has no recording if it is not a call', () => {
    expect(selectTask(task('chat', 'accepted'))).toMatchObject({ phase: 'live', hasRecording: false });
  });

  it('has the agent id of its worker from the configured attribute', () => {
    const config = { agentIdAttribute: 'insights_agent_id' };

    expect(selectTask(task('voice', 'wrapping'), config)).toMatchObject({ agentIdAttribute: 'agent-1' });
  });
});
