import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import type { SamplePerson } from '../../emulator/world/sample/people';
import { sidFor } from '../../emulator/world/sids';
import type { World } from '../../emulator/world/World';

/** How the panel gets the comments on a task's conversation. */
type CommentSource = 'listed' | 'cold' | 'prefetched';

export interface BenchTask {
  name: string;
  reservationSid: string;
  /** The only comment on the task's conversation. */
  text: string;
}

const TASKS_EACH = 5;
const HOUR_MS = 3_600_000;
/** More comments than the first page of the agent's list holds. */
const COMMENTS_BETWEEN = 60;

const AGENT_ID = '00000000-0000-5000-8000-00000000d35c';

/** An agent with fifteen finished conversations. */
export const AGENT: SamplePerson = {
  workerSid: sidFor('WK', 'bench/desk'),
  identity: 'bench.desk',
  fullName: 'Bench Desk',
  email: 'bench.desk@example.com',
  role: 'agent',
  insightsAgentId: AGENT_ID,
};

const tasksFor = (source: CommentSource): readonly BenchTask[] =>
  Array.from({ length: TASKS_EACH }, (_, index) => {
    const name = `${source} ${'ABCDE'.charAt(index)}`;
    return { name, reservationSid: sidFor('WR', `bench/${name}`), text: `Comment on ${name}.` };
  });

/** The tasks by where their comments come from: the first page of the agent's list holds them, or it does not. */
export const TASKS: Readonly<Record<CommentSource, readonly BenchTask[]>> = {
  listed: tasksFor('listed'),
  cold: tasksFor('cold'),
  prefetched: tasksFor('prefetched'),
};

/** Adds the agent without tasks. Returns the agent's ID in Insights. */
export function addAgent(world: World): string {
  const { workerSid, identity, fullName, role } = AGENT;
  world.addWorker({
    sid: workerSid,
    identity,
    fullName,
    roles: [role],
    attributes: {},
    insightsAgentId: AGENT_ID,
  });
  return AGENT_ID;
}

/** Adds the agent and the tasks to the emulator's contact center. */
export function addAgentWithTasks(world: World, records: InsightsRecords): void {
  const { workerSid, fullName } = AGENT;
  addAgent(world);
  let hoursAgo = 0;
  const addComment = (reservationSid: string, texts: readonly string[]): void => {
    const { segment_id: segmentId } = records.addSegment({
      reservationSid,
      conversationId: sidFor('EV', reservationSid),
      agentId: AGENT_ID,
      agentName: fullName,
      date: new Date(world.now() - HOUR_MS).toISOString(),
      visibleAtMs: 0,
    });
    for (const text of texts) {
      hoursAgo += 1;
      records.addComment({
        segmentId,
        agentId: AGENT_ID,
        text,
        category: null,
        offsetSeconds: 0,
        createdAtMs: world.now() - hoursAgo * HOUR_MS,
        reviewer: null,
      });
    }
  };
  const addTasks = (source: CommentSource): void => {
    for (const { name, reservationSid, text } of TASKS[source]) {
      const task = world.createTask({ attributes: { name }, channel: 'voice', queueName: 'Billing' });
      world.offer({ sid: reservationSid, taskSid: task.sid, workerSid, status: 'wrapping' });
      addComment(reservationSid, [text]);
    }
  };
  // Insights sends the newest comments first.
  addTasks('listed');
  const between = Array.from({ length: COMMENTS_BETWEEN }, (_, index) => `Comment ${index}.`);
  addComment(sidFor('WR', 'bench/between'), between);
  addTasks('cold');
  addTasks('prefetched');
}
