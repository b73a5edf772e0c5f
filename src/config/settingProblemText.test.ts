import { enUS } from '../strings/en-US';
import { createTexts } from '../strings/Texts';
import type { SettingProblem } from './Setting';
import { settingProblemsText, settingProblemText } from './settingProblemText';

const texts = createTexts(enUS, 'en-US');

it.each<[SettingProblem, string]>([
  [{ kind: 'unknown', key: 'colour' }, '"colour" is not a setting of this plugin.'],
  [
    { kind: 'unknown', key: `a\u202eb\nc${'W'.repeat(500)}` },
    `"ab c${'W'.repeat(96)}…" is not a setting of this plugin.`,
  ],
  [
    { kind: 'untrustedHost', key: 'insights_base_url' },
    '"insights_base_url" is ignored because "insights_trusted_host" does not name its host. To confirm the host, set "insights_base_url" again with "npm run configure".',
  ],
  [
    { kind: 'unusable', key: 'reviewer_email', accepts: { kind: 'onOff' } },
    '"reviewer_email" takes true or false; the default is used.',
  ],
  [
    { kind: 'unusable', key: 'most_comments', accepts: { kind: 'wholeNumber', from: 100, to: 10_000 } },
    '"most_comments" takes a whole number from 100 to 10,000; the default is used.',
  ],
  [
    { kind: 'unusable', key: 'details', accepts: { kind: 'choice', choices: ['none', 'all'] } },
    '"details" takes one of "none", "all"; the default is used.',
  ],
  [
    { kind: 'unusable', key: 'texts.A', accepts: { kind: 'text', values: [] } },
    '"texts.A" takes a text of up to 300 characters, without HTML tags, double braces or hidden characters; the default is used.',
  ],
  [
    { kind: 'unusable', key: 'texts.B', accepts: { kind: 'text', values: ['{count}'] } },
    '"texts.B" takes a text of up to 300 characters, without HTML tags, double braces or hidden characters, with no other values than {count}; the default is used.',
  ],
  [
    {
      kind: 'unusable',
      key: 'category_tones.Empathy',
      accepts: { kind: 'choice', choices: ['strength', 'must_fix'] },
    },
    '"category_tones.Empathy" takes one of "strength", "must_fix"; the default is used.',
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
    'Settings of the plugin are not used: "colour" is not a setting of this plugin. ' +
      '"team_roles" takes a list of Flex roles; the default is used.',
  );
});
