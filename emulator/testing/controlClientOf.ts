import { createControlClient } from '../control/createControlClient';
import type { ControlClient } from '../control/createControlClient';
import type { Emulator } from '../createEmulator';
import { get, post } from './http';

/** The control client of a running emulator. Jest's environment has no `fetch` for it. */
export function controlClientOf({ origin }: Pick<Emulator, 'origin'>): ControlClient {
  return createControlClient(origin, {
    async fetch(address, { method, headers, body }) {
      const response = method === 'GET' ? await get(address, headers) : await post(address, headers, body);
      const json: unknown = JSON.parse(response.body);
      return { ok: response.status < 300, json: () => Promise.resolve(json) };
    },
  });
}
