import { parseAddress } from './address';

describe('an address on the emulator', () => {
  it('is parsed with its query', () => {
    const url = parseAddress('/teams/workers?page=2');
    expect(url?.pathname).toBe('/teams/workers');
    expect(url?.searchParams.get('page')).toBe('2');
  });

  it.each(['//', '//example.com/', '/\\example.com', '/\t/example.com', 'https://example.com/', 'http://['])(
    'is not parsed from %j',
    (address) => expect(parseAddress(address)).toBeNull(),
  );
});
