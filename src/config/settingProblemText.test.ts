import { enUS } from '../strings/en-US';
import { createTexts } from '../strings/Texts';
import type { SettingProblem } from './Setting';
import { settingProblemsText, settingProblemText } from './settingProblemText';

const texts = createTexts(enUS, 'en-US');

it.each<[SettingProblem, string]>([
  [{ kind: 'unknown', key: 'colour' }, `"colour" isn't a recognized setting.`],
  [
    { kind: 'unknown', key: `a\u202eb\nc${'W'.repeat(500)}` },
    `"ab c${'W'.repeat(96)}…" isn't a recognized setting.`,
  ],
  [
    { kind: 'untrustedHost', key: 'insights_base_url' },
    `"insights_base_url" is ignored because "insights_trusted_host" doesn't name its host. To confirm the host, set "insights_base_url" again with "npm run configure".`,
  ],
  [
    { kind: 'unusable', key: 'reviewer_email', accepts: { kind: 'onOff' } },
    '"reviewer_email" must be true or false. The default is used.',
  ],
  [
    { kind: 'unusable', key: 'most_comments', accepts: { kind: 'wholeNumber', from: 100, to: 10_000 } },
    '"most_comments" must be a whole number from 100 to 10,000. The default is used.',
  ],
  [
    { kind: 'unusable', key: 'details', accepts: { kind: 'choice', choices: ['none', 'all'] } },
    '"details" must be one of "none", "all". The default is used.',
  ],
  [
    { kind: 'unusable', key: 'texts.A', accepts: { kind: 'text', values: [] } },
    '"texts.A" must be a text of up to 300 characters, without HTML tags, double braces or hidden characters. The default is used.',
  ],
  [
    { kind: 'unusable', key: 'texts.B', accepts: { kind: 'text', values: ['{count}'] } },
    '"texts.B" must be a text of up to 300 characters, without HTML tags, double braces or hidden characters, and with no values other than {count}. The default is used.',
  ],
  [
    {
      kind: 'unusable',
      key: 'category_tones.Empathy',
      accepts: { kind: 'choice', choices: ['strength', 'must_fix'] },
    },
    '"category_tones.Empathy" must be one of "strength", "must_fix". The default is used.',
  ],
  [
    { kind: 'duplicate', key: 'category_tones.empathy' },
    '"category_tones.empathy" is ignored because an entry before it names the same category.',
  ],
  [
    { kind: 'tooMany', key: 'category_tones', limit: 1_000 },
    '"category_tones" takes up to 1,000 entries; the rest are ignored.',
  ],
])('names the setting and its valid values: %j', (problem, expected) => {
  expect(settingProblemText(problem, texts)).toBe(expected);
});

it('combines all problems in one message', () => {
  const problems: SettingProblem[] = [
    { kind: 'unknown', key: 'colour' },
    { kind: 'unusable', key: 'team_roles', accepts: { kind: 'roles' } },
  ];

  expect(settingProblemsText(problems, texts)).toBe(
    `Some plugin settings are ignored: "colour" isn't a recognized setting. ` +
      '"team_roles" must be a list of Flex roles. The default is used.',
  );
});
