import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRegistry {
  /** For the setting `registry` of npm. */
  registry: string;
  close: () => void;
}

/**
 * A registry on this machine that knows one version of one package. Each command of the CLI first asks npm's registry
 * for its own version of `@twilio/flex-dev-utils`, past any proxy, and ends with "unexpected error" when it gets no
 * answer (@twilio/flex-dev-utils 7.1.2, updateNotifier.js). The versions are pinned, so the answer is known: with it,
 * an installed CLI needs no registry.
 */
export async function startFakeRegistry(version: string): Promise<FakeRegistry> {
  const name = '@twilio/flex-dev-utils';
  const manifest = { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version } } };
  const server = createServer((request, response) => {
    const isKnown = decodeURIComponent(request.url ?? '') === `/${name}`;
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(isKnown ? manifest : { error: 'Not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { registry: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
