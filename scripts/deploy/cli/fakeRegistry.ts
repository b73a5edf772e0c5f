import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRegistry {
  /** The value for npm's `registry` setting. */
  registry: string;
  close: () => void;
}

/**
 * Starts a local registry that has one version of one package. Each CLI command first asks npm's registry for its own
 * version of `@twilio/flex-dev-utils`. It bypasses any proxy, and fails with "unexpected error" if it gets no response
 * (@twilio/flex-dev-utils 7.1.2, updateNotifier.js). The versions are pinned, so the response is known. With this
 * registry, an installed CLI does not need the network for that.
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
