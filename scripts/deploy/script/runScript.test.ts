import { Failure } from './Failure';
import { runScript } from './runScript';

let lines: string[];

beforeEach(() => {
  lines = [];
  jest.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = 0;
});

it('prints the message of a failure, and exits with 1', async () => {
  await runScript(() => Promise.reject(new Failure('It is wrong.')));

  expect(lines).toEqual(['It is wrong.']);
  expect(process.exitCode).toBe(1);
});

it('prints no control characters, which a terminal would run, from texts of the account', async () => {
  await runScript(() => Promise.reject(new Failure('Its description is "\u001b[2J\u009b2J\u202ea".')));

  expect(lines).toEqual(['Its description is "[2J2Ja".']);
});
