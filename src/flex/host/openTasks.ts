import type { FlexState, ITask } from '@twilio/flex-ui';
import { useSelector } from 'react-redux';
import type { OpenTask, TaskChannel } from '../../features/conversation/data/ConversationLine';
import { parseLine } from '../../insights/parse/parseField';
import { conversationPhase } from './agentDesktop';

/** The channels of Flex, by the type that a task names. Every other type has the icon of a task without one. */
const CHANNELS: ReadonlyMap<string, TaskChannel> = new Map([
  ['voice', 'voice'],
  ['callback', 'voice'],
  ['chat', 'chat'],
  ['web', 'chat'],
  ['facebook', 'chat'],
  ['messenger', 'chat'],
  ['whatsapp', 'chat'],
  ['sms', 'sms'],
  ['email', 'email'],
  ['video', 'video'],
]);

type StateOfTasks = Pick<FlexState, 'flex'>;

const tasksIn = (state: StateOfTasks): ITask[] => [...state.flex.worker.tasks.values()];

function toOpenTask({ sid, defaultFrom, channelType, queueName, dateCreated }: ITask): OpenTask {
  const startedAt = new Date(dateCreated).getTime();
  return {
    reservationSid: sid,
    // Flex's own list shows `defaultFrom` as the name of a task. Seen in Flex UI 2.17.1.
    name: parseLine(defaultFrom) ?? '',
    channel: CHANNELS.get(channelType) ?? 'other',
    queue: parseLine(queueName),
    startedAt: Number.isNaN(startedAt) ? null : startedAt,
  };
}

/** The tasks in the signed-in agent's list whose conversations have started. */
export function openTasksIn(state: StateOfTasks): OpenTask[] {
  return tasksIn(state)
    .filter((task) => conversationPhase(task) !== 'offered')
    .map(toOpenTask)
    .filter(({ name }) => name !== '');
}

/** The reservations in the signed-in agent's list whose conversations have ended, so that Insights can have them. */
export function endedReservationsIn(state: StateOfTasks): string[] {
  return tasksIn(state)
    .filter((task) => conversationPhase(task) === 'ended')
    .map(({ sid }) => sid);
}

/** The tasks in the signed-in agent's list; the same array as long as they say the same. */
export function useOpenTasks(): OpenTask[] {
  return useSelector(openTasksIn, isSameContent);
}

/** Flex gives new objects at any change of its state. */
function isSameContent(one: readonly OpenTask[], other: readonly OpenTask[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
