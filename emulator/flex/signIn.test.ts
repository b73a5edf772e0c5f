import { World } from '../world/World';
import { signedInLocation, signInPath } from './signIn';

function setUp() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  const names = { identity: 'nia.okafor', fullName: 'Nia <Okafor>' };
  const worker = world.addWorker({ sid: 'WK1', ...names, roles: ['supervisor', 'admin'] });
  return { world, worker };
}

function query(address: string): URLSearchParams {
  return new URL(address, 'http://emulator.invalid').searchParams;
}

describe('a sign-in link', () => {
  it("leads to the view with the worker's token and the other three parameters that Flex needs", () => {
    const { world } = setUp();
    const location = signedInLocation(world, query(signInPath('WK1', '/teams'))) ?? '';
    expect(location).toMatch(/^\/teams\?/);
    const fields = query(location);
    expect(world.sessions.find(fields.get('Token'))).toMatchObject({ workerSid: 'WK1' });
    expect(fields.get('Identity')).toBe('nia.okafor');
    expect(Date.parse(fields.get('Expiration') ?? '')).toBeGreaterThan(world.now());
    expect(fields.getAll('Roles')).toEqual(['supervisor', 'admin']);
  });

  it.each([
    ['', undefined, 8 * 60 * 60_000],
    ['', 300_000, 300_000],
    ['&lifetimeMs=200000', 300_000, 200_000],
    ['&lifetimeMs=soon', 300_000, 300_000],
    ['&lifetimeMs=1e300', undefined, 8 * 60 * 60_000],
  ])('uses the lifetime in the link (%j) or the default', (named, defaultMs, lifetimeMs) => {
    const { world } = setUp();
    const location = signedInLocation(world, query(signInPath('WK1') + named), defaultMs) ?? '';
    expect(Date.parse(query(location).get('Expiration') ?? '')).toBe(world.now() + lifetimeMs);
  });

  it('returns null for an unknown worker', () => {
    expect(signedInLocation(setUp().world, query(signInPath('WK0')))).toBeNull();
  });

  it.each([
    'https://example.com/',
    '//example.com/',
    '/\\example.com',
    '/.//example.com/',
    '/%2e//example.com/',
    '/\t/example.com/',
    '//',
    '/',
    '',
  ])('never leads to %j', (path) => {
    expect(signedInLocation(setUp().world, query(signInPath('WK1', path)))).toMatch(/^\/agent-desktop\?/);
  });
});
