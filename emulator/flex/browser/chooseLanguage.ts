/** Where Flex keeps what a person picks in its own menu "Select language". Source: Flex UI 2.17.1. */
const PREFERENCE_KEY = 'TWILIO_FLEX_LOCALE_PREFERENCE';

/**
 * Picks a language as its menu in Flex does, and takes it out of the page's address: a reload would otherwise
 * undo what is picked in that menu later.
 */
export function chooseLanguage(tag: string): void {
  localStorage.setItem(PREFERENCE_KEY, tag);
  const address = new URL(location.href);
  address.searchParams.delete('language');
  history.replaceState(history.state, '', address);
}
