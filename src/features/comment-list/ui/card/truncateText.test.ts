import { truncateText } from './truncateText';

it.each([
  ['320 characters', 'x'.repeat(320)],
  ['a fifth more than that', 'x'.repeat(384)],
  ['six lines', 'line\n'.repeat(5) + 'line'],
])('does not change a text of %s', (_, text) => {
  expect(truncateText(text)).toBe(text);
});

it('cuts a long text between words', () => {
  const short = truncateText('word '.repeat(200));

  expect(short).toMatch(/^(word )+word…$/);
  expect(short.length).toBeLessThanOrEqual(321);
});

it('cuts a text of many lines after the sixth', () => {
  expect(truncateText('line\n'.repeat(20))).toBe(`${'line\n'.repeat(5)}line…`);
});

it('cuts inside a very long word', () => {
  expect(truncateText(`so ${'x'.repeat(1_000)}`)).toBe(`so ${'x'.repeat(317)}…`);
});

it('never cuts an emoji in two', () => {
  expect(truncateText('😀'.repeat(1_000))).toBe(`${'😀'.repeat(320)}…`);
});
