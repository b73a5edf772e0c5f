import { get as getStream } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Emulator } from '../createEmulator';
import { get, post, postJson, until } from '../testing/http';
import { controlClientOf } from '../testing/controlClientOf';
import { startTestEmulator } from '../testing/startTestEmulator';
import { people } from '../world/sample/people';

const { newAgent } = people;

describe('the control API', () => {
  let emulator: Emulator;
  const address = (name: string): string => `${emulator.origin}/__emulator/control/${name}`;

  beforeAll(async () => {
    emulator = await startTestEmulator();
  });
  afterAll(() => emulator.close());

  it.each([
    ['an unknown command', 'makeCoffee', {}, 404, 'There is no command makeCoffee.'],
    ['the name of an inherited property', 'toString', {}, 404, 'There is no command toString.'],
    ['an unknown SID', 'endSessions', { workerSid: 'WK0' }, 404, 'There is no worker WK0.'],
    ['a missing field', 'endSessions', {}, 400, expect.stringMatching(/^workerSid: /)],
    ['an unknown field', 'dropSockets', { hard: true }, 400, expect.stringContaining('hard')],
    [
      'an invalid nested field',
      'addFault',
      { endpoint: 'any', response: { kind: 'rain' } },
      400,
      expect.stringMatching(/^response\.kind: /),
    ],
  ])('rejects %s with one sentence', async (_what, name, input, status, message: unknown) => {
    expect(await postJson(address(name), input)).toEqual({ status, body: { message } });
  });

  it('accepts only JSON, and commands only as POST requests', async () => {
    const body = JSON.stringify({});
    expect((await post(address('dropSockets'), { 'content-type': 'text/plain' }, body)).status).toBe(415);
    expect((await post(address('dropSockets'), {}, body)).status).toBe(415);
    expect((await post(address('dropSockets'), { 'content-type': 'application/json' }, '{')).status).toBe(
      400,
    );
    expect((await get(address('dropSockets'))).status).toBe(405);
  });

  it.each(['https://example.com', 'http://localhost:1', 'null'])(
    'rejects commands and reads from a page of the origin %s',
    async (origin) => {
      const { workerSid } = newAgent;
      const response = await postJson(address('setActivity'), { workerSid, activity: 'Break' }, { origin });
      expect(response.status).toBe(403);
      expect((await controlClientOf(emulator).state()).people[1]?.activity).toBe('Available');
      const state = await get(address('state'), { origin });
      expect(state.status).toBe(403);
      expect(state.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('accepts its own page under each of its names, and no other host', async () => {
    const { port } = new URL(emulator.origin);
    for (const name of [`localhost:${port}`, `mira-castellan.localhost:${port}`]) {
      const headers = { host: name, origin: `http://${name}` };
      expect((await postJson(address('dropSockets'), {}, headers)).status).toBe(200);
    }
    const rebound = { host: `example.com:${port}`, 'content-type': 'application/json' };
    expect((await post(address('dropSockets'), rebound, '{}')).status).toBe(421);
  });

  it('streams every change immediately', async () => {
    const [stream] = (await once(getStream(address('stream')), 'response')) as [IncomingMessage];
    let received = '';
    stream.on('data', (chunk: Buffer) => (received += chunk.toString()));
    await until(() => received.includes('event: state'));

    emulator.world.setActivity(newAgent.workerSid, emulator.world.activityNamed('Training').sid);
    await until(() => received.includes('"activity":"Training"'));
    await get(`${emulator.insights.origin}/v1/Insights/Segments?SegmentId=watched`);
    await until(() => /"watched".*"status":401/.test(received));
    emulator.insights.faults.add({ endpoint: 'segments', response: { kind: 'hang' } });
    await until(() => received.includes('"kind":"hang"'));
    emulator.insights.settings.agentsPermitted = false;
    await until(() => received.includes('"agentsPermitted":false'));
    emulator.records.setCommentTags([{ id: 'listening', name: 'Listening', isDefault: true }]);
    await until(() => received.includes('"categories":["Listening"]'));
    emulator.insights.calls.clear();
    await until(() => received.includes('"calls":[]', received.lastIndexOf('event: state')));
    stream.destroy();
  });

  it('closes sockets, and stops and restarts both origins automatically', async () => {
    const control = controlClientOf(emulator);
    const open = async (): Promise<WebSocket> => {
      const { token } = emulator.world.sessions.issue(newAgent.workerSid);
      const path = `/__tw/event-bridge.twilio.com/v1/wschannels?token=${token}`;
      const socket = new WebSocket(emulator.origin.replace('http', 'ws') + path);
      await once(socket, 'open');
      return socket;
    };
    const first = await open();
    await Promise.all([once(first, 'close'), control.run('dropSockets', {})]);
    const second = await open();
    await Promise.all([once(second, 'close'), control.run('startOutage', { durationMs: 1 })]);
    const isBack = (origin: string): Promise<boolean> =>
      get(origin).then(
        () => true,
        () => isBack(origin),
      );
    expect(await isBack(emulator.origin)).toBe(true);
    expect(await isBack(emulator.insights.origin)).toBe(true);
  });
});
