import { readOptions } from './readOptions';

const OPTIONS = { version: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;
const read = (args: readonly string[], env: NodeJS.ProcessEnv = {}): unknown =>
  readOptions('deploy', OPTIONS, args, env);

describe('the options of a script', () => {
  it('are read from the arguments', () => {
    expect(read(['--version', '1.2.3', '--dry-run'])).toEqual({ version: '1.2.3', 'dry-run': true });
    expect(read([])).toEqual({ 'dry-run': false });
  });

  it.each([
    [['--verison', '1.2.3'], /^Unknown option '--verison'\. `npm run deploy -- --help` lists/],
    [['1.2.3'], /^Unexpected argument '1\.2\.3'\. `npm run deploy -- --help` lists/],
    [['--version'], /'--version <value>' argument missing\. `npm run deploy -- --help` lists/],
  ])('are rejected for %j', (args, sentence) => {
    expect(() => read(args)).toThrow(sentence);
  });

  it('are rejected when npm consumes one, as in `npm run deploy --dry-run`', () => {
    expect(() => read([], { npm_config_dry_run: 'true' })).toThrow(
      /npm took --dry-run as its own option\. Write `npm run deploy -- --dry-run`.*Nothing was changed/,
    );
  });
});
