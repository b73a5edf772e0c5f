import type { Page } from '@playwright/test';
import type { InsightsRecords } from '../../emulator/world/InsightsRecords';
import { addSampleContactCenter } from '../../emulator/world/sample/contactCenter';
import { addSampleInsights, sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { World } from '../../emulator/world/World';
import { expect, test } from '../support/flexTest';
import { SAMPLE_TONES } from '../support/sampleTones';

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4);

/** Page sizes in pixels. 640 × 360 is 1280 × 720 at 200% zoom. */
const WIDTHS = [
  [1440, 900],
  [1280, 720],
  [640, 360],
  [503, 720],
  [320, 720],
] as const;

/** The sample day, plus comments in which every part is too long for a line. */
function withLongWords(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  addSampleInsights(records, { now: Date.now() });
  const agentId = people.busyAgent.insightsAgentId ?? '';
  const { segment_id: segmentId } = records.addSegment({
    reservationSid: 'WR00000000000000000000000000000d01',
    conversationId: 'details',
    agentId,
    agentName: people.busyAgent.fullName,
    date: new Date(0).toISOString(),
    visibleAtMs: 0,
  });
  const comments = [
    {
      text: `${LONG_WORD}\n${LONG_WORD}`,
      category: LONG_WORD.slice(0, 120),
      reviewer: LONG_WORD.slice(0, 120),
    },
    {
      text: 'Clear and calm (2 of 2).\nכל הכבוד, טיפול מצוין (2).',
      category: 'שירות לקוחות',
      reviewer: 'נועה לוי',
    },
  ];
  comments.forEach(({ text, category, reviewer }, index) =>
    records.addComment({
      segmentId,
      agentId,
      text,
      category: { id: `details-${index}`, name: category },
      offsetSeconds: 59_999,
      createdAtMs: Date.now() - index * 1_000,
      reviewer: { name: reviewer, email: 'reviewer@example.com' },
    }),
  );
}

/**
 * Elements of ours that extend past the sides of the panel, or that clip their content. The heading of a conversation is
 * one line, and shows in a hint what it clips.
 */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('.Twilio-SidePanel-AssessmentCommentsPanel-Container').evaluate((panel) => {
    const { left, right } = panel.getBoundingClientRect();
    return [...panel.querySelectorAll<HTMLElement>('section *:not(svg *, option)')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      // Content for screen readers only is one pixel in size.
      if (box.width <= 1) return [];
      const isOver = box.left < left - 1 || box.right > right + 1;
      const hides = getComputedStyle(element).overflowX !== 'visible';
      const isCut =
        !element.hasAttribute('data-part') && hides && element.scrollWidth > element.clientWidth + 1;
      return isOver || isCut ? [`${element.tagName} ${element.textContent ?? ''}`.slice(0, 60)] : [];
    });
  });
}

