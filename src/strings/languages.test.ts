import { chooseLanguage } from './languages';

it.each([
  ['es-MX', 'es-MX', 'es-MX'],
  ['pt-BR', 'pt-BR', 'pt-BR'],
  ['en-GB', 'en-US', 'en-GB'],
  ['es-ES', 'es-MX', 'es-ES'],
  ['pt', 'pt-BR', 'pt'],
  ['ES-mx', 'es-MX', 'ES-mx'],
])('uses for %s the texts in %s and the dates in %s', (localeTag, language, locale) => {
  expect(chooseLanguage(localeTag)).toEqual({ language, locale });
});

it.each(['fr-FR', 'ar', '', 'not a locale', 'en_US', 'xx-', 'toString', undefined])(
  'uses English texts and dates for the language %p',
  (localeTag) => {
    expect(chooseLanguage(localeTag)).toEqual({ language: 'en-US', locale: 'en-US' });
  },
);
