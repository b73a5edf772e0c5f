import { mergeRecords } from './mergeRecords';

it('merges the settings of a scenario over those of the developer, at every depth', () => {
  const developer = { other: 1, features: { plugin: { size: 50, list: ['a'] }, next: true } };
  const scenario = { features: { plugin: { list: ['b'], scores: true }, next: { on: false } } };
  expect(mergeRecords(developer, scenario)).toEqual({
    other: 1,
    features: { plugin: { size: 50, list: ['b'], scores: true }, next: { on: false } },
  });
  expect(mergeRecords(developer, {})).toEqual(developer);
});
