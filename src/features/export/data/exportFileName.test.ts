import { exportFileName } from './exportFileName';

const NOON = new Date(2026, 10, 30, 12).getTime();
const nameOf = (who: string | null, mark: string | null = null): string =>
  exportFileName({ what: 'assessment-comments', who, at: NOON, mark });

it('says whom the file is about and of which day it is', () => {
  expect(nameOf('Mira Castellan')).toBe('assessment-comments Mira Castellan 2026-11-30.csv');
  expect(nameOf(null)).toBe('assessment-comments 2026-11-30.csv');
});

it('says that a part is missing', () => {
  expect(nameOf('Mira Castellan', '(incomplete)')).toBe(
    'assessment-comments Mira Castellan 2026-11-30 (incomplete).csv',
  );
});

it.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['..\\..\\evil', 'evil'],
  ['evil\u202Evsc.exe', 'evil vsc.exe'],
  ['a\u0000b\nc\u200Bd', 'a b c d'],
  ['  spaces  ', 'spaces'],
  ['三島 由紀夫', '三島 由紀夫'],
  ['Ümit Çelik', 'Ümit Çelik'],
  ['محمد', 'محمد'],
  ['half \uD83D', 'half'],
])('makes %j safe', (who, safe) => {
  expect(nameOf(who)).toBe(`assessment-comments ${safe} 2026-11-30.csv`);
});

it('limits a long name without cutting a character in half', () => {
  expect(nameOf('👍'.repeat(200))).toBe(`assessment-comments ${'👍'.repeat(80)} 2026-11-30.csv`);
});
