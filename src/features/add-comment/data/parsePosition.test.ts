import { parsePosition } from './parsePosition';

it.each([
  ['', 0],
  ['  ', 0],
  ['0:00', 0],
  ['2:14', 134],
  [' 02:14 ', 134],
  ['75:30', 4530],
  ['1:02:03', 3723],
  ['90', 90],
  ['２：１４', 134],
  ['٢:١٤', 134],
])('reads %p as %p seconds', (typed, seconds) => {
  expect(parsePosition(typed)).toBe(seconds);
});

it.each(['2:1', '2:60', '1:60:00', '1:2:03', '-5', '1.5', '2:14:', ':30', 'two', '1234567', '1 30'])(
  'does not read %p',
  (typed) => {
    expect(parsePosition(typed)).toBeNull();
  },
);
