import { SETTINGS } from '../../../src/config/settings';
import { acceptedText } from '../../../src/config/settingProblemText';
import { enUS } from '../../../src/strings/en-US';
import { LANGUAGES } from '../../../src/strings/languages';
import { createTexts } from '../../../src/strings/Texts';
import { SETTING_NOTES } from './settingNotes';

const INTRODUCTION = `# Configuration

Everything is optional: without any setting the plugin works as the third column of the table says. The settings stand in the Flex
configuration of the account, under \`ui_attributes\`, and are read when Flex starts: people get a change with the next
load of Flex. Every browser of the account can read them, so they are no place for secrets.

\`\`\`json
{
  "ui_attributes": {
    "custom_data": { "features": { "assessment_comments": { "refresh_minutes": 30, "add_comments": false } } }
  }
}
\`\`\`

[The admin guide](admin-guide.md#configure) says how to set them without touching the settings of others. A setting that
cannot be used, or that nobody knows, never stops Flex or the plugin: the default holds, one line in the browser's console
names every such setting with what it takes, and so does the setup check. What stands in it is not repeated there.

To try settings on your machine, copy \`public/appConfig.example.js\` to \`public/appConfig.js\`: \`npm start\` takes what stands
in its \`custom_data\` at each load of the page. As in Flex itself, these win over those of the account one by one: a list
replaces the account's list, texts are taken key by key, and \`null\` gives the default.

This page is written by \`npm run docs:configuration\` from [src/config/settings.ts](../src/config/settings.ts), which
is also what checks them.
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
  return table(['Setting', 'Takes', 'Where nothing is set', 'What it does'], rows);
}

function textsTable(): string {
  return table(
    ['Key', 'Wording'],
    Object.entries(enUS).map(([key, wording]) => [`\`${key}\``, wording]),
  );
}

/** Renders docs/configuration.md. */
export function configurationPage(): string {
  return `${INTRODUCTION}
## Settings

${settingsTable()}

## Texts

What stands in braces is filled in by the plugin; a wording may leave it out, but not ask for another value. A text holds in every
language; one for a single language stands under its tag, and wins: \`{ "es-MX": { "AssessmentCommentsPanelTitle": "Calidad" } }\`.
The table has the English wording; the others are in [src/strings](../src/strings): ${Object.keys(LANGUAGES).join(', ')}.

${textsTable()}
`;
}
