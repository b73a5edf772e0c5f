import type { FlexLanguage } from '../flex/flexLanguages';
import type { Theme } from '../flex/page';
import type { PageChoices } from '../flex/pageChoices';
import { markup, type Markup } from './markup';
import { RESET_PATH } from './paths';

/** What Flex can open with, and what it opens with if nothing is chosen. */
export interface FlexLooks {
  theme: Theme;
  /** The language of the account; null for English. */
  language: string | null;
  languages: readonly FlexLanguage[];
}

interface Option {
  value: string;
  label: string;
  /** The language of the label. */
  lang: string;
}

const THEMES: readonly Option[] = [
  { value: 'light', label: 'Light', lang: 'en' },
  { value: 'dark', label: 'Dark', lang: 'en' },
];

/** The buttons for what Flex opens with, and the one that resets the day. */
export function choiceForms(looks: FlexLooks, choices: PageChoices): Markup {
  const languages = looks.languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
  return markup`<section class="choices" aria-label="How Flex opens">
<div class="row-of-choices">
${choiceForm('theme', 'Flex theme', THEMES, choices.theme ?? looks.theme)}
${choiceForm('language', 'Flex language', languages, choices.language ?? looks.language ?? 'en-US')}
<form method="post" action="${RESET_PATH}"><button aria-describedby="reset-help">Reset the day</button></form>
</div>
<p class="muted small" id="reset-help">Theme and language apply to what you open next from here. Reset puts tasks, chats, comments and faults back to the beginning of the day, and open pages of Flex reload. Everyone stays signed in.</p>
</section>`;
}

/** Buttons for one choice; nothing if there is nothing to choose from. */
function choiceForm(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): Markup | string {
  if (options.length === 0) return '';
  const buttons = options.map(
    ({ value, label: text, lang }) =>
      markup`<button id="${name}-${value}" name="${name}" value="${value}" lang="${lang}" aria-pressed="${String(value === chosen)}">${text}</button>`,
  );
  return markup`<form action="/"><span id="${name}-label">${label}</span>
<span class="segments" role="group" aria-labelledby="${name}-label">${buttons}</span></form>`;
}
