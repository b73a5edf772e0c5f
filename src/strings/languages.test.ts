import { chooseLanguage } from './languages';

it.each([
  ['es-MX', 'es-MX', 'es-MX'],
  ['pt-BR', 'pt-BR', 'pt-BR'],
  ['en-GB', 'en-US', 'en-GB'],
  ['es-ES', 'es-MX', 'es-ES'],
  ['pt', 'pt-BR', 'pt'],
  ['ES-mx', 'es-MX', 'ES-mx'],
])('speaks to a user of %s in %s, with dates as in %s', (localeTag, language, locale) => {
  expect(chooseLanguage(localeTag)).toEqual({ language, locale });
});

it.each(['fr-FR', 'ar', '', 'not a locale', 'en_US', 'xx-', 'toString', undefined])(
  'speaks English, dates and all, where the language is %p',
  (localeTag) => {
    expect(chooseLanguage(localeTag)).toEqual({ language: 'en-US', locale: 'en-US' });
  },
);
