/** @jest-environment node */
import { parseBoolean, parseId, parseLine, parseNumber, parseTime } from './parseField';

const NOT_A_VALUE = [null, undefined, {}, [], [1], true, () => 1];

it.each([
  [7, 7],
  ['7', 7],
  [' 6.985619 ', 6.985619],
  ['-.5e1', -5],
  ['0.0', 0],
])('reads %p as the number %p', (value, number) => {
  expect(parseNumber(value)).toBe(number);
});

it.each([...NOT_A_VALUE, '', ' ', 'one', '0x10', '1,5', 'Infinity', NaN, Infinity, '1e999', 1e300, '-1e16'])(
  'does not read %p as a number',
  (value) => {
    expect(parseNumber(value)).toBeNull();
  },
);

it.each([
  [true, true],
  [false, false],
  ['True', true],
  ['false', false],
  ['yes', null],
  [1, null],
  [null, null],
])('reads %p as the boolean %p', (value, boolean) => {
  expect(parseBoolean(value)).toBe(boolean);
});

it.each([
  [1657329694199, 1657329694199],
  ['1657329694199', 1657329694199],
  ['2022-02-08T08:00:00Z', Date.UTC(2022, 1, 8, 8)],
  ['2022-02-08T08:00:00.250+02:00', Date.UTC(2022, 1, 8, 6, 0, 0, 250)],
  ['2022-02-08T08:00:00', Date.UTC(2022, 1, 8, 8)],
  ['2022-02-08', Date.UTC(2022, 1, 8)],
  // Seconds.
  ['1657329694', 1657329694000],
  [1657329694, 1657329694000],
  ['1657329694.199', 1657329694199],
])('reads %p as the time %p', (value, time) => {
  expect(parseTime(value)).toBe(time);
});

it.each([
  ...NOT_A_VALUE,
  '',
  'yesterday',
  '2022-99-08T08:00:00Z',
  'May 5',
  0,
  -1,
  8.64e15 + 1,
  // Microseconds, and a date in the far future.
  '4102444800000000',
  4102444800000,
  '9999-01-01T00:00:00Z',
  // Before there was an Insights.
  '1970-01-01T00:00:05Z',
  5,
  '9'.repeat(40),
  NaN,
])('does not read %p as a time', (value) => {
  expect(parseTime(value)).toBeNull();
});

it.each([
  ['3f1c2d4e', '3f1c2d4e'],
  [42, '42'],
  ['', null],
  ['   ', null],
  ['a\nb', null],
  ['x'.repeat(201), null],
  ['half a pair \ud83d', null],
  ['turned \u202e round', null],
  ['hid\u200bden', null],
  [Infinity, null],
  [Number('12345678901234567890'), null],
  [{}, null],
])('reads %p as the id %p', (value, id) => {
  expect(parseId(value)).toBe(id);
});

it('reads a name as one line of at most 200 characters, and as null if nothing is left', () => {
  expect(parseLine('  Robin\nExample ')).toBe('Robin Example');
  expect(parseLine('x'.repeat(300))).toHaveLength(200);
  expect(parseLine('\u200b \u0000')).toBeNull();
});

it('reads the largest safe integer, and not the next one', () => {
  expect(parseNumber(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
  expect(parseNumber(String(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
  expect(parseNumber(Number.MAX_SAFE_INTEGER + 1)).toBeNull();
});

it.each([
  ['12.75', 12.75],
  ['.25', 0.25],
  ['+10.', 10],
  ['5e-10', 5e-10],
  ['12E3', 12_000],
])('reads the notation %p as the number %p', (value, number) => {
  expect(parseNumber(value)).toBe(number);
});

it('ignores white space around a boolean and a time', () => {
  expect(parseBoolean(' true\n')).toBe(true);
  expect(parseTime(' 2022-02-08T08:00:00Z ')).toBe(Date.UTC(2022, 1, 8, 8));
});

it('reads an id of 200 characters', () => {
  expect(parseId('x'.repeat(200))).toBe('x'.repeat(200));
});

it.each(['2022-02-08T08:00Z', '2022-02-08T08:00', '2022-02-08T10:00+0200', '2022-02-08T10:00:00+02:00'])(
  'reads the ISO notation %p',
  (value) => {
    expect(parseTime(value)).toBe(Date.UTC(2022, 1, 8, 8));
  },
);

it.each(['on 2022-02-08T08:00:00Z', '2022-02-08T08:00:00Z or so'])(
  'reads no time in %p, which has other text around it',
  (value) => {
    expect(parseTime(value)).toBeNull();
  },
);
