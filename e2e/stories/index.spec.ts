import { axeViolations } from '../support/axeViolations';
import { expect, test } from '../support/flexTest';

const GROUP = 'Admins: the setup check';
const STORY = 'Setup check: all is OK';

test('the index finds a story by its words, and shows it in light beside dark, as high as its content', async ({
  page,
  emulator,
}) => {
  await page.goto(`${emulator.origin}/stories`);
  const all = page.getByRole('status');
  await expect(all).toHaveText(/^\d{3} stories$/);
  await page.getByRole('searchbox', { name: 'Filter' }).fill('setup all OK');
  await expect(all).toHaveText('1 story');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(GROUP);
  await expect(
    page.getByRole('navigation', { name: 'Stories' }).getByRole('link', { name: STORY }),
  ).toBeVisible();

  const boxes = [];
  for (const theme of ['light', 'dark']) {
    const frame = page.frameLocator(`iframe.${theme}`);
    await expect(frame.locator('html[data-drawn]')).toHaveCount(1);
    await expect(frame.getByRole('heading', { name: STORY })).toHaveCount(1);
    const contentHeight = () => frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
    const frameHeight = () => page.locator(`iframe.${theme}`).evaluate(({ clientHeight }) => clientHeight);
    await expect.poll(async () => Math.abs((await contentHeight()) - (await frameHeight()))).toBeLessThan(4);
    boxes.push(await page.locator(`iframe.${theme}`).boundingBox());
  }
  const [light, dark] = boxes;
  expect(dark?.y).toBe(light?.y);
  expect(dark?.x).toBeGreaterThan((light?.x ?? 0) + (light?.width ?? 0));

  await page.getByRole('button', { name: 'Español' }).press('Enter');
  await expect(page.frameLocator('iframe.dark').locator('html[lang="es-MX"]')).toHaveCount(1);
  await page
    .getByRole('group', { name: 'Theme' })
    .getByRole('button', { name: 'Dark', exact: true })
    .press('Enter');
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.reload();
  await expect(all).toHaveText('1 story');
  await expect(page.locator('iframe')).toHaveClass('dark');

  await page.getByRole('searchbox').fill('no such story');
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(all).toHaveText(/^\d{3} stories$/);
});

test('axe finds nothing on the index in light and dark, and it does not scroll sideways', async ({
  page,
  emulator,
}) => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [375, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${emulator.origin}/stories?filter=setup+all+OK`);
    await expect(page.frameLocator('iframe.dark').locator('html[data-drawn]')).toHaveCount(1);
    expect(await axeViolations(page), colorScheme).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overhang, String(width)).toBeLessThanOrEqual(0);
  }
});
