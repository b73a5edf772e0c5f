import { parseAddress } from '../routing/address';
import type { World } from '../world/World';

export const LOGIN_PATH = '/login';
export const SIGN_IN_PATH = '/sign-in';
/** The view of a link that names none. */
export const DEFAULT_VIEW = '/agent-desktop';
const MAX_LIFETIME_MS = 30 * 24 * 60 * 60_000;

/** The link that signs in a worker and opens a view. It can be used any number of times. */
export function signInPath(workerSid: string, path = DEFAULT_VIEW): string {
  return `${SIGN_IN_PATH}?${new URLSearchParams({ worker: workerSid, path }).toString()}`;
}

/**
 * The target of a sign-in link: the view, with a new token in the query. Flex checks the token, stores the
 * login and removes the query. The link can set how long the token is valid, up to 30 days:
 * `&lifetimeMs=200000`. Null if the link names no worker.
 */
export function signedInLocation(
  world: World,
  query: URLSearchParams,
  defaultLifetimeMs?: number,
): string | null {
  const worker = world.findWorker(query.get('worker') ?? '');
  if (!worker) return null;
  const session = world.sessions.issue(worker.sid, lifetimeInMs(query) ?? defaultLifetimeMs);
  const view = new URL(localPath(query.get('path')), 'http://emulator.invalid');
  view.searchParams.set('Token', session.token);
  view.searchParams.set('Identity', worker.identity);
  view.searchParams.set('Expiration', new Date(session.expiresAtMs).toISOString());
  for (const role of worker.roles) view.searchParams.append('Roles', role);
  return view.pathname + view.search;
}

function lifetimeInMs(query: URLSearchParams): number | null {
  const lifetimeMs = Number(query.get('lifetimeMs'));
  return lifetimeMs > 0 && lifetimeMs <= MAX_LIFETIME_MS ? lifetimeMs : null;
}

/**
 * Only a path on this origin can be the target of a redirect, and `/` is not one of Flex's views here. The
 * path counts as a browser reads it: `/.//example.com/` names another host.
 */
export function localPath(path: string | null): string {
  const { pathname = '/', search = '' } = parseAddress(path ?? '/') ?? {};
  return pathname === '/' || pathname.startsWith('//') ? DEFAULT_VIEW : pathname + search;
}
