import { createServer } from 'node:http';
import { get } from '../testing/http';
import { LocalServer } from './LocalServer';
import { onlyLoopbackHosts, isLoopbackHost } from './loopbackHost';

describe('isLoopbackHost', () => {
  it.each(['127.0.0.1', '127.0.0.1:3000', 'localhost:3000', 'mira-castellan.localhost:3000', 'LOCALHOST'])(
    'accepts %s',
    (host) => expect(isLoopbackHost(host)).toBe(true),
  );

  it.each([
    undefined,
    '',
    'attacker.example',
    'attacker.example:3000',
    'localhost.attacker.example',
    '127.0.0.1.attacker.example:3000',
    '192.0.2.7:3000',
    'attacker.example#localhost',
  ])('rejects %s', (host) => expect(isLoopbackHost(host)).toBe(false));
});

describe('onlyLoopbackHosts', () => {
  it('rejects requests for another host', async () => {
    const requested: unknown[] = [];
    const server = new LocalServer(
      createServer(
        onlyLoopbackHosts((request, response) => {
          requested.push(request.headers.host);
          response.end('hello');
        }),
      ),
    );
    const port = await server.listen(0);
    const address = `http://127.0.0.1:${port}/`;
    expect((await get(address)).status).toBe(200);
    expect((await get(address, { host: 'attacker.example' })).status).toBe(421);
    expect(requested).toEqual([`127.0.0.1:${port}`]);
    await server.close();
  });
});
