import { PREFERENCE_KEY } from './chooseLanguage';

const DAY_KEY = 'emulator-day';
/** Flex's login, and what the user chose in Flex's own menus. Source: Flex UI 2.17.1. */
const KEPT = ['TWILIO_FLEX_SSO', PREFERENCE_KEY];

/**
 * Removes what plugins and scenarios have stored before the last reset of the day, once for each browser and tab.
 * @param dayName names the day since the last reset; null if there was none
 */
export function forgetEarlierDay(dayName: string | null): void {
  if (dayName === null) return;
  for (const storage of [localStorage, sessionStorage]) {
    if (storage.getItem(DAY_KEY) === dayName) continue;
    for (const key of Object.keys(storage)) if (!KEPT.includes(key)) storage.removeItem(key);
    storage.setItem(DAY_KEY, dayName);
  }
}
