import type { World } from '../world/World';

export const LOGIN_PATH = '/login';
export const SIGN_IN_PATH = '/sign-in';

/** The link that signs a worker in and opens a view; it can be used any number of times. */
export function signInPath(workerSid: string, path = '/agent-desktop'): string {
  return `${SIGN_IN_PATH}?${new URLSearchParams({ worker: workerSid, path }).toString()}`;
}

/**
 * Where a sign-in link leads: to the view, with a new token in the query. Flex checks the token, keeps the
 * login and takes the query away. The link may say how long the token is valid: `&lifetimeMs=200000`.
 * Null if the link names no worker.
 */
export function signedInLocation(
  world: World,
  query: URLSearchParams,
  usualLifetimeMs?: number,
): string | null {
  const worker = world.findWorker(query.get('worker') ?? '');
  if (!worker) return null;
  const session = world.sessions.issue(worker.sid, lifetimeInMs(query) ?? usualLifetimeMs);
  const view = new URL(localPath(query.get('path')), 'http://emulator.invalid');
  view.searchParams.set('Token', session.token);
  view.searchParams.set('Identity', worker.identity);
  view.searchParams.set('Expiration', new Date(session.expiresAtMs).toISOString());
  for (const role of worker.roles) view.searchParams.append('Roles', role);
  return view.pathname + view.search;
}

function lifetimeInMs(query: URLSearchParams): number | null {
  const lifetimeMs = Number(query.get('lifetimeMs'));
  return lifetimeMs > 0 && Number.isFinite(lifetimeMs) ? lifetimeMs : null;
}

/** Only a path of this origin may be the target of a redirect, and `/` is not one of Flex's views here. */
export function localPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])./.test(path) ? path : '/agent-desktop';
}
