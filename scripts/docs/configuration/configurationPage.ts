import { SETTINGS } from '../../../src/config/settings';
import { acceptedText } from '../../../src/config/settingProblemText';
import { enUS } from '../../../src/strings/en-US';
import { LANGUAGES } from '../../../src/strings/languages';
import { createTexts } from '../../../src/strings/Texts';
import { SETTING_NOTES } from './settingNotes';

const INTRODUCTION = `# Configuration

Every setting is optional. Without it, the plugin uses the default in the table below. The settings are in the Flex
configuration of the account, under \`ui_attributes\`. The plugin reads them when Flex starts, so users get a change the next
time they load Flex. Every browser of the account can read them: do not put secrets there.

\`\`\`json
{
  "ui_attributes": {
    "custom_data": { "features": { "assessment_comments": { "refresh_minutes": 30, "add_comments": false } } }
  }
}
\`\`\`

[The admin guide](admin-guide.md#configure) explains how to change them without overwriting other settings. An invalid or
unknown setting never stops Flex or the plugin, and its default applies. One line in the browser's console names each such
setting. For an invalid one, it also names the accepted values. The setup check shows the same. Neither shows the value of a
setting.

To try settings on your machine, copy \`public/appConfig.example.js\` to \`public/appConfig.js\`. \`npm start\` reads its
\`custom_data\` each time the page loads. As in Flex itself, each of these settings overrides the same setting of the account.
A list replaces the account's list. Texts and tones are overridden key by key. \`null\` restores the default.

\`npm run docs:configuration\` generates this page from [src/config/settings.ts](../src/config/settings.ts). The plugin
validates the settings with the same file.
`;

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function settingsTable(): string {
  const texts = createTexts(enUS, 'en-US');
  const names = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];
  const rows = names.map((name) => {
    const { defaultValue, does } = SETTING_NOTES[name];
    const { key, accepts } = SETTINGS[name];
    return [`\`${key}\``, acceptedText(accepts, texts), defaultValue, does];
  });
  return table(['Setting', 'Accepts', 'Default', 'What it does'], rows);
}

function textsTable(): string {
  return table(
    ['Key', 'English text'],
    Object.entries(enUS).map(([key, wording]) => [`\`${key}\``, wording]),
  );
}

/** Renders docs/configuration.md. */
export function configurationPage(): string {
  return `${INTRODUCTION}
## Settings

${settingsTable()}

## Texts

The plugin replaces the placeholders in braces with values. Your own text can omit a placeholder, but cannot use others. It
applies to all languages. A text for one language is under its language tag and takes precedence:
\`{ "es-MX": { "AssessmentCommentsPanelTitle": "Calidad" } }\`.

The table has the English texts. [src/strings](../src/strings) has the texts of all languages: ${Object.keys(LANGUAGES).join(', ')}.

${textsTable()}
`;
}
