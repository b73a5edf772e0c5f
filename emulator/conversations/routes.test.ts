import { respond } from '../routing/route';
import type { Route, TwilioResponse } from '../routing/route';
import { EVENT_BRIDGE } from '../routing/hosts';
import { SyncObjects } from '../twilsock/SyncObjects';
import { createChat, conversationOf, syncThreadMembers } from '../world/chats';
import { startNodeTimer } from '../world/reservationTimeouts';
import { transferTask } from '../world/transfers';
import { World } from '../world/World';
import { interactionRoutes } from './interactionRoutes';
import { conversationsRoutes } from './routes';
import { syncThreads } from './threads';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  for (const name of ['Nia Okafor', 'Ole Brandt']) {
    const identity = name.toLowerCase().replace(' ', '.');
    world.addWorker({ sid: `WK-${identity}`, identity, fullName: name, roles: ['agent'] });
  }
  const chat = { customerName: 'Pia Sund', lines: ['Where is my order?'], agentIdentity: 'nia.okafor' };
  const task = createChat(world, chat);
  const { sid: reservationSid } = world.offer({ taskSid: task.sid, workerSid: 'WK-nia.okafor' });
  let last = 0;
  const sync = new SyncObjects(world.now, { next: () => (last += 1) });
  syncThreadMembers(world);
  syncThreads(world, sync);
  const send =
    (routes: readonly Route[], host: string, workerSid = 'WK-nia.okafor') =>
    (method: string, path: string, params: Record<string, unknown> = {}): TwilioResponse => {
      const { token } = world.sessions.issue(workerSid);
      return respond(routes, { method, host, path, params, token }, () => undefined);
    };
  const conversationSid = conversationOf(world, task)?.sid ?? '';
  return {
    world,
    task,
    sync,
    reservationSid,
    conversationSid,
    conversations: send(conversationsRoutes(world, sync), 'aim.us1.twilio.com'),
    interactions: send(interactionRoutes(world, startNodeTimer), EVENT_BRIDGE),
    interactionsOfOle: send(interactionRoutes(world, startNodeTimer), EVENT_BRIDGE, 'WK-ole.brandt'),
    interactionPath: `/v1/Interactions/${String(task.attributes['flexInteractionSid'])}/Channels`,
  };
}

describe('Conversations', () => {
  it('lists a conversation once its worker has accepted the chat', () => {
    const { world, sync, reservationSid, conversationSid, conversations } = setUp();
    const listed = () => conversations('GET', '/Client/v1/MyConversations').body;
    expect(listed()).toMatchObject({ conversations: [] });
    world.setReservationStatus(reservationSid, 'accepted');
    expect(listed()).toMatchObject({
      conversations: [{ conversation_sid: conversationSid, status: 'joined' }],
    });
    expect(sync.find('map', 'nia.okafor.convs')?.items.has(conversationSid)).toBe(true);
    world.setReservationStatus(reservationSid, 'completed');
    expect(sync.find('map', 'nia.okafor.convs')?.items.has(conversationSid)).toBe(false);
  });

  it("appends the worker's message to the conversation under their name", () => {
    const { sync, conversationSid, conversations } = setUp();
    const reply = conversations('POST', `/Client/v1/Conversations/${conversationSid}/Messages`, {
      body: 'Hello!',
    });
    expect(reply).toMatchObject({ status: 201, body: { index: 1 } });
    const messages = [...(sync.find('list', `${conversationSid}.messages`)?.items.values() ?? [])];
    expect(messages.map(({ data }) => [data['author'], data['text']])).toEqual([
      [expect.stringMatching(/^customer-/), 'Where is my order?'],
      ['nia.okafor', 'Hello!'],
    ]);
    expect(sync.find('document', `${conversationSid}.channel`)?.items.get('')?.data).toMatchObject({
      lastMessage: { index: 1 },
    });
  });

  it('returns the names of workers and customers', () => {
    const { sync, conversations, conversationSid } = setUp();
    expect(conversations('POST', '/Client/v1/Users/nia.okafor').body).toMatchObject({
      friendly_name: 'Nia Okafor',
    });
    const [customer] = sync.find('map', `${conversationSid}.roster`)?.items.values() ?? [];
    const path = `/Client/v1/Users/${String(customer?.data['identity'])}`;
    expect(conversations('GET', path).body).toMatchObject({ friendly_name: 'Pia Sund' });
    expect(conversations('GET', '/Client/v1/Users/nobody').status).toBe(404);
  });

  it('responds with 404 for an unknown conversation', () => {
    const { conversations } = setUp();
    expect(conversations('GET', '/Client/v1/Conversations/CH0').status).toBe(404);
    expect(conversations('POST', '/Client/v1/Conversations/CH0/Messages', { body: 'x' }).status).toBe(404);
  });
});

