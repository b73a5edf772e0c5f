import { readCommandLine } from './commandLine';

describe('the command line', () => {
  it('starts Flex in the installed version with the given plugin file', () => {
    expect(readCommandLine([__filename])).toEqual({
      kind: 'start',
      pluginPath: __filename,
      flexVersion: undefined,
    });
  });

  it('starts Flex in another version without a plugin', () => {
    expect(readCommandLine(['--flex-ui', '2.12.0'])).toEqual({
      kind: 'start',
      pluginPath: null,
      flexVersion: '2.12.0',
    });
  });

  it('shows the help, whatever the other arguments are', () => {
    expect(readCommandLine(['missing.js', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['a missing file', ['missing.js'], 'There is no file missing.js.'],
    ['a folder', [__dirname], `There is no file ${__dirname}.`],
    [
      'two files',
      [__filename, __filename],
      'The emulator takes one plugin; the command line names several files.',
    ],
  ])('rejects %s with one sentence', (_name, args, message) => {
    expect(readCommandLine(args)).toEqual({ kind: 'invalid', message });
  });

  it('rejects an unknown option', () => {
    expect(readCommandLine(['--color'])).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining(`'--color'`) as unknown,
    });
  });
});
