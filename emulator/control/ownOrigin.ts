import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a page of this very origin, or from no page at all. Browsers name the origin of
 * the page with every POST and every request across origins, so that a page of some other site, open in a
 * browser of this machine, cannot drive the emulator.
 */
export function isFromOwnOrigin({ host = '', origin }: IncomingHttpHeaders): boolean {
  return origin === undefined || origin === `http://${host}`;
}
