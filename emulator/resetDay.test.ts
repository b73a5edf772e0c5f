import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { Emulator } from './createEmulator';
import { get, post, postJson, until } from './testing/http';
import { startTestEmulator } from './testing/startTestEmulator';
import { COMMENTS_PATH } from './world/insightsPaths';
import { sampleReservations } from './world/sample/insights';
import { people } from './world/sample/people';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments, withoutComments } = sampleReservations;

describe('a reset of the day', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startTestEmulator();
  });
  afterEach(() => emulator.close());

  async function openStream(path: string) {
    const sent = request(emulator.origin + path).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let received = '';
    let isOver = false;
    response.on('data', (chunk: Buffer) => (received += chunk.toString()));
    response.on('close', () => (isOver = true));
    return { received: () => received, isOver: () => isOver };
  }
  const reset = () => post(`${emulator.origin}/reset-day`);
  const commentsOn = ({ segmentId }: { segmentId: string | null }) =>
    emulator.records.commentsMatching({ segmentId: segmentId ?? '' });

  it('brings back the tasks and comments of the beginning', async () => {
    const tasks = () =>
      emulator.world.openReservations().map(({ sid, taskSid, status }) => `${sid} ${taskSid} ${status}`);
    const before = tasks();
    emulator.world.setReservationStatus(voiceWithFourComments.reservationSid, 'completed');
    emulator.world.createTask();
    emulator.records.addComment({
      segmentId: withoutComments.segmentId,
      agentId: busyAgent.insightsAgentId,
      text: 'Well done.',
      category: null,
      offsetSeconds: null,
      createdAtMs: Date.now(),
      reviewer: { name: 'Vera', email: null },
    });
    const { status, headers } = await reset();
    expect([status, headers.location]).toEqual([303, '/?reset']);
    expect(tasks()).toEqual(before);
    expect(commentsOn(withoutComments)).toEqual([]);
    expect(commentsOn(voiceWithFourComments)).toHaveLength(4);
    expect((await get(`${emulator.origin}/?reset`)).body).toContain('The day is back at its beginning.');
  });

  it('is what browsers get from then on, and everyone stays signed in', async () => {
    const { token } = emulator.world.sessions.issue(supervisor.workerSid);
    const comments = emulator.insights.origin + COMMENTS_PATH;
    const authorization = `Basic ${Buffer.from(`token:${token}`).toString('base64')}`;
    const count = async () => {
      const { body } = await get(`${comments}?SegmentId=${withoutComments.segmentId}`, { authorization });
      return (JSON.parse(body) as { comments: unknown[] }).comments.length;
    };
    emulator.records.addRawComment({ segment_id: withoutComments.segmentId });
    expect(await count()).toBe(1);
    await reset();
    expect(await count()).toBe(0);
  });

  it('removes faults and settings, and what a scenario has planned', async () => {
    await post(`${emulator.origin}/scenario/agents-not-permitted`);
    await post(`${emulator.origin}/scenario/down-then-back`);
    emulator.insights.settings.setInsightsRoles(supervisor.workerSid, []);
    emulator.insights.settings.agentsPermitted = false;
    await reset();
    expect(emulator.insights.faults.list()).toEqual([]);
    expect(emulator.insights.calls.list()).toEqual([]);
    expect(emulator.insights.settings.insightsRoles(supervisor.workerSid)).toBeNull();
    expect(emulator.insights.settings.agentsPermitted).toBe(true);
  });

  it('ends the streams of open control pages, which connect again', async () => {
    const stream = await openStream('/__emulator/control/stream');
    expect((await postJson(`${emulator.origin}/__emulator/control/resetDay`, {})).status).toBe(200);
    await until(() => stream.isOver());
    expect(stream.received()).toContain('retry: 500');
    const created = emulator.world.createTask({ attributes: { name: 'New errand' } });
    emulator.world.offer({ taskSid: created.sid, workerSid: busyAgent.workerSid });
    expect((await get(`${emulator.origin}/__emulator/control/state`)).body).toContain('New errand');
  });

  it('reloads the open pages of Flex, and gives the day a name', async () => {
    const page = () => get(`${emulator.origin}/teams`);
    expect((await page()).body).toContain('"dayName":null');
    const stream = await openStream('/__emulator/reload');
    await reset();
    await until(() => stream.received().includes('event: reload'));
    expect((await page()).body).toMatch(/"dayName":"\d+"/);
  });

  it('can be started by a click only, and not by a page of another origin', async () => {
    emulator.world.createTask();
    const count = emulator.world.tasks().length;
    expect((await get(`${emulator.origin}/reset-day`)).status).toBe(405);
    expect((await post(`${emulator.origin}/reset-day`, { origin: 'https://example.com' })).status).toBe(403);
    expect(emulator.world.tasks()).toHaveLength(count);
  });
});
