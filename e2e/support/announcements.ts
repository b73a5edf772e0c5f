import type { Page } from '@playwright/test';

/** What a screen reader would announce without user action, in order. */
interface Announcement {
  text: string;
  /** Whether the region was added together with its text. Many screen readers do not announce such a text. */
  isUnheard: boolean;
}

/** The plugin's surfaces, wherever Flex renders them. */
const OURS = [
  '#assessment-comments-button ~ *',
  '.Twilio-SidePanel-AssessmentCommentsPanel-Container',
  '#assessment-comments-worker',
  '#assessment-comments-task',
  '.Twilio-View-assessment-comments-setup',
].join(', ');

/** Watches the plugin's live regions, and records each text that is new after a change of the page. */
const RECORD = `(() => {
  const REGIONS = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
  const wordsBefore = new WeakMap();
  window.announcements = [];
  const wordsIn = (region) => {
    const words = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      if (node !== region && (node.matches(REGIONS) || node.matches('[aria-live=off]'))) return;
      if (node.getAttribute('aria-hidden') !== 'true') node.childNodes.forEach(walk);
    };
    walk(region);
    return words.join(' ').replace(/\\s+/g, ' ').trim();
  };
  const look = () => {
    for (const region of document.querySelectorAll(REGIONS)) {
      if (!region.closest(${JSON.stringify(OURS)})) continue;
      const words = wordsIn(region);
      if (words !== '' && words !== wordsBefore.get(region))
        window.announcements.push({ text: words, isUnheard: !wordsBefore.has(region) });
      wordsBefore.set(region, words);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
})();`;

/** Starts recording. Call this before the page is opened. */
export async function recordAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(RECORD);
}

/** The announcements since the last call. */
export function takeAnnouncements(page: Page): Promise<Announcement[]> {
  return page.evaluate<Announcement[]>('window.announcements.splice(0)');
}
