import type { Emulator } from '../createEmulator';
import { get, post } from '../testing/http';
import { startTestEmulator } from '../testing/startTestEmulator';
import { people } from '../world/sample/people';
import { World } from '../world/World';
import type { EmulatorPage } from './EmulatorPage';
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

  it.each(['/', '/login', '/control'])(
    '%s runs scripts and loads content only from its own origin',
    async (path) => {
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
    },
  );

  it('serve the files that they load', async () => {
    const { body } = await get(`${emulator.origin}/control`);
    const [, script = ''] = /<script src="([^"]+)"/.exec(body) ?? [];
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
    expect((await get(emulator.origin + style)).headers['content-type']).toContain('text/css');
    const response = await get(emulator.origin + script);
    expect(response.headers['content-type']).toContain('text/javascript');
    expect(response.body).not.toContain('node:http');
  });

  it('include additional pages, linked from the start page', async () => {
    const page: EmulatorPage = {
      title: 'Gallery',
      description: 'Every screen.',
      path: '/gallery',
      respond: ({ pathname }) => {
        const file = { body: 'A gallery', contentType: 'text/plain', policy: `default-src 'none'` };
        return Promise.resolve(pathname === '/gallery' ? file : null);
      },
    };
    const withPage = await startTestEmulator({ pages: [page] });
    const { status, headers, body } = await get(`${withPage.origin}/gallery`);
    expect([status, body]).toEqual([200, 'A gallery']);
    expect(headers['content-type']).toBe('text/plain');
    expect(headers['content-security-policy']).toBe(`default-src 'none'`);
    expect((await get(withPage.origin)).body).toContain('<a href="/gallery">Gallery</a>: Every screen.');
    const control = await get(`${withPage.origin}/control`);
    expect(control.body).toContain('{&#34;title&#34;:&#34;Gallery&#34;,&#34;path&#34;:&#34;/gallery&#34;}');
    await withPage.close();
  });

  it('leave a URL with a token to Flex', async () => {
    const { token } = emulator.world.sessions.issue(people.busyAgent.workerSid);
    expect((await get(`${emulator.origin}/?Token=${token}`)).body).toContain('src="/__emulator/run-flex.js"');
  });

  it('link each person from the start page to a separate origin', () => {
    const page = landingPage(worldWithOne(), [], '3000');
    expect(page).toContain(
      'href="http://nia-okafor.localhost:3000/sign-in?worker=WK1&#38;path=%2Fteams" target="_blank"',
    );
  });

  it('say what makes a person of the sample special', async () => {
    for (const path of ['/', '/login'])
      expect((await get(emulator.origin + path)).body).toContain(
        `<strong>${people.veteranAgent.fullName}</strong> <span class="role">agent</span>\n<span class="about">Three years`,
      );
  });

  it('begin with the four scenarios of the first look', async () => {
    const { body } = await get(emulator.origin);
    const actions = [...body.matchAll(/action="\/scenario\/([^"]+)"/g)].map(([, id]) => id);
    expect(actions.slice(0, 4)).toEqual(['agent', 'comment-arrives', 'supervisor-adds', 'setup-check']);
    expect(body.indexOf('/scenario/setup-check')).toBeLessThan(body.indexOf('Sign in'));
  });

  it('store a theme and a language that are chosen on the start page, and lead back to the button', async () => {
    const { status, headers } = await get(`${emulator.origin}/?theme=dark`);
    expect([status, headers.location]).toEqual([303, '/#theme-dark']);
    expect(headers['set-cookie']?.[0]).toMatch(/^theme=dark; Path=\/; SameSite=Strict; Max-Age=/);
    expect((await get(`${emulator.origin}/?language=pt-BR`)).headers.location).toBe('/#language-pt-BR');
    expect((await get(`${emulator.origin}/?theme=purple`)).status).toBe(200);
  });

  it('open Flex with the theme and the language that were chosen', async () => {
    const cookie = 'theme=dark; language=es-MX';
    const { body } = await get(emulator.origin, { cookie });
    expect(body).toMatch(/value="dark" lang="en" aria-pressed="true"/);
    expect(body).toMatch(/value="es-MX" lang="es-MX" aria-pressed="true"/);
    const chosen = encodeURIComponent('?theme=dark&language=es-MX');
    expect(body).toContain(`path=%2Fteams${chosen}"`);
    expect(body).toContain(`href="/login?path=%2Fagent-desktop${chosen}"`);
    const scenario = await post(`${emulator.origin}/scenario/agent`, { cookie });
    expect(scenario.headers.location).toContain(encodeURIComponent('?scenario=agent&theme=dark&language'));
  });

  it('show the theme and the language of the account until one is chosen', async () => {
    const brazilian = await startTestEmulator({ theme: 'dark', language: 'pt-BR' });
    const { body } = await get(brazilian.origin);
    await brazilian.close();
    expect([...body.matchAll(/value="([^"]+)" lang="[^"]+" aria-pressed="true"/g)].map(([, v]) => v)).toEqual(
      ['dark', 'pt-BR'],
    );
  });

  it('link from the login back to where the user came from', () => {
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
