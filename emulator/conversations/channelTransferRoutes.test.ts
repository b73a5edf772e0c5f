import { EVENT_BRIDGE } from '../routing/hosts';
import { respond } from '../routing/route';
import type { TwilioResponse } from '../routing/route';
import { eventsOf } from '../taskrouter/events';
import type { TaskRouterEvent } from '../taskrouter/events';
import { createChat } from '../world/chats';
import { processTransfers } from '../world/transfers';
import { World } from '../world/World';
import { channelTransferRoutes } from './channelTransferRoutes';
import { interactionRoutes } from './interactionRoutes';

interface Participant {
  sid: string;
  type: string;
  routing_properties: { task_sid: string; worker_sid: string } | null;
}

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  world.addWorker({ sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] });
  processTransfers(world);
  const chat = createChat(world, { customerName: 'Pia Sund', lines: ['Hello'], agentIdentity: 'nia.okafor' });
  const { sid } = world.offer({ taskSid: chat.sid, workerSid: 'WK1', status: 'accepted' });
  const timers: (() => void)[] = [];
  const routes = [
    ...channelTransferRoutes(world),
    ...interactionRoutes(world, (callBack) => {
      timers.push(callBack);
      return () => undefined;
    }),
  ];
  const channel = `Interactions/${String(chat.attributes['flexInteractionSid'])}/Channels/UO1`;
  const send = (workerSid: string, method: string, path: string, params = {}): TwilioResponse => {
    const { token } = world.sessions.issue(workerSid);
    return respond(routes, { method, host: EVENT_BRIDGE, path, params, token }, () => undefined);
  };
  const agents = (workerSid: string, params = {}): Participant[] => {
    const { body } = send(workerSid, 'GET', `/v1/${channel}/Participants`, params);
    return (body as { participants: Participant[] }).participants.filter(({ type }) => type === 'agent');
  };
  const transfer = (workerSid: string, params: Record<string, unknown>) =>
    send(workerSid, 'POST', `/v1/Instances/GO1/${channel}/Transfers`, { type: 'cold', ...params });
  const handOn = (workerSid: string, to: string) => {
    const [from] = agents(workerSid);
    return transfer(workerSid, { from: from?.sid, to });
  };
  return {
    ...{ world, chat, sid, agents, transfer, handOn },
    transfers: () => send('WK1', 'GET', `/v1/Instances/GO1/${channel}/Transfers`).body,
    remove: (workerSid: string, participantSid = '') =>
      send(workerSid, 'POST', `/v1/${channel}/Participants/${participantSid}`, { status: 'closed' }),
    end: (workerSid: string) =>
      send(workerSid, 'POST', `/v1/${channel}`, { status: 'closed', routing: { status: 'wrapup' } }),
    runTimers: () => timers.splice(0).forEach((callBack) => callBack()),
    ringingAt: (workerSid: string) =>
      world.openReservations(workerSid).find(({ status }) => status === 'pending'),
  };
}

describe('the transfer of a chat through its channel', () => {
  it('is offered to the receiver while the sender wraps up', () => {
    const { world, sid, handOn, ringingAt } = setUp();
    expect(handOn('WK1', 'WK2')).toMatchObject({ status: 201, body: { to: 'WK2', status: 'active' } });
    expect(world.reservation(sid).status).toBe('wrapping');
    expect(ringingAt('WK2')).toBeDefined();
  });

  it('can go to a queue', () => {
    const { world, handOn, ringingAt } = setUp();
    const [queue] = world.queues();
    expect(handOn('WK1', queue?.sid ?? '')).toMatchObject({ status: 201, body: { to: queue?.sid } });
    expect(ringingAt('WK2')?.queueName).toBe(queue?.name);
  });

  it('is listed with the chat, even after it has ended', () => {
    const { world, handOn, transfers, ringingAt } = setUp();
    expect(transfers()).toEqual([]);
    handOn('WK1', 'WK2');
    expect(transfers()).toMatchObject([{ to: 'WK2', status: 'active' }]);
    world.setReservationStatus(ringingAt('WK2')?.sid ?? '', 'rejected');
    expect(transfers()).toMatchObject([{ to: 'WK2', status: 'failed' }]);
  });

  it('can be sent back by the receiver, who is then the agent in the channel', () => {
    const { world, sid, agents, handOn, end, ringingAt } = setUp();
    handOn('WK1', 'WK2');
    world.setReservationStatus(ringingAt('WK2')?.sid ?? '', 'accepted');
    expect(agents('WK2').map((each) => each.routing_properties?.worker_sid)).toEqual(['WK2']);
    expect(handOn('WK2', 'WK1').status).toBe(201);
    const back = ringingAt('WK1')?.sid ?? '';
    expect(back).not.toBe(sid);
    world.setReservationStatus(back, 'accepted');
    expect(end('WK1').status).toBe(200);
    expect(world.reservation(back).status).toBe('wrapping');
  });

  it('is rejected from another worker, to an unknown worker, and to the sender', () => {
    const { world, sid, agents, transfer } = setUp();
    const from = agents('WK1')[0]?.sid;
    expect(transfer('WK2', { from, to: 'WK2' }).status).toBe(404);
    expect(transfer('WK1', { from, to: 'WK9' }).status).toBe(404);
    expect(transfer('WK1', { from, to: 'WK1' })).toMatchObject({
      status: 400,
      body: { message: 'A task cannot be transferred to its own worker' },
    });
    expect(world.reservation(sid).status).toBe('accepted');
  });
});

describe('the sender of a transferred chat', () => {
  function handedOn() {
    const all = setUp();
    all.handOn('WK1', 'WK2');
    const own = all.agents('WK1', { status: 'all' })[0];
    return { ...all, own };
  }

  it('is no longer an agent in the channel, but is among all participants', () => {
    const { chat, own, agents } = handedOn();
    expect(agents('WK1')).toEqual([]);
    expect(own?.routing_properties?.task_sid).toBe(chat.sid);
  });

  it('completes by leaving the channel, with the event before the completion', () => {
    const { world, sid, own, remove, runTimers } = handedOn();
    const events: TaskRouterEvent[] = [];
    world.onChange((change) => events.push(...eventsOf(world, change)));
    expect(remove('WK1', own?.sid)).toMatchObject({ status: 200, body: { sid: own?.sid } });
    expect(world.reservation(sid).status).toBe('wrapping');
    runTimers();
    expect(world.reservation(sid).status).toBe('completed');
    const [left, completed] = events.filter(({ workerSid }) => workerSid === 'WK1');
    expect(left).toMatchObject({
      event_type: 'participant.removed',
      payload: {
        participant_sid: own?.sid,
        routing_properties: { task_sid: world.reservation(sid).taskSid },
      },
    });
    expect(completed?.event_type).toBe('reservation.completed');
  });

  it('cannot be removed from the channel by another worker', () => {
    const { world, sid, own, remove, runTimers } = handedOn();
    expect(remove('WK2', own?.sid).status).toBe(404);
    runTimers();
    expect(world.reservation(sid).status).toBe('wrapping');
  });
});
