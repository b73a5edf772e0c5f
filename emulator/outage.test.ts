import { setImmediate } from 'node:timers/promises';
import { createOutageControl } from './outage';
import type { Emulator } from './createEmulator';
import { get } from './testing/http';
import { startTestEmulator } from './testing/startTestEmulator';

describe('an outage', () => {
  function setUp(resume = () => Promise.resolve()) {
    jest.useFakeTimers();
    const server = { stop: () => Promise.resolve(), resume: jest.fn(resume) };
    return { server, outages: createOutageControl([server]) };
  }
  /** Advances the time, after all pending promises have settled. */
  async function pass(durationMs: number): Promise<void> {
    await setImmediate();
    jest.advanceTimersByTime(durationMs);
    await setImmediate();
  }

  afterEach(() => jest.useRealTimers());

  it('ends when its time is over', async () => {
    const { server, outages } = setUp();
    outages.startOutageFor(1000);
    await pass(999);
    expect(server.resume).not.toHaveBeenCalled();
    await pass(1);
    expect(server.resume).toHaveBeenCalledTimes(1);
  });

  it('lasts as long as the second call says when it is started twice', async () => {
    const { server, outages } = setUp();
    outages.startOutageFor(1000);
    outages.startOutageFor(5000);
    await pass(4999);
    expect(server.resume).not.toHaveBeenCalled();
    await pass(1);
    expect(server.resume).toHaveBeenCalledTimes(1);
  });

  it.each(['startOutage', 'close'] as const)('leaves no timer after %s()', async (then) => {
    const { outages } = setUp();
    outages.startOutageFor(1000);
    await pass(0);
    outages.startOutageFor(1000);
    await outages[then]();
    await pass(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('logs an error when it cannot end', async () => {
    const logged = jest.spyOn(console, 'error').mockReturnValue();
    const { outages } = setUp(() => Promise.reject(new Error('listen EADDRINUSE')));
    outages.startOutageFor(1000);
    await pass(1000);
    expect(logged.mock.calls).toEqual([['The emulator did not come back: listen EADDRINUSE']]);
    logged.mockRestore();
  });
});

describe('an emulator during an outage', () => {
  let emulator: Emulator;

  beforeEach(async () => {
    emulator = await startTestEmulator();
  });
  afterEach(() => emulator.close());

  it('refuses connections on both origins until it comes back on the same ports', async () => {
    const origins = [emulator.origin, emulator.insights.origin];
    await emulator.startOutage();
    await emulator.startOutage();
    for (const origin of origins) await expect(get(origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await emulator.endOutage();
    await emulator.endOutage();
    expect((await get(`${emulator.origin}/login`)).status).toBe(200);
    expect((await get(`${emulator.insights.origin}/v1/Insights/Segments`)).status).toBe(401);
  });

  it('does not come back after it is closed', async () => {
    emulator.startOutageFor(0);
    await emulator.close();
    await emulator.endOutage();
    await expect(get(emulator.origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
