import type { World } from '../world/World';
import { errorResponse } from './route';
import type { Route } from './route';

/** The same routes, for requests with the token of a session only; all others get a 401. */
export function signedInOnly(world: World, routes: readonly Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (request, path) =>
      isSignedIn(world, request.token)
        ? route.handle(request, path)
        : errorResponse(401, 20003, 'Authenticate'),
  }));
}

export function isSignedIn(world: World, token: string | null): boolean {
  return world.sessions.findValid(token) !== null;
}
