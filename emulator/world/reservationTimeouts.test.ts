import { startReservationTimeouts } from './reservationTimeouts';
import { World } from './World';

function setUp() {
  let nowMs = Date.UTC(2026, 0, 5, 9);
  const world = new World(() => nowMs);
  world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
  const timers = new Set<{ callback: () => void; endsAtMs: number }>();
  const startTimer = (callback: () => void, delayMs: number) => {
    const timer = { callback, endsAtMs: nowMs + delayMs };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const pass = (ms: number) => {
    nowMs += ms;
    for (const { callback } of [...timers].filter(({ endsAtMs }) => endsAtMs <= nowMs)) callback();
  };
  const offer = (reservationTimeoutMs?: number) =>
    world.offer({ taskSid: world.createTask({ reservationTimeoutMs }).sid, workerSid: 'WK1' }).sid;
  const start = () => startReservationTimeouts(world, startTimer);
  return { world, timers, pass, offer, start };
}

describe('a reservation', () => {
  it('times out after two minutes without a response, and its task can be offered again', () => {
    const { world, timers, pass, offer, start } = setUp();
    start();
    const sid = offer();
    pass(119_999);
    expect(world.reservation(sid).status).toBe('pending');
    pass(1);
    const { status, taskSid } = world.reservation(sid);
    expect([status, world.task(taskSid).status]).toEqual(['timeout', 'pending']);
    expect(timers.size).toBe(0);
    world.offer({ taskSid, workerSid: 'WK1' });
    expect(world.task(taskSid).status).toBe('reserved');
  });

  it('times out after the time set in its task, counted from the offer', () => {
    const { world, pass, offer, start } = setUp();
    const sid = offer(10_000);
    pass(4_000);
    start();
    pass(6_000);
    expect(world.reservation(sid).status).toBe('timeout');
  });

  it('does not time out after it is accepted', () => {
    const { world, timers, pass, offer, start } = setUp();
    start();
    const sid = offer();
    world.setReservationStatus(sid, 'accepted');
    expect(timers.size).toBe(0);
    pass(200_000);
    expect(world.reservation(sid).status).toBe('accepted');
  });

  it('has no timer after the timeouts are stopped', () => {
    const { timers, offer, start } = setUp();
    const stop = start();
    offer();
    stop();
    offer();
    expect(timers.size).toBe(0);
  });
});
