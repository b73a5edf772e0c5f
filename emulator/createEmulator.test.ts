import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Emulator } from './createEmulator';
import { get, postJson, until } from './testing/http';
import { startTestEmulator } from './testing/startTestEmulator';
import { decodeFrame, encodeFrame } from './twilsock/frame';
import type { Frame } from './twilsock/frame';
import { createChat, conversationOf } from './world/chats';
import { people } from './world/sample/people';
import { addSampleContactCenter } from './world/sample/contactCenter';
import type { World } from './world/World';

const { busyAgent, supervisor } = people;

interface Source<Change> {
  onChange(listener: (change: Change) => void): () => void;
}

/** Counts the listeners that are added from now on. */
function countListeners<Change>(source: Source<Change>): () => number {
  let count = 0;
  const onChange = source.onChange.bind(source);
  source.onChange = (listener) => {
    const stop = onChange(listener);
    count += 1;
    return () => {
      stop();
      count -= 1;
    };
  };
  return () => count;
}

describe('createEmulator', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startTestEmulator();
  });
  afterAll(() => emulator.close());

  const tokenOf = (workerSid: string) => emulator.world.sessions.issue(workerSid).token;
  const socketTo = (address: string) =>
    new WebSocket(`${emulator.origin.replace('http', 'ws')}/__tw/${address}`);

  it('serves the page at every view, and restricts it to this machine', async () => {
    const { status, body, headers } = await get(`${emulator.origin}/teams/workers/WK1`);
    expect(status).toBe(200);
    expect(body).toContain('src="/__emulator/run-flex.js"');
    const host = new URL(emulator.origin).host;
    expect(headers['content-security-policy']).toContain(
      `connect-src 'self' ws://${host} ${emulator.insights.origin};`,
    );
  });

  it('responds with 404 for a missing file', async () => {
    expect((await get(`${emulator.origin}/missing.js`)).status).toBe(404);
  });

  it('remembers the requested theme of a page', async () => {
    const { body, headers } = await get(`${emulator.origin}/teams?theme=dark`);
    expect(body).toContain('"isLight":false');
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect((await get(`${emulator.origin}/teams`, { cookie })).body).toContain('"isLight":false');
  });

  it('redirects a sign-in link to the view with a token', async () => {
    const { status, headers } = await get(emulator.signInUrl(supervisor.workerSid, '/teams'));
    expect(status).toBe(302);
    expect(headers.location).toMatch(/^\/teams\?Token=/);
  });

  it('records an unknown request and responds like Twilio', async () => {
    const { status, body } = await get(`${emulator.origin}/__tw/weather.twilio.com/v1/Forecast`);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: 20404 });
    expect(emulator.unhandled).toEqual([{ method: 'GET', host: 'weather.twilio.com', path: '/v1/Forecast' }]);
  });

  it('sends a new reservation to an open event bridge, and accepts it with a POST request', async () => {
    const token = tokenOf(busyAgent.workerSid);
    const socket = socketTo(`event-bridge.twilio.com/v1/wschannels?token=${token}`);
    const received: string[] = [];
    socket.on('message', (data: Buffer) => received.push(data.toString()));
    await until(() => received.some((text) => text.includes('"init"')));
    const task = emulator.world.createTask();
    const { sid } = emulator.world.offer({ taskSid: task.sid, workerSid: busyAgent.workerSid });
    await until(() => received.some((text) => text.includes('reservation.created') && text.includes(sid)));

    const reply = await postJson(`${emulator.origin}/__tw/event-bridge.twilio.com/v1/wschannels`, {
      url: `Workspaces/WS1/Workers/${busyAgent.workerSid}/Reservations/${sid}`,
      method: 'POST',
      params: { ReservationStatus: 'accepted' },
      token,
    });
    expect(reply.body).toMatchObject({ event_type: null, payload: { reservation_status: 'accepted' } });
    await until(() => received.some((text) => text.includes('reservation.accepted') && text.includes(sid)));
    socket.terminate();
  });

  it('rejects an event bridge without a valid token', async () => {
    const socket = socketTo('event-bridge.twilio.com/v1/wschannels?token=made-up');
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4001);
    const address = `${emulator.origin}/__tw/event-bridge.twilio.com/v1/wschannels`;
    expect((await postJson(address, { url: 'Workspaces/WS1/Activities', method: 'GET' })).status).toBe(401);
  });

  it('updates a live query over Twilsock', async () => {
    const socket = socketTo('tsock.us1.twilio.com/v3/wsconnect');
    const frames: Frame[] = [];
    socket.on('message', (data: Buffer) => {
      const frame = decodeFrame(data);
      if (frame) frames.push(frame);
    });
    await once(socket, 'open');
    const send = async (id: string, http_request: unknown, payload: unknown): Promise<unknown> => {
      socket.send(encodeFrame({ method: 'message', id, http_request }, payload));
      await until(() => frames.some((frame) => frame.header['id'] === id));
      return frames.find((frame) => frame.header['id'] === id)?.payload;
    };
    socket.send(encodeFrame({ method: 'init', id: 'TM1', token: tokenOf(supervisor.workerSid) }));
    await until(() => frames.some((frame) => frame.header['id'] === 'TM1'));

    const sync = { method: 'POST', host: 'cds.us1.twilio.com' };
    const query_string = `data.worker_sid == "${busyAgent.workerSid}"`;
    const first = await send('TM2', { ...sync, path: '/v3/Insights/tr-worker/Items' }, { query_string });
    expect(first).toMatchObject({ items: [{ data: { activity_name: 'Available' } }] });
    const { query_id: object_sid } = first as { query_id: string };
    const requests = [{ object_sid, object_type: 'live_query', index_name: 'tr-worker', query_string }];
    const subscription = { action: 'establish', correlation_id: 5, requests };
    await send('TM3', { ...sync, path: '/v4/Subscriptions' }, subscription);
    emulator.world.setActivity(busyAgent.workerSid, emulator.world.activityNamed('Break').sid);

    const updates = () => frames.map((frame) => JSON.stringify(frame.payload)).join();
    await until(
      () => updates().includes('live_query_updated') && updates().includes('"activity_name":"Break"'),
    );
    socket.terminate();
  });

  it('closes a Twilsock connection that does not use the protocol', async () => {
    const socket = socketTo('tsock.us1.twilio.com/v3/wsconnect');
    await once(socket, 'open');
    socket.send('hello');
    await once(socket, 'close');
  });

  it('closes every socket on request, and accepts new ones', async () => {
    const address = `event-bridge.twilio.com/v1/wschannels?token=${tokenOf(busyAgent.workerSid)}`;
    const socket = socketTo(address);
    await once(socket, 'message');
    emulator.dropSockets();
    await once(socket, 'close');
    const next = socketTo(address);
    await once(next, 'message');
    next.terminate();
  });

  it('serves Insights from a separate origin, which accepts Flex tokens', async () => {
    expect(emulator.insights.origin).not.toBe(emulator.origin);
    const address = `${emulator.insights.origin}/v1/Insights/UserRoles`;
    const authorization = `Basic ${Buffer.from(`token:${tokenOf(supervisor.workerSid)}`).toString('base64')}`;
    expect((await get(address, { authorization })).status).toBe(200);
    expect((await get(address)).status).toBe(401);
  });

  it('runs next to other emulators, each with its own world and the same SIDs', async () => {
    const now = (): number => Date.UTC(2026, 0, 5, 9);
    const [first, second] = await Promise.all([startTestEmulator({ now }), startTestEmulator({ now })]);
    expect(new Set([emulator, first, second].map(({ origin }) => origin)).size).toBe(3);
    const task = first.world.createTask({ attributes: { name: 'Refund' } });
    expect(second.world.findTask(task.sid)).toBeNull();
    expect(second.world.createTask()).toMatchObject({ sid: task.sid, createdAtMs: now() });
    expect(first.records.commentsMatching({})).toEqual(second.records.commentsMatching({}));
    await Promise.all([first.close(), second.close()]);
  });

  describe('after it is closed', () => {
    const counts: (() => number)[] = [];
    const world = (started: World): void => {
      counts.push(countListeners(started), countListeners(started.conversations));
      addSampleContactCenter(started);
    };
    const listeners = () => counts.splice(0).map((count) => count());

    it('ignores changes of the world', async () => {
      const closed = await startTestEmulator({ world, segmentDelayMs: 0 });
      const { workerSid, identity } = people.newAgent;
      const chat = createChat(closed.world, {
        customerName: 'Lorcan Weir',
        lines: [],
        agentIdentity: identity,
      });
      const { sid } = closed.world.offer({ taskSid: chat.sid, workerSid });
      await closed.close();
      closed.world.setReservationStatus(sid, 'accepted');
      expect(conversationOf(closed.world, chat)?.workers).toEqual([]);
      closed.world.setReservationStatus(sid, 'completed');
      expect(closed.records.segmentsOfReservations([sid])).toEqual([]);
      expect(listeners()).toEqual([0, 0]);
    });

    it.each(['port', 'insightsPort'] as const)(
      'leaves no listeners behind when its %s is in use',
      async (name) => {
        const port = Number(new URL(emulator.origin).port);
        await expect(startTestEmulator({ world, [name]: port })).rejects.toMatchObject({
          code: 'EADDRINUSE',
        });
        expect(listeners()).toEqual([0, 0]);
      },
    );
  });
});