/** The four kinds of spacing that a reader may increase without losing content (WCAG 1.4.12). */
const WIDE_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test.describe('with long words and Hebrew comments', () => {
  test.use({ emulatorSettings: { world: withLongWords, uiAttributes: SAMPLE_TONES } });

  test('the panel cuts off nothing at any width, at 200% zoom, or with wide text', async ({
    signIn,
    page,
  }) => {
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await desktop.select(sampleReservations.live.name);
    await desktop.choose('Show overview');
    await desktop.searchButton.click();
    await desktop.filtersButton.click();
    await expect(desktop.recent.getByRole('img', { name: /^Feedback over time/ })).toBeVisible();
    await expect(desktop.recent.getByRole('combobox', { name: 'Category' })).toBeVisible();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    for (const [width, height] of WIDTHS) {
      await test.step(`at ${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height });
        await expect.poll(() => cutOff(page)).toEqual([]);
        const panel = await desktop.panel.boundingBox();
        expect((panel?.x ?? 0) + (panel?.width ?? Infinity)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
    await page.addStyleTag({ content: WIDE_TEXT });
    await expect.poll(() => cutOff(page)).toEqual([]);
  });

  test('the exact time appears on hover and on focus, inside the panel, until Escape', async ({
    signIn,
    page,
    emulator,
  }) => {
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    const own = emulator.records.commentsMatching({ agentId: people.busyAgent.insightsAgentId ?? '' });
    // Until all comments are loaded, another one can become the first.
    const firstRow = desktop.recent.locator('[aria-posinset="1"]');
    await expect(firstRow).toHaveAttribute('aria-setsize', String(own.length));
    const card = desktop.recent.getByRole('article').first();
    const time = card.getByRole('time');
    const hint = card.getByText(/UTC$/);
    // Rows that are measured may still move the card away from the pointer.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await time.hover({ timeout: 2000 });
      await expect(hint).toBeVisible({ timeout: 2000 });
      // The pointer can reach the hint, which users of a magnifier need.
      await hint.hover({ timeout: 2000 });
      await expect(hint).toBeVisible({ timeout: 2000 });
    }).toPass();
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(hint).toBeHidden();

    await desktop.recent.locator('[aria-posinset="1"]').focus();
    await page.mouse.move(0, 0);
    // The badge of the category, then the time.
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('Tab');
    await expect(hint).toBeVisible();
    await expect(desktop.panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(hint).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(time).toHaveText(/^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M$/);
  });

  test('the heading of a conversation that does not fit shows all of it on hover, until Escape', async ({
    signIn,
    page,
  }) => {
    const { name, queue } = sampleReservations.voiceWithFourComments;
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await desktop.select(name);
    const heading = desktop.conversation.getByRole('heading', { name });
    const title = heading.locator('[data-part]').first();
    await page.setViewportSize({ width: 1024, height: 768 });
    const isCut = (): Promise<boolean> =>
      heading
        .locator('[data-part]')
        .evaluateAll((parts) => parts.some((part) => part.scrollWidth > part.clientWidth));
    await expect.poll(isCut).toBe(true);
    // The hidden name of each comment says the same.
    const hint = heading.getByText(`${name}, ${queue}, `);
    await expect(hint).toHaveCount(0);
    await title.hover();
    await expect(hint).toBeVisible();
    // The pointer can reach the hint.
    await hint.hover();
    await expect(hint).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(hint).toBeHidden();
    await expect(desktop.panel).toBeVisible();
  });

  test('Hebrew lines are aligned to the right and English lines to the left', async ({ signIn }) => {
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    const card = desktop.recent.getByRole('article').filter({ hasText: 'Clear and calm' });
    const [english, hebrew] = await card.getByText('Clear and calm').evaluate((element) => {
      const text = element.firstChild;
      const end = element.textContent?.length ?? 0;
      const line = element.textContent?.indexOf('\n') ?? 0;
      return [
        [0, line],
        [line + 1, end],
      ].map(([from = 0, to = 0]) => {
        const range = document.createRange();
        if (text) {
          range.setStart(text, from);
          range.setEnd(text, to);
        }
        const [words, block] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        return { left: words.left - block.left, right: block.right - words.right };
      });
    });
    expect(english?.left).toBeLessThan(1);
    expect(hebrew?.right).toBeLessThan(1);
    expect(hebrew?.left).toBeGreaterThan(20);
    await expect(card).toContainText('נועה לוי · 16:39:59');
  });
});

test.describe('in forced colors', () => {
  test.use({ emulatorSettings: { uiAttributes: SAMPLE_TONES } });

  test('fields and badges have a border, and the two lines of the chart differ by more than color', async ({
    signIn,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const desktop = await signIn(people.busyAgent);
    await desktop.openPanel();
    await desktop.choose('Show overview');
    await desktop.searchButton.click();
    const badge = desktop.recent.locator('article [data-paste-element="BADGE"]').first();
    for (const edged of [badge, desktop.recent.getByRole('searchbox')]) {
      await expect(edged).toHaveCSS('outline-style', 'solid');
    }
    const picture = desktop.recent.getByRole('img', { name: /^Feedback over time/ });
    await expect(picture.locator('g[stroke]')).toHaveCount(2);
    await expect(picture.locator('g[stroke-dasharray]')).toHaveCount(1);
  });
});
