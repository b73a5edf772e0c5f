import { enUS, type Strings } from './en-US';
import { esMX } from './es-MX';
import { ptBR } from './pt-BR';

/** The languages of the plugin by their BCP 47 tags. A further one is one file and one line here. */
export const LANGUAGES = {
  'en-US': enUS,
  'es-MX': esMX,
  'pt-BR': ptBR,
} satisfies Record<string, Strings>;

export type LanguageTag = keyof typeof LANGUAGES;

/** What people read where Flex has a language that the plugin does not have, or none. */
const FALLBACK: LanguageTag = 'en-US';

const TAGS = Object.keys(LANGUAGES) as LanguageTag[];

export function isLanguageTag(tag: string): tag is LanguageTag {
  return TAGS.some((known) => known === tag);
}

/**
 * The texts for a user, and how dates and numbers beside them look: as the user's own variant of the language writes them
 * (en-GB), and in the language of the texts at all events, because "Updated hace 2 minutos" helps nobody.
 * @param localeTag `manager.localization.localeTag`; Flex UI versions before the localization feature have none
 */
export function chooseLanguage(localeTag: string | undefined): { language: LanguageTag; locale: string } {
  const spoken = languageOf(localeTag ?? FALLBACK);
  const exact = TAGS.find((tag) => tag === localeTag);
  const language = exact ?? TAGS.find((tag) => languageOf(tag) === spoken);
  if (language === undefined) return { language: FALLBACK, locale: FALLBACK };
  return { language, locale: localeTag ?? language };
}

/** "es" of "es-MX"; undefined of what is no tag. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
