import { createServer, get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Emulator } from '../createEmulator';
import { until } from '../testing/http';
import { startTestEmulator } from '../testing/startTestEmulator';
import { newSegment } from '../insights/testing/testRecords';
import { StateStream } from './StateStream';

describe('the state stream', () => {
  let emulator: Emulator;
  const release: (() => void)[] = [];
  beforeAll(async () => (emulator = await startTestEmulator()));
  afterAll(() => emulator.close());
  afterEach(() => release.splice(0).forEach((end) => end()));

  it('sends the state when a segment becomes visible, and has no timer after it is closed', async () => {
    const timers = new Map<() => void, number>();
    const stream = new StateStream(emulator, (callback, delayMs) => {
      timers.set(callback, delayMs);
      return () => timers.delete(callback);
    });
    const server = createServer((_request, response) => stream.connect(response)).listen(0, '127.0.0.1');
    release.push(() => server.close().closeAllConnections());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [watcher] = (await once(get({ port, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
    let heardCount = 0;
    watcher.on('data', () => (heardCount += 1));
    await until(() => heardCount === 1);

    const nowMs = emulator.world.now();
    emulator.records.addSegment(newSegment({ visibleAtMs: nowMs + 60_000 }));
    emulator.records.addSegment(newSegment({ visibleAtMs: nowMs + 1e12 }));
    await until(() => heardCount === 2);
    const [[timeHasCome, delayMs] = [], ...others] = [...timers];
    expect(others).toEqual([]);
    expect(delayMs).toBeGreaterThan(50_000);
    expect(delayMs).toBeLessThanOrEqual(60_000);
    timeHasCome?.();
    await until(() => heardCount === 3);

    stream.close();
    expect(timers.size).toBe(0);
  });
});
