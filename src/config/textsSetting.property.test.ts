import fc from 'fast-check';
import { configuredTexts, TEXT_KEYS } from '../testing/fixtures/configuredTexts';
import { propertyRuns } from '../testing/fixtures/properties';
import { SETTINGS_PATH, readConfig } from './readConfig';

it('takes each usable text as it was typed, and reports each of the others by its name', () => {
  const [first, second, third] = SETTINGS_PATH;
  fc.assert(
    fc.property(configuredTexts({ usable: 1, unusable: 1 }), (texts) => {
      const typed = Object.fromEntries(TEXT_KEYS.map((key) => [key, texts[key].value]));
      const { config, problems } = readConfig({ [first]: { [second]: { [third]: { texts: typed } } } });

      const usable = TEXT_KEYS.filter((key) => texts[key].isUsable);
      const unusable = TEXT_KEYS.filter((key) => !texts[key].isUsable);
      expect(config.texts.inEveryLanguage).toEqual(
        Object.fromEntries(usable.map((key) => [key, typed[key]])),
      );
      expect(problems.map(({ key }) => key)).toEqual(unusable.map((key) => `texts.${key}`));
    }),
    { ...propertyRuns(), numRuns: 50 },
  );
});
