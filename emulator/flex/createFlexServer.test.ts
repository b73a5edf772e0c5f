import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import type { Emulator } from '../createEmulator';
import { get, post } from '../testing/http';
import { startTestEmulator } from '../testing/startTestEmulator';

const TWILSOCK = '/__tw/tsock.us1.twilio.com/v3/wsconnect';
const TELEMETRY = '/__tw/flex-sdk.twilio.com/v1/Telemetry/Events';
const FOREIGN = 'http://example.com';

describe('the Flex origin', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startTestEmulator();
  });
  afterAll(() => emulator.close());

  const portOf = ({ origin }: Emulator): number => Number(new URL(origin).port);
  const isRunning = async (): Promise<boolean> => (await get(`${emulator.origin}/login`)).status === 200;

  /** The outcome for a socket with these headers: `open`, or the error. */
  async function outcomeOf(path: string, headers: Record<string, string> = {}): Promise<string> {
    const socket = new WebSocket(emulator.origin.replace('http', 'ws') + path, { headers });
    const outcome = await once(socket, 'open').then(() => 'open', String);
    socket.terminate();
    return outcome;
  }

  it('restricts its pages to the two origins of the emulator', async () => {
    const { headers } = await get(`${emulator.origin}/teams`);
    const host = new URL(emulator.origin).host;
    expect(headers['content-security-policy']).toBe(
      [
        `default-src 'self' 'unsafe-inline' data: blob:`,
        `script-src 'self' 'unsafe-eval'`,
        `script-src-attr 'unsafe-inline'`,
        `connect-src 'self' ws://${host} ${emulator.insights.origin}`,
        `form-action 'self'`,
        `base-uri 'self'`,
        `frame-ancestors 'none'`,
      ].join('; '),
    );
  });

  it("allows its pages to reach the configured origins, and passes on the developer's settings", async () => {
    const appConfigPath = path.join(mkdtempSync(path.join(os.tmpdir(), 'app-config-')), 'appConfig.js');
    const functions = 'https://functions.example.com';
    const other = await startTestEmulator({ connectTo: [functions], appConfigPath });
    const load = () => get(`${other.origin}/agent-desktop`);

    expect((await load()).headers['content-security-policy']).toContain(
      ` ${other.insights.origin} ${functions};`,
    );
    expect((await load()).body).toContain('"custom_data":{}');
    writeFileSync(
      appConfigPath,
      'var appConfig = { custom_data: { invented: "</script>" }, logLevel: "error" };',
    );
    const { body } = await load();
    expect(body).toContain('"custom_data":{"invented":"\\u003c/script>"}');
    expect(body).toContain('"logLevel":"warn"');
    await other.close();
  });

  it('accepts sockets from its own pages under each of its names, and from programs', async () => {
    expect(await outcomeOf(TWILSOCK)).toBe('open');
    const host = `mira-castellan.localhost:${portOf(emulator)}`;
    expect(await outcomeOf(TWILSOCK, { host, origin: `http://${host}` })).toBe('open');
  });

  it.each([
    ['another host', { host: 'attacker.example' }],
    ['a page of another origin', { origin: FOREIGN }],
    ['a page without an origin', { origin: 'null' }],
  ])('rejects a socket from %s', async (_who, headers) => {
    expect(await outcomeOf(TWILSOCK, headers)).toContain('hang up');
  });

  it("rejects requests to Twilio's hosts from a page of another origin", async () => {
    const requested = emulator.origin + TELEMETRY;
    expect((await post(requested)).status).toBe(200);
    expect((await post(requested, { origin: emulator.origin })).status).toBe(200);
    expect((await post(requested, { origin: FOREIGN })).status).toBe(403);
  });

  it('survives an invalid path on both origins and in a socket', async () => {
    expect((await get(`${emulator.origin}//`)).status).toBe(400);
    expect((await get(`${emulator.insights.origin}//`)).status).toBe(400);
    expect(await outcomeOf('//')).toContain('hang up');
    expect(await isRunning()).toBe(true);
  });

  it('survives a socket that sends an invalid WebSocket frame', async () => {
    const socket = connect(portOf(emulator), '127.0.0.1');
    await upgrade(socket, TWILSOCK);
    // Clients must mask the frames they send. Source: RFC 6455, 5.1.
    socket.write(Buffer.from([0x81, 0x01, 0x61]));
    await once(socket, 'close');
    expect(await isRunning()).toBe(true);
  });
});

async function upgrade(socket: Socket, path: string): Promise<void> {
  const headers = [
    ...[`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: Upgrade', 'Upgrade: websocket'],
    ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='],
  ];
  socket.write(`${headers.join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  socket.resume();
}
