import { spawn } from 'node:child_process';
import { errorMessageIn, waitForExit } from './runCli';

describe('what the CLI complained of', () => {
  it('is its last line about an error, without colours and signs', () => {
    const printed = '- Uploading\n\u001b[31m » Error: Request failed with status code 403\u001b[39m\nDone.\n';
    expect(errorMessageIn(printed)).toBe('Error: Request failed with status code 403');
  });

  it('is what stands behind a cross, whatever its words are', () => {
    expect(errorMessageIn('- Uploading plugin-sample\n✖ Forbidden\nForbidden\n')).toBe('Forbidden');
  });

  it('is an error without a name when that is all the CLI says, with an address to report it to', () => {
    const unnamed =
      ' » twilio-cli encountered an unexpected error. To report this issue, execute "-l debug"\n';
    expect(errorMessageIn(unnamed)).toBe('an error that the CLI does not name');
    expect(errorMessageIn(`Upload failed\n${unnamed}`)).toBe('Upload failed');
  });

  it('is unknown when it printed no such line', () => {
    expect(errorMessageIn('Using profile\n✔ Verifying plugin version\n')).toBeNull();
  });
});

describe('waiting for the CLI to end', () => {
  it('tells of no signal when nobody stops it', async () => {
    expect(await waitForExit(spawn(process.execPath, ['-e', '']))).toBeNull();
  });

  it('stops it with this process, which goes on to look at what has been done', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const listeners = process.listenerCount('SIGINT');
    const ended = waitForExit(child);

    process.emit('SIGINT', 'SIGINT');

    expect(await ended).toBe('SIGINT');
    expect(child.signalCode).toBe('SIGINT');
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });
});
