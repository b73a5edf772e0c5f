import { ask } from '../../testing/ask';
import type { Override } from '../../testing/fakeAccount';
import {
  FIRST_AGENT,
  FIRST_WORKER,
  SECOND_AGENT,
  SECOND_WORKER,
  type SampleAccount,
} from '../../testing/sampleAccount';
import { agentIdAttribute } from './agentIdAttribute';
import { oneAgentPerWorker } from './oneAgentPerWorker';
import { taskRouterEvents } from './taskRouterEvents';
import { twoWorkersTwoAgents } from './twoWorkersTwoAgents';

const withoutEvents = (sample: SampleAccount): void => void (sample.events = []);
const withoutSegments = (sample: SampleAccount): void => void (sample.segments = {});

/** Sets the agent of the segment with this number. */
const agentOf =
  (index: number, agentId: string) =>
  (sample: SampleAccount): void => {
    const segment = Object.values(sample.segments).flat()[index];
    if (segment) segment.agent_id = agentId;
  };

describe('Q3, events of TaskRouter', () => {
  it('is ok if they name the reservation and the worker', async () => {
    expect(await ask(taskRouterEvents)).toEqual({
      outcome: 'ok',
      why: 'True for 6 events. The filter WorkerSid works.',
    });
  });

  it.each([
    [{ event_type: 'reservation.created' }, '1 of 6 events lack one of them.'],
    [{ resource_sid: 'WT1' }, '1 of 6 events lack one of them.'],
    [{ event_data: {} }, '1 of 6 events lack one of them.'],
    [{ event_data: '{}' }, '1 of 6 events lack one of them. event_data is text instead of an object.'],
  ])('differs for an event with %j', async (fields, why) => {
    const change = ({ events: [event] }: SampleAccount): void => void Object.assign(event ?? {}, fields);
    expect(await ask(taskRouterEvents, { change })).toEqual({ outcome: 'differs', why });
  });

  it('differs if the filter WorkerSid is ignored or finds nothing', async () => {
    let all: unknown[] = [];
    const change = ({ events }: SampleAccount): void => void (all = events);
    const eventsForWorker =
      (events: () => unknown[]): Override =>
      (_request, url) =>
        url.searchParams.has('WorkerSid') ? { body: { events: events() } } : null;
    const ignored = await ask(taskRouterEvents, { change, override: eventsForWorker(() => all) });
    expect(ignored).toEqual({
      outcome: 'differs',
      why: 'The filter WorkerSid returned 3 events of other workers.',
    });
    const empty = await ask(taskRouterEvents, { override: eventsForWorker(() => []) });
    expect(empty.outcome).toBe('differs');
  });

  it('is not checked without completed reservations', async () => {
    expect(await ask(taskRouterEvents, { change: withoutEvents })).toMatchObject({ outcome: 'notChecked' });
  });

  it.each([
    [{ status: 403, body: { code: 20403 } }, 'TaskRouter refused the credentials (403, code 20403).'],
    [{ body: { other: [] } }, 'TaskRouter responded without the list "events".'],
  ])('fails if TaskRouter answers with %j', async (response, why) => {
    expect(await ask(taskRouterEvents, { override: () => response })).toEqual({ outcome: 'failed', why });
  });

  it('fails if the configuration names no workspace', async () => {
    const answer = await ask(taskRouterEvents, { workspaceSid: null });
    expect(answer).toEqual({
      outcome: 'failed',
      why: 'The Flex configuration does not name a TaskRouter workspace.',
    });
  });
});

describe('Q6, the agent of a worker', () => {
  it('is ok if all segments agree', async () => {
    expect(await ask(oneAgentPerWorker)).toEqual({
      outcome: 'ok',
      why: 'True for 2 workers with 6 segments.',
    });
  });

  it('ignores the case of an ID', async () => {
    const answer = await ask(oneAgentPerWorker, { change: agentOf(0, FIRST_AGENT.toUpperCase()) });
    expect(answer.outcome).toBe('ok');
  });

  it('differs if one segment names another agent', async () => {
    expect(await ask(oneAgentPerWorker, { change: agentOf(0, SECOND_AGENT) })).toEqual({
      outcome: 'differs',
      why: 'Of 2 workers with 6 segments, 1 had 2 agents (2, 1 segments).',
    });
  });

  it.each([withoutEvents, withoutSegments])('is not checked without data', async (change) => {
    expect(await ask(oneAgentPerWorker, { change })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q7, two workers', () => {
  it('is ok if their agents differ', async () => {
    expect(await ask(twoWorkersTwoAgents)).toEqual({ outcome: 'ok', why: 'True for 2 workers.' });
  });

  it('differs if they share an agent', async () => {
    const change = agentOf(5, FIRST_AGENT);
    expect(await ask(twoWorkersTwoAgents, { change })).toMatchObject({ outcome: 'differs' });
  });

  it('is not checked for one worker', async () => {
    const change = (sample: SampleAccount): void => void (sample.events = sample.events.slice(0, 3));
    expect(await ask(twoWorkersTwoAgents, { change })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q8, the worker attribute', () => {
  it('is ok if Insights has another ID', async () => {
    expect(await ask(agentIdAttribute)).toMatchObject({ outcome: 'ok' });
  });

  it('differs if Insights has the same ID', async () => {
    const change = ({ attributes }: SampleAccount): void => {
      attributes[SECOND_WORKER] = JSON.stringify({ agent_id: SECOND_AGENT.toUpperCase() });
    };
    const answer = await ask(agentIdAttribute, { change });
    expect(answer).toMatchObject({
      outcome: 'differs',
      why: expect.stringContaining('1 of 2 workers') as string,
    });
  });

  it.each(['{}', 'no JSON', '[]'])('is not checked if the attributes are %s', async (text) => {
    const change = ({ attributes }: SampleAccount): void => void (attributes[FIRST_WORKER] = text);
    expect(await ask(agentIdAttribute, { change })).toEqual({
      outcome: 'notChecked',
      why: 'None of 2 workers has this attribute and segments in Insights.',
    });
  });

  it('is not checked without completed reservations', async () => {
    expect(await ask(agentIdAttribute, { change: withoutEvents })).toMatchObject({ outcome: 'notChecked' });
  });
});
