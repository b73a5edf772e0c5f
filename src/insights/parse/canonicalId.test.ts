import { canonicalId } from './canonicalId';

it('converts a UUID to lower case', () => {
  expect(canonicalId('1F0C8D7E-52B1-5A3C-9D40-6C2F1BE7A901')).toBe('1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901');
});

it.each(['Agent-A', '1F0C8D7E', 'x1F0C8D7E-52B1-5A3C-9D40-6C2F1BE7A901', '', null])(
  'does not change other ids: %j',
  (id) => {
    expect(canonicalId(id)).toBe(id);
  },
);

it('leaves an id that only begins like a UUID as it is', () => {
  const id = '1F0C8D7E-52B1-5A3C-9D40-6C2F1BE7A901-B';
  expect(canonicalId(id)).toBe(id);
});
