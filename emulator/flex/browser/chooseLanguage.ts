/** Where Flex stores the choice from its own menu "Select language". Source: Flex UI 2.17.1. */
export const PREFERENCE_KEY = 'TWILIO_FLEX_LOCALE_PREFERENCE';

/**
 * Selects a language as Flex's own menu does, and removes it from the address of the page. Otherwise a reload
 * would override a later choice from that menu.
 */
export function chooseLanguage(tag: string): void {
  localStorage.setItem(PREFERENCE_KEY, tag);
  const address = new URL(location.href);
  address.searchParams.delete('language');
  history.replaceState(history.state, '', address);
}
