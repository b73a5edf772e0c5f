import { createCall } from './calls';
import { conversationOf, createChat, syncThreadMembers } from './chats';
import type { Task, Transfer, TransferMode } from './model';
import { cancelTransfer, processTransfers, startTransfer, transferTask } from './transfers';
import { World } from './World';

const names = { WK1: 'Nia Okafor', WK2: 'Ole Brandt', WK3: 'Pia Sund' };

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5, 9));
  for (const [sid, fullName] of Object.entries(names)) {
    world.addWorker({ sid, identity: fullName.toLowerCase().replace(' ', '.'), fullName, roles: ['agent'] });
  }
  processTransfers(world);
  syncThreadMembers(world);
  const accepted = (task: Task) =>
    world.offer({ taskSid: task.sid, workerSid: 'WK1', status: 'accepted' }).sid;
  return { world, accepted, call: createCall(world, { customerName: 'Lorcan Weir' }) };
}

function handOn(to: Transfer['to'], mode: TransferMode = 'COLD') {
  const { world, accepted, call } = setUp();
  const reservationSid = accepted(call);
  const { sid } = startTransfer(world, { reservationSid, to, mode });
  const offers = () => world.transfer(sid).offeredReservationSids.map((each) => world.reservation(each));
  const statuses = () => world.reservationsOf(call.sid).map(({ status }) => status);
  return { world, call, sid, reservationSid, offers, statuses, status: () => world.transfer(sid).status };
}

const conversationIdOf = (task: Task) =>
  (task.attributes['conversations'] as { conversation_id: string }).conversation_id;
const toOle = { kind: 'worker', workerSid: 'WK2' } as const;
const toBilling = { kind: 'queue', queueName: 'Billing' } as const;

describe('a transfer of a call to a worker', () => {
  it('is offered while the sender wraps up, and is complete after it is accepted', () => {
    const { world, call, offers, statuses, status } = handOn(toOle);
    expect(statuses()).toEqual(['wrapping', 'pending']);
    expect(offers()).toMatchObject([{ workerSid: 'WK2', taskSid: call.sid }]);
    expect(status()).toBe('initiated');
    world.setReservationStatus(offers()[0]?.sid ?? '', 'accepted');
    expect(status()).toBe('complete');
    expect(world.task(call.sid).status).toBe('assigned');
  });

  it('keeps the task assigned to the receiver when the sender completes', () => {
    const { world, call, reservationSid, offers } = handOn(toOle);
    world.setReservationStatus(offers()[0]?.sid ?? '', 'accepted');
    world.setReservationStatus(reservationSid, 'completed');
    expect(world.task(call.sid).status).toBe('assigned');
  });

  it('keeps the sender on the call if it is warm', () => {
    const { world, offers, statuses, status } = handOn(toOle, 'WARM');
    expect(statuses()).toEqual(['accepted', 'pending']);
    world.setReservationStatus(offers()[0]?.sid ?? '', 'accepted');
    expect(statuses()).toEqual(['accepted', 'accepted']);
    expect(status()).toBe('complete');
  });

  it.each(['rejected', 'timeout'] as const)("fails when the receiver's reservation is %s", (response) => {
    const { world, offers, status } = handOn(toOle);
    world.setReservationStatus(offers()[0]?.sid ?? '', response);
    expect(status()).toBe('failed');
  });

  it('can be canceled once by the sender', () => {
    const { world, sid, statuses, status } = handOn(toOle, 'WARM');
    cancelTransfer(world, sid);
    expect(status()).toBe('canceled');
    expect(statuses()).toEqual(['accepted', 'canceled']);
    expect(() => cancelTransfer(world, sid)).toThrow('is canceled');
  });

  it('has one conversation id for all its parts, and keeps an existing one', () => {
    const { world, accepted, call } = setUp();
    const reservationSid = accepted(call);
    const offered = transferTask(world, { reservationSid, toWorkerSid: 'WK2' });
    const given = conversationIdOf(world.task(call.sid));
    expect(given).toMatch(/^EV[0-9a-f]{32}$/);
    world.setReservationStatus(offered.sid, 'accepted');
    transferTask(world, { reservationSid: offered.sid, toWorkerSid: 'WK3' });
    expect(conversationIdOf(world.task(call.sid))).toBe(given);
  });

  it('is rejected for a pending task, to the sender, to a worker without capacity, and twice', () => {
    const { world, accepted, call } = setUp();
    const pending = world.offer({ taskSid: world.createTask().sid, workerSid: 'WK1' }).sid;
    const start = (reservationSid: string, workerSid: string) =>
      startTransfer(world, { reservationSid, to: { kind: 'worker', workerSid }, mode: 'WARM' });
    expect(() => start(pending, 'WK2')).toThrow('Only an accepted task');
    const live = accepted(call);
    expect(() => start(live, 'WK1')).toThrow('to its own worker');
    const other = createCall(world, { customerName: 'Nadine Oyelaran' });
    const { sid } = world.offer({ taskSid: other.sid, workerSid: 'WK2', status: 'accepted' });
    expect(() => start(live, 'WK2')).toThrow('capacity');
    world.setReservationStatus(sid, 'completed');
    start(live, 'WK2');
    expect(() => start(live, 'WK3')).toThrow('being transferred already');
  });
});