describe('Interactions', () => {
  it('accept, wrap up and complete a chat with the routing status', () => {
    const { world, reservationSid, interactions, interactionPath } = setUp();
    const status = () => world.reservation(reservationSid).status;
    const routing = { type: 'taskrouter', reservation: { sid: reservationSid } };
    interactions('POST', `${interactionPath}/UO1/Invites/KG1`, { action: 'accept', routing });
    expect(status()).toBe('accepted');
    interactions('POST', `${interactionPath}/UO1`, { status: 'closed', routing: { status: 'wrapup' } });
    expect(status()).toBe('wrapping');
    interactions('POST', `${interactionPath}/UO1`, { status: 'closed', routing: { status: 'closed' } });
    expect(status()).toBe('completed');
    const again = { status: 'closed', routing: { status: 'closed' } };
    expect(interactions('POST', `${interactionPath}/UO1`, again).status).toBe(404);
  });

  it('reject a chat of another worker, and one that can no longer be accepted', () => {
    const { world, reservationSid, interactions, interactionsOfOle, interactionPath } = setUp();
    const path = `${interactionPath}/UO1/Invites/KG1`;
    const accept = { action: 'accept', routing: { reservation: { sid: reservationSid } } };
    expect(interactionsOfOle('POST', path, accept).status).toBe(403);
    expect(world.reservation(reservationSid).status).toBe('pending');
    world.setReservationStatus(reservationSid, 'accepted');
    world.setReservationStatus(reservationSid, 'wrapping');
    expect(interactions('POST', path, accept).status).toBe(400);
    expect(world.reservation(reservationSid).status).toBe('wrapping');
  });

  it('decline a chat', () => {
    const { world, reservationSid, interactions, interactionPath } = setUp();
    const routing = { type: 'taskrouter', reservation: { sid: reservationSid } };
    interactions('POST', `${interactionPath}/UO1/Invites/KG1`, { action: 'decline', routing });
    expect(world.reservation(reservationSid).status).toBe('rejected');
  });

  it("end the caller's part of a transferred chat", () => {
    const { world, reservationSid, interactions, interactionPath } = setUp();
    world.setReservationStatus(reservationSid, 'accepted');
    const other = transferTask(world, { reservationSid, toWorkerSid: 'WK-ole.brandt' });
    world.setReservationStatus(other.sid, 'accepted');
    interactions('POST', `${interactionPath}/UO1`, { status: 'closed', routing: { status: 'closed' } });
    expect(world.reservation(reservationSid).status).toBe('completed');
    expect(world.reservation(other.sid).status).toBe('accepted');
    const again = { status: 'closed', routing: { status: 'closed' } };
    expect(interactions('POST', `${interactionPath}/UO1`, again).status).toBe(404);
  });

  it('list the participants of a chat', () => {
    const { world, reservationSid, interactions, interactionPath } = setUp();
    world.setReservationStatus(reservationSid, 'accepted');
    expect(interactions('GET', `${interactionPath}/UO1/Participants`).body).toMatchObject({
      participants: [{ type: 'customer' }, { type: 'agent' }],
    });
    expect(interactions('GET', '/v1/Interactions/KD0/Channels/UO1/Participants').status).toBe(404);
  });

  it('return no channels for a task that is not a chat', () => {
    expect(setUp().interactions('GET', '/v1/Interactions/KD0/Channels').body).toMatchObject({ channels: [] });
  });
});
