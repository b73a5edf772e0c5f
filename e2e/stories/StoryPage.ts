import type { Page } from '@playwright/test';

/** How to render a story; see `src/stories/page/browser/StoryOptions.ts`. */
export interface StoryOptions {
  theme?: 'default' | 'dark';
  width?: number;
  font?: 'even';
}

export interface ListedGroup {
  id: string;
  names: string[];
}

/** The page with the stories. It renders one after the other without reloading. */
export class StoryPage {
  private constructor(
    readonly page: Page,
    readonly groups: readonly ListedGroup[],
  ) {}

  /** Reads the list of stories, and opens the first one. */
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

  /** Renders a story and waits until it is there. */
  async show(story: string, options: StoryOptions = {}): Promise<void> {
    const parameters = Object.entries({ story, ...options }).map(([key, value]) => [key, String(value)]);
    const search = `?${new URLSearchParams(parameters).toString()}`;
    await this.page.evaluate((search) => {
      history.replaceState(null, '', search);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    await this.page.locator(`html[data-drawn="${search}"]`).waitFor({ state: 'attached' });
  }

  /** The story's accessibility tree, as an outline. */
  tree(): Promise<string> {
    return this.page.locator('#story').ariaSnapshot();
  }

  /**
   * The positions of the story's elements relative to its upper left corner, in pixels. One line for each visible
   * element.
   */
  boxes(): Promise<string[]> {
    return this.page.locator('#story').evaluate((story) => {
      const from = story.getBoundingClientRect();
      const parts = story.querySelectorAll(
        'section, article, h1, h2, h3, h4, p, button, input, select, textarea, table, svg',
      );
      return [...parts].flatMap((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        // Content for screen readers only is one pixel in size.
        if (width <= 1) return [];
        const [x, y, w, h] = [left - from.left, top - from.top, width, height].map(Math.round);
        return [`${part.tagName.toLowerCase()} ${x},${y} ${w}×${h}`];
      });
    });
  }

  /** The number of pixels by which the page is wider than `width`. */
  overflow(width: number): Promise<number> {
    return this.page
      .locator('#one-story')
      .evaluate((story, width) => Math.max(0, story.scrollWidth - width), width);
  }
}
