import { conversationOf, createChat, syncThreadMembers } from './chats';
import type { ReservationStatus } from './model';
import { transferTask } from './transfers';
import { World } from './World';

const NOW_MS = Date.UTC(2026, 0, 5, 9);
const LINES = ['Where is my order?', 'On its way.', 'Thanks!'];

function setUp(status: ReservationStatus) {
  const world = new World(() => NOW_MS);
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  const chat = { customerName: 'Pia Sund', lines: LINES, agentIdentity: 'nia.okafor', ageMs: 600_000 };
  const task = createChat(world, chat);
  const { sid } = world.offer({ taskSid: task.sid, workerSid: 'WK1', status });
  const stop = syncThreadMembers(world);
  const workersInThread = () => conversationOf(world, task)?.workers.map(({ identity }) => identity);
  return { world, task, sid, stop, workersInThread };
}

describe('a chat', () => {
  it('is a task with the messages in turns, none of them in the future', () => {
    const { world, task } = setUp('accepted');
    const conversation = conversationOf(world, task);
    const customer = conversation?.customer.identity;
    expect(task).toMatchObject({ channel: 'chat', attributes: { name: 'Pia Sund', channelType: 'web' } });
    expect(conversation?.messages.map(({ author }) => author)).toEqual([customer, 'nia.okafor', customer]);
    expect(conversation?.messages.map(({ text }) => text)).toEqual(LINES);
    const times = conversation?.messages.map(({ sentAtMs }) => sentAtMs) ?? [];
    expect(times).toEqual([...times].sort());
    expect(Math.max(...times)).toBeLessThanOrEqual(NOW_MS);
  });

  it('adds the worker to the conversation on acceptance, and removes them on completion', () => {
    const { world, sid, workersInThread } = setUp('pending');
    expect(workersInThread()).toEqual([]);
    world.setReservationStatus(sid, 'accepted');
    expect(workersInThread()).toEqual(['nia.okafor']);
    world.setReservationStatus(sid, 'wrapping');
    expect(workersInThread()).toEqual(['nia.okafor']);
    world.setReservationStatus(sid, 'completed');
    expect(workersInThread()).toEqual([]);
  });

  it('adds a worker again when they accept a chat that was transferred back, but not while it is pending', () => {
    const { world, sid, workersInThread } = setUp('accepted');
    world.addWorker({ sid: 'WK2', identity: 'ole.brandt', fullName: 'Ole Brandt', roles: ['agent'] });
    const there = transferTask(world, { reservationSid: sid, toWorkerSid: 'WK2' });
    world.setReservationStatus(there.sid, 'accepted');
    const back = transferTask(world, { reservationSid: there.sid, toWorkerSid: 'WK1' });
    world.setReservationStatus(sid, 'completed');
    expect(workersInThread()).toEqual(['ole.brandt']);
    world.setReservationStatus(back.sid, 'accepted');
    expect(workersInThread()).toEqual(['ole.brandt', 'nia.okafor']);
  });

  it('has its worker in the conversation if it was accepted before the sync started', () => {
    expect(setUp('accepted').workersInThread()).toEqual(['nia.okafor']);
  });

  it('does not change the conversation after the sync has stopped', () => {
    const { world, sid, stop, workersInThread } = setUp('pending');
    stop();
    world.setReservationStatus(sid, 'accepted');
    expect(workersInThread()).toEqual([]);
  });

  it('is the only kind of task with a conversation', () => {
    const { world } = setUp('pending');
    expect(conversationOf(world, world.createTask())).toBeNull();
  });
});
