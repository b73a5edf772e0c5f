import { World } from '../world/World';
import { loginPage, signedInLocation, signInPath } from './signIn';

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
  it('leads to the view with a token of the worker and the other three fields Flex wants', () => {
    const { world } = setUp();
    const location = signedInLocation(world, query(signInPath('WK1', '/teams'))) ?? '';
    expect(location).toMatch(/^\/teams\?/);
    const fields = query(location);
    expect(world.sessions.find(fields.get('Token'))).toMatchObject({ workerSid: 'WK1' });
    expect(fields.get('Identity')).toBe('nia.okafor');
    expect(Date.parse(fields.get('Expiration') ?? '')).toBeGreaterThan(world.now());
    expect(fields.getAll('Roles')).toEqual(['supervisor', 'admin']);
  });

  it('leads nowhere for a worker who does not exist', () => {
    expect(signedInLocation(setUp().world, query(signInPath('WK0')))).toBeNull();
  });

  it.each(['https://example.com/', '//example.com/', '/\\example.com'])('never leads to %s', (path) => {
    expect(signedInLocation(setUp().world, query(signInPath('WK1', path)))).toMatch(/^\/agent-desktop\?/);
  });
});

describe('the login page', () => {
  it('lists everybody with a link back to where Flex came from', () => {
    const page = loginPage(setUp().world, new URLSearchParams({ path: '/teams' }));
    expect(page).toContain('href="/sign-in?worker=WK1&#38;path=%2Fteams"');
  });

  it('shows names as text', () => {
    const page = loginPage(setUp().world, new URLSearchParams());
    expect(page).toContain('Nia &#60;Okafor&#62;');
    expect(page).not.toContain('<Okafor>');
  });
});
