import { allowedOrigin, readSettings } from './readSettings';

const CONTEXT = {
  ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  AUTH_TOKEN: 'invented',
  WORKSPACE_SID: `WS${'0'.repeat(32)}`,
  DOMAIN_NAME: 'functions.example',
};

it("uses the URL of the functions' domain", () => {
  expect(readSettings(CONTEXT).baseUrl).toBe('https://functions.example/');
});

it.each(['ACCOUNT_SID', 'AUTH_TOKEN', 'WORKSPACE_SID', 'DOMAIN_NAME'])(
  'names %s when it is missing',
  (name) => {
    expect(() => readSettings({ ...CONTEXT, [name]: '' })).toThrow(name);
  },
);

it.each([
  ['https://flex.twilio.com', undefined, 'https://flex.twilio.com'],
  ['https://desk.example', ' https://desk.example, https://other.example', 'https://desk.example'],
  ['https://desk.example', undefined, null],
  ['https://desk.example', 'https://desk.example.org', null],
  ['', '', null],
  ['null', undefined, null],
  [undefined, undefined, null],
])('checks the origin %j against the configured origins %j: %j', (origin, named, allowed) => {
  expect(allowedOrigin({ FLEX_ORIGINS: named }, origin)).toBe(allowed);
});
