import type { Emulator } from '../createEmulator';
import { get } from '../testing/http';
import { startTestEmulator } from '../testing/startTestEmulator';
import { people } from '../world/sample/people';
import { World } from '../world/World';
import { landingPage } from './landingPage';
import { loginPage } from './loginPage';

function worldWithOne() {
  const world = new World(() => Date.UTC(2026, 0, 5));
  const names = { identity: 'nia.okafor', fullName: 'Nia <Okafor>' };
  world.addWorker({ sid: 'WK1', ...names, roles: ['supervisor', 'admin'] });
  return world;
}

describe("the emulator's own pages", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startTestEmulator();
  });
  afterAll(() => emulator.close());

  it.each(['/', '/login', '/control'])('%s runs and loads nothing from elsewhere', async (path) => {
    const { status, headers } = await get(emulator.origin + path);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe(
      [
        `default-src 'none'`,
        `script-src 'self'`,
        `style-src 'self'`,
        `connect-src 'self'`,
        `img-src data:`,
        `form-action 'self' http://*.localhost:${new URL(emulator.origin).port}`,
        `base-uri 'none'`,
        `frame-ancestors 'none'`,
      ].join('; '),
    );
  });

  it('serve what they load', async () => {
    const { body } = await get(`${emulator.origin}/control`);
    const [, script = ''] = /<script src="([^"]+)"/.exec(body) ?? [];
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
    expect((await get(emulator.origin + style)).headers['content-type']).toContain('text/css');
    const answer = await get(emulator.origin + script);
    expect(answer.headers['content-type']).toContain('text/javascript');
    expect(answer.body).not.toContain('node:http');
  });

  it('let the stories stand in a frame of their index, and load nothing from elsewhere', async () => {
    for (const path of ['/stories', '/stories?story=any']) {
      const { status, headers } = await get(emulator.origin + path);
      expect(status).toBe(200);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain(`default-src 'none'; script-src 'self'; `);
      expect(policy).toContain(`frame-ancestors 'self'`);
      expect(policy).not.toMatch(/unsafe|http/);
    }
  });

  it('leave an address with a token to Flex', async () => {
    const { token } = emulator.world.sessions.issue(people.busyAgent.workerSid);
    expect((await get(`${emulator.origin}/?Token=${token}`)).body).toContain('src="/__emulator/run-flex.js"');
  });

  it('lead each person from the start page to an origin of their own', () => {
    const page = landingPage(worldWithOne(), [], '3000');
    expect(page).toContain(
      'href="http://nia-okafor.localhost:3000/sign-in?worker=WK1&#38;path=%2Fteams" target="_blank"',
    );
  });

  it('lead back from the login to where Flex came from', () => {
    const page = loginPage(worldWithOne(), new URLSearchParams({ path: '/teams' }));
    expect(page).toContain('href="/sign-in?worker=WK1&#38;path=%2Fteams"');
  });

  it('show names as text', () => {
    const world = worldWithOne();
    for (const page of [landingPage(world, [], '3000'), loginPage(world, new URLSearchParams())]) {
      expect(page).toContain('Nia &#60;Okafor&#62;');
      expect(page).not.toContain('<Okafor>');
    }
  });
});
