import { hasBody, isForm, readHeaders } from './readHeaders';

const HEADERS = { authorization: 'Basic x' };

it('reads the headers that the runtime adds to the parameters', () => {
  expect(readHeaders({ request: { headers: HEADERS, cookies: {} }, AgentId: 'a' })).toBe(HEADERS);
});

it('reads them beside fields that a later runtime may add', () => {
  expect(readHeaders({ request: { headers: HEADERS, cookies: {}, method: 'GET' } })).toBe(HEADERS);
});

it.each([
  undefined,
  'text',
  [],
  {},
  { headers: HEADERS },
  { cookies: {} },
  { headers: HEADERS, cookies: '' },
  { headers: HEADERS, cookies: [] },
  { headers: HEADERS, cookies: { a: 'b' } },
  { headers: [HEADERS], cookies: {} },
  [{ headers: HEADERS, cookies: {} }],
])('refuses a parameter that replaces the headers: %j', (request) => {
  expect(() => readHeaders({ request })).toThrow(expect.objectContaining({ status: 400 }) as Error);
});

it.each([
  [{}, false],
  [{ 'content-length': '0' }, false],
  [{ 'content-length': '2' }, true],
  [{ 'content-length': ['0', '2'] }, true],
  [{ 'content-type': 'application/json' }, true],
  [{ 'content-type': 'text/plain', 'content-length': '0' }, true],
])('tells by the headers %j whether there is a body: %j', (headers, expected) => {
  expect(hasBody(headers)).toBe(expected);
});

it.each([
  ['application/x-www-form-urlencoded', true],
  ['application/x-www-form-urlencoded;charset=UTF-8', true],
  ['Application/X-WWW-Form-Urlencoded; charset=utf-8', true],
  ['application/x-www-form-urlencoded; charset=utf-7', false],
  ['application/x-www-form-urlencodedx', false],
  ['application/json', false],
  ['text/plain', false],
  [['application/x-www-form-urlencoded', 'application/json'], false],
  [undefined, false],
])('tells by the type %j whether the body is a form: %j', (type, expected) => {
  expect(isForm({ 'content-type': type })).toBe(expected);
});
