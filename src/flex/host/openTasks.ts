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

const names = new WeakMap<object, string>();

/**
 * The name that Flex's own list shows, `defaultFrom`. Flex derives it from the attributes and looks for a phone number in
 * it at every read, which takes a third of a millisecond. An update of a task brings other attributes. Seen in Flex UI
 * 2.17.1.
 */
function nameOf(task: ITask): string {
  const attributes: unknown = task.attributes;
  if (typeof attributes !== 'object' || attributes === null) return parseLine(task.defaultFrom) ?? '';
  const name = names.get(attributes) ?? parseLine(task.defaultFrom) ?? '';
  names.set(attributes, name);
  return name;
}

function toOpenTask(task: ITask): OpenTask {
  const { sid, channelType, queueName, dateCreated } = task;
  const startedAt = new Date(dateCreated).getTime();
  return {
    reservationSid: sid,
    name: nameOf(task),
    channel: CHANNELS.get(channelType) ?? 'other',
    queue: parseLine(queueName),
    startedAt: Number.isNaN(startedAt) ? null : startedAt,
  };
}

/** What Flex shows of those tasks whose conversations have started. */
export function startedTasks(tasks: readonly ITask[]): OpenTask[] {
  return tasks
    .filter((task) => conversationPhase(task) !== 'offered')
    .map(toOpenTask)
    .filter(({ name }) => name !== '');
}

/** The tasks in the signed-in agent's list whose conversations have started. */
export function openTasksIn(state: StateOfTasks): OpenTask[] {
  return startedTasks(tasksIn(state));
}

/** The reservations in the signed-in agent's list whose conversations have ended, so that Insights can have them. */
export function endedReservationsIn(state: StateOfTasks): string[] {
  return tasksIn(state)
    .filter((task) => conversationPhase(task) === 'ended')
    .map(({ sid }) => sid);
}

/** The tasks in the signed-in agent's list; the same array as long as they are equal. */
export function useOpenTasks(): OpenTask[] {
  return useSelector(openTasksIn, isSameContent);
}

/** Whether two values are equal. Flex creates new objects at every change of its state. */
export function isSameContent(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
