import { spawn } from 'node:child_process';
import { errorMessageIn, waitForExit } from './runCli';

describe("the CLI's error message", () => {
  it('is its last line about an error, without colors and symbols', () => {
    const printed = '- Uploading\n\u001b[31m » Error: Request failed with status code 403\u001b[39m\nDone.\n';
    expect(errorMessageIn(printed)).toBe('Error: Request failed with status code 403');
  });

  it('is the text after a cross', () => {
    expect(errorMessageIn('- Uploading plugin-sample\n✖ Forbidden\nForbidden\n')).toBe('Forbidden');
  });

  it('is an unnamed error if the CLI only says how to report it', () => {
    const unnamed =
      ' » twilio-cli encountered an unexpected error. To report this issue, execute "-l debug"\n';
    expect(errorMessageIn(unnamed)).toBe('an error that the CLI does not name');
    expect(errorMessageIn(`Upload failed\n${unnamed}`)).toBe('Upload failed');
  });

  it("is Twilio's own sentence if the CLI ends with a stack", () => {
    const stack = [
      'TwilioApiError: Some assets exceed the limit of this account',
      '    at new TwilioApiError (/home/TwilioApiError.js:30:28) {',
      '  instanceOf: [Function (anonymous)],',
      '  code: 20001,',
      "  moreInfo: 'https://www.twilio.com/docs/errors/20001',",
      '  status: 400',
      '}',
    ].join('\n');
    const sentence = 'Some assets exceed the limit of this account, error 20001 of Twilio';
    expect(errorMessageIn(stack)).toBe(sentence);
    expect(errorMessageIn('TwilioApiError: Some assets')).toBe('Some assets');
  });

  it('is the step at which the CLI stopped if it says nothing else', () => {
    const printed =
      '- Uploading plugin-sample\n✖ Uploading plugin-sample\n » twilio-cli encountered an unexpected error.\n';
    expect(errorMessageIn(printed)).toBe('it stopped at "Uploading plugin-sample"');
  });

  it('is null without such a line', () => {
    expect(errorMessageIn('Using profile\n✔ Verifying plugin version\n')).toBeNull();
  });
});

describe('waiting for the CLI to end', () => {
  it('returns null when the CLI was not stopped', async () => {
    expect(await waitForExit(spawn(process.execPath, ['-e', '']))).toBeNull();
  });

  it('stops the CLI on SIGINT, while this process continues', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const listeners = process.listenerCount('SIGINT');
    const ended = waitForExit(child);

    process.emit('SIGINT', 'SIGINT');

    expect(await ended).toBe('SIGINT');
    expect(child.signalCode).toBe('SIGINT');
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });
});
