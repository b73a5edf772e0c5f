import { readFileSync } from 'node:fs';
import { SETTINGS } from '../../../src/config/settings';
import { configurationPage } from './configurationPage';
import { SETTING_NOTES } from './settingNotes';

it('matches the page in docs', () => {
  expect(readFileSync('docs/configuration.md', 'utf8')).toBe(configurationPage());
});

it('has an example that contains each setting', () => {
  const example = readFileSync('public/appConfig.example.js', 'utf8');
  const missing = Object.values(SETTINGS).filter(({ key }) => !example.includes(`// ${key}: `));
  expect(missing).toEqual([]);
});

it('has the default value of each setting', () => {
  const names = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];
  const documented = names.map((name) => SETTING_NOTES[name].defaultValue);
  const inCode = names.map((name) => SETTINGS[name].defaultValue);

  const expected = inCode.map((value) =>
    typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
      ? `\`${value}\``
      : (expect.stringMatching(/^[a-zA-Z][^`]*$/) as unknown),
  );
  expect(documented).toEqual(expected);
});
