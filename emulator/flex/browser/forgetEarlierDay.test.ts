/** @jest-environment jsdom */
import { forgetEarlierDay } from './forgetEarlierDay';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem('TWILIO_FLEX_SSO', 'login');
  localStorage.setItem('TWILIO_FLEX_LOCALE_PREFERENCE', 'es-MX');
  localStorage.setItem('plugin', 'seen marks');
  sessionStorage.setItem('emulator-scenario', '{}');
});

it('a page forgets what plugins and scenarios stored before a reset, once, and stays signed in', () => {
  forgetEarlierDay('1');
  expect(localStorage.getItem('plugin')).toBeNull();
  expect(sessionStorage.getItem('emulator-scenario')).toBeNull();
  expect(localStorage.getItem('TWILIO_FLEX_SSO')).toBe('login');
  expect(localStorage.getItem('TWILIO_FLEX_LOCALE_PREFERENCE')).toBe('es-MX');

  localStorage.setItem('plugin', 'seen marks of the new day');
  forgetEarlierDay('1');
  expect(localStorage.getItem('plugin')).toBe('seen marks of the new day');
});

it('a page forgets nothing when there was no reset', () => {
  forgetEarlierDay(null);
  expect(localStorage.getItem('plugin')).toBe('seen marks');
});
