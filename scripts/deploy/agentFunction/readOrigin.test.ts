import { readOrigin, readOrigins } from './readOrigin';

it.each([
  ['https://flex.example.com', 'https://flex.example.com'],
  [' https://Flex.Example.com:443/ ', 'https://flex.example.com'],
  ['https://flex.example.com:8443', 'https://flex.example.com:8443'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('reads %j as %s', (text, origin) => {
  expect(readOrigin(text)).toBe(origin);
});

it.each([
  ['flex.example.com', /is not an address/],
  ['', /is not an address/],
  ['http://flex.example.com', /does not begin with https:\/\//],
  ['ftp://flex.example.com', /does not begin with https:\/\//],
  ['https://*.example.com', /has a \*/],
  ['https://one.example.com,https://two.example.com', /has a comma/],
  ['https://one,two', /has a comma/],
  ['https://flex.example.com/desk', /Write https:\/\/flex\.example\.com\./],
  ['https://flex.example.com?a=1', /Write https:\/\/flex\.example\.com\./],
  ['https://name:secret@flex.example.com', /Write https:\/\/flex\.example\.com\./],
])('refuses %j, and says why', (text, reason) => {
  expect(() => readOrigin(text)).toThrow(reason);
  expect(() => readOrigin(text)).toThrow(/Nothing was changed\.$/);
});

it('separates the entries of a setting that the function can use from the others', () => {
  expect(readOrigins('https://a.example/, b.example ,, https://c.example')).toEqual({
    usable: ['https://a.example', 'https://c.example'],
    unusable: ['b.example'],
  });
});
