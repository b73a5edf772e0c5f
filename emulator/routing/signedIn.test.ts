import { World } from '../world/World';
import { respond, ok } from './route';
import type { Route } from './route';
import { signedInOnly } from './signedIn';

describe('signedInOnly', () => {
  it('responds to requests with a session, and with 401 to all others', () => {
    const world = new World(() => Date.UTC(2026, 0, 5));
    world.addWorker({ sid: 'WK1', identity: 'nia.okafor', fullName: 'Nia Okafor', roles: ['agent'] });
    const { token } = world.sessions.issue('WK1');
    const route: Route = { method: 'GET', host: 'api.example.com', path: '/desk', handle: () => ok('desk') };
    const statusWith = (given: string | null) =>
      respond(
        signedInOnly(world, [route]),
        { method: 'GET', host: 'api.example.com', path: '/desk', params: {}, token: given },
        () => undefined,
      ).status;

    expect(statusWith(token)).toBe(200);
    expect(statusWith(null)).toBe(401);
    expect(statusWith('made up')).toBe(401);
    world.sessions.end(token);
    expect(statusWith(token)).toBe(401);
  });
});
