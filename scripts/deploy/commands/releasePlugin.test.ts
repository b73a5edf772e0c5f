import { changesBetween } from './releasePlugin';

const versions = (record: Record<string, string>): Map<string, string> => new Map(Object.entries(record));

describe('the changes of a release', () => {
  it('list each plugin that changes its version, is added or is removed', () => {
    const before = versions({ kept: '1.0.0', raised: '1.0.0', gone: '2.0.0' });
    const after = versions({ kept: '1.0.0', raised: '1.1.0', added: '0.1.0' });
    expect(changesBetween(before, after)).toBe(
      'raised 1.0.0 -> 1.1.0, gone 2.0.0 -> off, added off -> 0.1.0',
    );
  });

  it('are empty for the same versions in another order', () => {
    expect(changesBetween(versions({ a: '1', b: '2' }), versions({ b: '2', a: '1' }))).toBe('no change');
  });
});
