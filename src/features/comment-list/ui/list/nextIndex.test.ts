import { nextIndex } from './nextIndex';

const press = (key: string, changes: Partial<Parameters<typeof nextIndex>[0]> = {}) => ({
  key,
  target: document.createElement('button'),
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...changes,
});

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 3, 9],
])('moves with %s from %d to %d of ten', (key, from, to) => {
  expect(nextIndex(press(key), from, 10)).toBe(to);
});

it.each(['PageDown', 'a', 'Enter', 'Tab'])('leaves %s to the browser', (key) => {
  expect(nextIndex(press(key), 3, 10)).toBe(-1);
});

it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('leaves a key with %s to the browser', (held) => {
  expect(nextIndex(press('End', { [held]: true }), 3, 10)).toBe(-1);
});

it.each(['input', 'select', 'textarea'])('leaves all keys in a field to the field: %s', (field) => {
  expect(nextIndex(press('Home', { target: document.createElement(field) }), 3, 10)).toBe(-1);
});

it('moves nowhere while no comment has the focus', () => {
  expect(nextIndex(press('ArrowDown'), -1, 10)).toBe(-1);
});
