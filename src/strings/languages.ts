import { enUS, type Strings } from './en-US';
import { esMX } from './es-MX';
import { ptBR } from './pt-BR';

/** The languages of the plugin by BCP 47 tag. Another language takes one file and one line here. */
export const LANGUAGES = {
  'en-US': enUS,
  'es-MX': esMX,
  'pt-BR': ptBR,
} satisfies Record<string, Strings>;

export type LanguageTag = keyof typeof LANGUAGES;

/** Used when Flex has no language, or one that the plugin does not support. */
const FALLBACK: LanguageTag = 'en-US';

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.prototype.hasOwnProperty.call(LANGUAGES, tag);
}

const TAGS = Object.keys(LANGUAGES).filter(isLanguageTag);

/**
 * Chooses the language of a user's texts and the locale of their dates and numbers. The locale is the user's variant of
 * the language (en-GB). It always belongs to the language of the texts: "Updated hace 2 minutos" would be useless.
 * @param localeTag `manager.localization.localeTag`; undefined in Flex UI versions before the localization feature
 */
export function chooseLanguage(localeTag: string | undefined): { language: LanguageTag; locale: string } {
  const userLanguage = languageOf(localeTag ?? FALLBACK);
  const exactMatch = TAGS.find((tag) => tag === localeTag);
  const language = exactMatch ?? TAGS.find((tag) => languageOf(tag) === userLanguage);
  if (language === undefined) return { language: FALLBACK, locale: FALLBACK };
  return { language, locale: localeTag ?? language };
}

/** Longer than any language tag. */
const MAX_TAG_CHARACTERS = 100;

/** "es" for "es-MX"; undefined when `tag` is not a valid tag. */
function languageOf(tag: string): string | undefined {
  if (tag.length > MAX_TAG_CHARACTERS) return undefined;
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
