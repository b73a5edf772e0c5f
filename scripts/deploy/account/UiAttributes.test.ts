import { checkedAttributes } from './UiAttributes';

it.each([undefined, null])('are empty when they are %s', (attributes) => {
  expect(checkedAttributes(attributes)).toEqual({});
});

it.each([['{}'], [[]], [42], [true]])('are refused when they are not an object: %j', (attributes) => {
  expect(() => checkedAttributes(attributes)).toThrow(/is not an object .*Nothing was changed\.$/);
});
