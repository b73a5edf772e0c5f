/**
 * @jest-environment node
 */
import { createStoriesPage } from './storiesPage';

it('allows stories in a frame of their index, and loads nothing from other origins', async () => {
  const page = createStoriesPage();
  for (const address of ['/stories', '/stories?story=any']) {
    const file = await page.respond(new URL(address, 'http://127.0.0.1'));
    expect(file?.contentType).toContain('text/html');
    expect(file?.policy).toContain(`default-src 'none'; script-src 'self'; `);
    expect(file?.policy).toContain(`frame-ancestors 'self'`);
    expect(file?.policy).not.toMatch(/unsafe|http/);
  }
});

it('serves the files that the index and a story load', async () => {
  const page = createStoriesPage();
  for (const address of ['/stories', '/stories?story=any']) {
    const file = await page.respond(new URL(address, 'http://127.0.0.1'));
    const loaded = [...String(file?.body).matchAll(/(?:src|rel="stylesheet" href)="(\/stories[^"]+)"/g)];
    expect(loaded).toHaveLength(2);
    for (const [, path = ''] of loaded) {
      expect((await page.respond(new URL(path, 'http://127.0.0.1')))?.contentType).toMatch(/css|javascript/);
    }
  }
});

it('leaves every other URL to the emulator', async () => {
  expect(await createStoriesPage().respond(new URL('http://127.0.0.1/control'))).toBeNull();
});
