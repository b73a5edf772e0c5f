import type { FlexState } from '@twilio/flex-ui';
import type { Reducer } from 'redux';
import { isNamed, type FlexUse, type LoadedFlex } from './FlexUse';

const DESK = 'src/flex/host/agentDesktop.ts';
const TEAM = 'src/flex/host/teamsView.ts';

/** Flex's initial state. */
function firstState({ flex }: LoadedFlex): FlexState['flex'] {
  const { FlexReducer } = flex as unknown as { FlexReducer: Reducer<FlexState['flex']> };
  return FlexReducer(undefined, { type: 'START' });
}

/** What the plugin reads of Flex's state, and of the tasks in it. */
export const stateUses: readonly FlexUse[] = [
  {
    use: 'state.flex.view.activeView',
    file: DESK,
    isOffered: (loaded) => firstState(loaded).view instanceof Object && isNamed('activeView')(loaded),
  },
  { use: 'the view agent-desktop', file: DESK, isOffered: isNamed('agent-desktop') },
  {
    use: 'state.flex.view.selectedTaskSid',
    file: DESK,
    isOffered: (loaded) =>
      firstState(loaded).view.selectedTaskSid === undefined && isNamed('selectedTaskSid')(loaded),
  },
  {
    use: 'state.flex.worker.tasks',
    file: DESK,
    isOffered: (loaded) => firstState(loaded).worker.tasks instanceof Map,
  },
  {
    use: 'state.flex.supervisor',
    file: 'src/flex/host/rememberTeamReservations.ts',
    isOffered: (loaded) => Array.isArray(firstState(loaded).supervisor.workers),
  },
  { use: 'supervisor.stickyWorker', file: TEAM, isOffered: isNamed('stickyWorker') },
  ...(
    [
      ['pending', 'isPending'],
      ['wrapping', 'isInWrapupMode'],
      ['completed', 'isCompleted'],
    ] as const
  ).map(([status, isSo]) => ({
    use: `the status ${status} of a task`,
    file: DESK,
    isOffered: ({ flex: { TaskHelper } }: LoadedFlex) =>
      TaskHelper[isSo]({ status } as Parameters<typeof TaskHelper.isPending>[0]),
  })),
];