describe('a transfer of a call to a queue', () => {
  it('is offered to one available worker after another, but never to the sender', () => {
    const { world, call, offers, status } = handOn(toBilling);
    expect(offers().map(({ workerSid }) => workerSid)).toEqual(['WK2']);
    expect(offers()[0]?.queueName).toBe('Billing');
    expect(world.task(call.sid).queueName).toBe('Billing');
    world.setReservationStatus(offers()[0]?.sid ?? '', 'rejected');
    expect(offers().map(({ workerSid }) => workerSid)).toEqual(['WK2', 'WK3']);
    world.setReservationStatus(offers()[1]?.sid ?? '', 'accepted');
    expect(status()).toBe('complete');
  });

  it('waits until a worker is available', () => {
    const { world, accepted, call } = setUp();
    for (const sid of ['WK2', 'WK3']) world.setActivity(sid, world.activityNamed('Break').sid);
    const { sid } = startTransfer(world, { reservationSid: accepted(call), to: toBilling, mode: 'COLD' });
    expect(world.transfer(sid)).toMatchObject({ status: 'initiated', offeredReservationSids: [] });
    world.setActivity('WK3', world.activityNamed('Available').sid);
    const [offered = ''] = world.transfer(sid).offeredReservationSids;
    expect(world.reservation(offered)).toMatchObject({ workerSid: 'WK3', status: 'pending' });
  });

  it("keeps the sender's reservation in its own queue", () => {
    const { world, reservationSid } = handOn(toBilling);
    expect(world.reservation(reservationSid).queueName).toBe('Everyone');
  });
});

describe('a transfer of a chat', () => {
  it('continues as a separate task in the same conversation', () => {
    const { world, accepted } = setUp();
    const chat = createChat(world, {
      customerName: 'Lorcan Weir',
      lines: ['Hello'],
      agentIdentity: 'nia.okafor',
    });
    const reservationSid = accepted(chat);
    const offered = transferTask(world, { reservationSid, toWorkerSid: 'WK2' });
    const [first, second] = [world.task(chat.sid), world.task(offered.taskSid)];
    expect(second.sid).not.toBe(first.sid);
    expect(second.attributes['transfer_sid']).toBe(world.transfers()[0]?.sid);
    expect(conversationOf(world, second)).toBe(conversationOf(world, first));
    expect(conversationIdOf(second)).toBe(conversationIdOf(first));
    world.setReservationStatus(offered.sid, 'accepted');
    world.setReservationStatus(reservationSid, 'completed');
    expect(conversationOf(world, second)?.workers).toEqual([{ identity: 'ole.brandt', name: 'Ole Brandt' }]);
  });

  it('keeps the sender in the conversation when it comes back and they complete their first part', () => {
    const { world, accepted } = setUp();
    const chat = createChat(world, {
      customerName: 'Lorcan Weir',
      lines: ['Hello'],
      agentIdentity: 'nia.okafor',
    });
    const reservationSid = accepted(chat);
    const there = transferTask(world, { reservationSid, toWorkerSid: 'WK2' }).sid;
    world.setReservationStatus(there, 'accepted');
    const back = transferTask(world, { reservationSid: there, toWorkerSid: 'WK1' }).sid;
    world.setReservationStatus(back, 'accepted');
    world.setReservationStatus(reservationSid, 'completed');
    expect(conversationOf(world, chat)?.workers.map(({ identity }) => identity)).toContain('nia.okafor');
  });
});
