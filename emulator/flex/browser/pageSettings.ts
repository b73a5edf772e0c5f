/** What the server writes into the page; see `page.ts`. */
interface PageSettings {
  insightsOrigin: string;
  /** Address of the event stream that asks for a reload, or null. */
  reloadStream: string | null;
  /** The language that the page's address asks for, or null. */
  language: string | null;
  /** What Flex is started with. */
  appConfig: unknown;
}

/** They stand in an element that is no script, so that the page's policy can forbid scripts in the page itself. */
export function readPageSettings(): PageSettings {
  const element = document.getElementById('emulator-settings');
  return JSON.parse(element?.textContent ?? '') as PageSettings;
}
