import { versionOrder } from './versionOrder';

it.each([
  ['1.2.3', '1.2.3', 'same'],
  ['1.2.3', '1.10.0', 'older'],
  ['1.10.0', '1.2.3', 'newer'],
  ['2.0.0', '1.99.99', 'newer'],
  ['1.2.3-rc.1', '1.2.3', 'older'],
  ['unknown', '1.2.3', 'older'],
] as const)('%s compared to %s is %s', (version, other, order) => {
  expect(versionOrder(version, other)).toBe(order);
});
