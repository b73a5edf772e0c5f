import { readCommandLine } from './commandLine';

const OTHER_FILE = require.resolve('./commandLine');

describe('the command line', () => {
  it('starts Flex in the installed version with the given plugin files, in their order', () => {
    expect(readCommandLine([__filename, OTHER_FILE])).toEqual({
      kind: 'start',
      pluginPaths: [__filename, OTHER_FILE],
      flexVersion: undefined,
    });
  });

  it('starts Flex in another version without a plugin', () => {
    expect(readCommandLine(['--flex-ui', '2.12.0'])).toEqual({
      kind: 'start',
      pluginPaths: [],
      flexVersion: '2.12.0',
    });
  });

  it('shows the help, whatever the other arguments are', () => {
    expect(readCommandLine(['missing.js', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['a missing file', ['missing.js'], 'There is no file missing.js.'],
    ['a folder', [__dirname], `There is no file ${__dirname}.`],
    ['one missing file of two', [__filename, 'missing.js'], 'There is no file missing.js.'],
    ['two files of the same name', [__filename, __filename], 'Two plugins are named commandLine.test.'],
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
