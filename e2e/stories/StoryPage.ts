import type { Page } from '@playwright/test';

/** How a story is shown; see `emulator/pages/stories/StoryChoice.ts`. */
export interface StoryOptions {
  theme?: 'default' | 'dark';
  width?: number;
  font?: 'even';
}

export interface ListedGroup {
  id: string;
  names: string[];
}

/** The stories on one page, which draws one after the other without being loaded again. */
export class StoryPage {
  private constructor(
    readonly page: Page,
    readonly groups: readonly ListedGroup[],
  ) {}

  /** Reads the list of stories, then opens the first of them. */
  static async open(page: Page, origin: string): Promise<StoryPage> {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.route(/\/stories\?story=/, (route) => route.abort());
    await page.goto(`${origin}/stories`);
    const groups = await page.locator('section[aria-labelledby]').evaluateAll((sections) =>
      sections.map((section) => ({
        id: section.getAttribute('aria-labelledby') ?? '',
        names: [...section.querySelectorAll('li a')].map(({ textContent }) => textContent ?? ''),
      })),
    );
    await page.unroute(/\/stories\?story=/);
    await page.goto(`${origin}/stories?story=${encodeURIComponent(groups[0]?.names[0] ?? '')}`);
    return new StoryPage(page, groups);
  }

  get names(): string[] {
    return this.groups.flatMap(({ names }) => names);
  }

  /** Draws a story and waits until it stands. */
  async show(story: string, options: StoryOptions = {}): Promise<void> {
    const parameters = Object.entries({ story, ...options }).map(([key, value]) => [key, String(value)]);
    const search = `?${new URLSearchParams(parameters).toString()}`;
    await this.page.evaluate((search) => {
      history.replaceState(null, '', search);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    await this.page.locator(`html[data-drawn="${search}"]`).waitFor({ state: 'attached' });
  }

  /** What a screen reader is told of the story on the page, as an outline. */
  tree(): Promise<string> {
    return this.page.locator('#story').ariaSnapshot();
  }

  /** Where the parts of the story are, from its upper left corner, in pixels; a line for each that can be seen. */
  boxes(): Promise<string[]> {
    return this.page.locator('#story').evaluate((story) => {
      const from = story.getBoundingClientRect();
      const parts = story.querySelectorAll(
        'section, article, h1, h2, h3, h4, p, button, input, select, textarea, table, svg',
      );
      return [...parts].flatMap((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        // What is for screen readers only is one pixel large.
        if (width <= 1) return [];
        const [x, y, w, h] = [left - from.left, top - from.top, width, height].map(Math.round);
        return [`${part.tagName.toLowerCase()} ${x},${y} ${w}×${h}`];
      });
    });
  }

  /** By how many pixels the page is wider than `width`. */
  overflow(width: number): Promise<number> {
    return this.page
      .locator('#one-story')
      .evaluate((story, width) => Math.max(0, story.scrollWidth - width), width);
  }
}
