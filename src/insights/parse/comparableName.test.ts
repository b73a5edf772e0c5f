import { comparableName } from './comparableName';

it.each([
  ['Good for Training', ' good  FOR\ttraining '],
  ['Qualité', 'qualite\u0301'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'straße'],
  ['Λόγος', 'ΛΌΓΟΣ'],
])('finds %s and %s the same', (a, b) => {
  expect(comparableName(a)).toBe(comparableName(b));
});

it.each([
  ['Compliance', 'Compliance 2'],
  ['Qualité', 'Qualite'],
  ['かき', 'かぎ'],
])('finds %s and %s different', (a, b) => {
  expect(comparableName(a)).not.toBe(comparableName(b));
});
