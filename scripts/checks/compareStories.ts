import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { ensureChromium } from '../../e2e/support/chromium';

const ROOT = path.join(__dirname, '../..');
/** The entry script and the style of the stories page: where they are now, and where they were before. */
const LOCATIONS = [
  { entry: 'src/stories/page/browser/main.tsx', style: 'src/stories/page/browser/story.css' },
  { entry: 'emulator/pages/stories/main.tsx', style: 'emulator/pages/styles/story.css' },
];
const ORIGIN = 'http://stories.invalid/';
const INDEX = '<main id="stories"></main>';
const ONE_STORY = '<main id="one-story"></main>';

/** Takes a screenshot of each story of one version. Screenshots from one machine with the same bytes look the same. */
async function pictures(folder: string): Promise<Map<string, Buffer>> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: 'UTC' });
    const open = await opener(page, folder);
    await open('');
    const [first = '', ...others] = await page.locator('main li a').allTextContents();
    await open(searchOf(first));
    const taken = new Map([[first, await picture(page, first)]]);
    for (const name of others) {
      // One page renders all stories. Reloading it for each story would take most of the time.
      await page.evaluate((search) => {
        history.replaceState(null, '', search);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, searchOf(name));
      taken.set(name, await picture(page, name));
    }
    return taken;
  } finally {
    await browser.close();
  }
}

const searchOf = (story: string): string => `?${new URLSearchParams({ story }).toString()}`;

async function picture(page: Page, story: string): Promise<Buffer> {
  await page.locator(`html[data-drawn="${searchOf(story)}"]`).waitFor({ state: 'attached' });
  return page.screenshot({ fullPage: true });
}

/** @throws when that version has no stories. */
function locateStories(folder: string): { entry: string; style: string } {
  const location = LOCATIONS.find(({ entry }) => existsSync(path.join(folder, entry)));
  if (!location) throw new Error(`There is no page of stories in ${folder}.`);
  return { entry: path.join(folder, location.entry), style: path.join(folder, location.style) };
}

/** Opens the stories page of one version: the index, or the story that `search` names. */
async function opener(page: Page, folder: string): Promise<(search: string) => Promise<void>> {
  const { entry, style } = locateStories(folder);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles[0]?.text ?? '';
  const styles = readFileSync(style, 'utf8');
  await page.route(`${ORIGIN}**`, (route) => {
    const main = new URL(route.request().url()).searchParams.has('story') ? ONE_STORY : INDEX;
    const body = `<!doctype html><html lang="en"><head><style>${styles}</style></head><body>${main}</body></html>`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return async (search) => {
    await page.goto(`${ORIGIN}${search}`);
    await page.addScriptTag({ content: script });
  };
}

/** Checks out the files of a commit, with the packages that are installed here. */
function filesOf(reference: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stories-'));
  const archive = execFileSync('git', ['archive', reference], { cwd: ROOT, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** `npm run stories:compare -- <git ref>`: lists the stories that look different from that commit. */
async function main([reference = 'HEAD']: readonly string[]): Promise<void> {
  const folder = filesOf(reference);
  try {
    const [before, after] = [await pictures(folder), await pictures(ROOT)];
    const differing = [...after].filter(([name, picture]) => before.get(name)?.equals(picture) !== true);
    const gone = [...before.keys()].filter((name) => !after.has(name));
    for (const [name] of differing) console.log(`${before.has(name) ? 'differs' : 'is new'}: ${name}`);
    for (const name of gone) console.log(`is gone: ${name}`);
    console.log(`${differing.length + gone.length} of ${after.size} stories differ from ${reference}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
