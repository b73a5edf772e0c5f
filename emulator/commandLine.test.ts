import { readCommandLine } from './commandLine';

describe('the command line', () => {
  it('starts Flex with the plugin of a file, in the installed version', () => {
    expect(readCommandLine([__filename])).toEqual({
      kind: 'start',
      pluginPath: __filename,
      flexVersion: undefined,
    });
  });

  it('starts Flex without a plugin, in another version', () => {
    expect(readCommandLine(['--flex-ui', '2.12.0'])).toEqual({
      kind: 'start',
      pluginPath: null,
      flexVersion: '2.12.0',
    });
  });

  it('helps, whatever else is there', () => {
    expect(readCommandLine(['missing.js', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['a file that is missing', ['missing.js'], 'There is no file missing.js.'],
    ['a folder', [__dirname], `There is no file ${__dirname}.`],
    [
      'two files',
      [__filename, __filename],
      'The emulator takes one plugin; the command line names several files.',
    ],
  ])('refuses %s in one sentence', (_name, args, message) => {
    expect(readCommandLine(args)).toEqual({ kind: 'invalid', message });
  });

  it('refuses an option that does not exist', () => {
    expect(readCommandLine(['--color'])).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining(`'--color'`) as unknown,
    });
  });
});
