import { Failure } from './Failure';
import { runScript } from './runScript';

let lines: string[];

let exit: jest.SpyInstance;

beforeEach(() => {
  jest.useFakeTimers();
  exit = jest.spyOn(process, 'exit').mockImplementation();
  lines = [];
  jest.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  jest.useRealTimers();
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

it.each([
  ['fails', () => Promise.reject(new Failure('It is wrong.'))],
  ['is done', () => Promise.resolve()],
])('ends soon after the work %s, even if a connection is still open', async (_, work) => {
  await runScript(work);
  expect(exit).not.toHaveBeenCalled();

  jest.runAllTimers();

  expect(exit).toHaveBeenCalledTimes(1);
});
