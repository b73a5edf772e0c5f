import { cliReleaser } from '../cli/cliReleaser';
import { deployVersion, releasedVersions, releaseVersions } from '../../../emulator/deploy/testing/teams';
import { releaseObstacle, releasePlugin, restorePlugins, switchOff } from './releasePlugin';
import { createFakeAccount, type FakeAccount } from './testing/fakeAccount';

const PLUGIN = { name: 'plugin-sample', description: 'A sample' };
const PLAN = { takesOver: false, isDryRun: false };

let fake: FakeAccount;
let lines: string[];

beforeEach(() => {
  fake = createFakeAccount();
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  for (const version of ['1.0.0', '2.0.0']) {
    deployVersion(fake.plugins, PLUGIN.name, version, PLUGIN.description);
    deployVersion(fake.plugins, 'plugin-a', version);
    deployVersion(fake.plugins, 'plugin-b', version);
  }
  releaseVersions(fake.plugins, { [PLUGIN.name]: '1.0.0', 'plugin-a': '1.0.0', 'plugin-b': '1.0.0' });
});

afterEach(() => jest.restoreAllMocks());

const release = (version: string, plan = PLAN) =>
  releasePlugin(PLUGIN, { ...plan, version }, fake.account, cliReleaser(fake.cli));

describe('a release', () => {
  it('changes this plugin only', async () => {
    await release('2.0.0');

    expect(releasedVersions(fake.plugins)).toEqual({
      [PLUGIN.name]: '2.0.0',
      'plugin-a': '1.0.0',
      'plugin-b': '1.0.0',
    });
    expect(lines).toEqual([
      'Changes to what is released in account the account: plugin-sample 1.0.0 -> 2.0.0.',
      'Released: plugin-sample 2.0.0. Agents get it the next time they load Flex.',
    ]);
  });

  it.each([
    ['in a dry run', '2.0.0', true, 'Dry run: nothing was changed.'],
    ['of the active version', '1.0.0', false, 'plugin-sample 1.0.0 is already released.'],
  ])('runs no command %s', async (_, version, isDryRun, line) => {
    await release(version, { ...PLAN, isDryRun });

    expect(fake.commands).toEqual([]);
    expect(lines).toContain(line);
  });

  it('runs no command if the CLI would drop plugins that it does not read', async () => {
    for (let index = 0; index < 50; index += 1) {
      deployVersion(fake.plugins, `plugin-${index}`, '1.0.0');
      releaseVersions(fake.plugins, { [`plugin-${index}`]: '1.0.0' });
    }
    await expect(release('2.0.0')).rejects.toThrow(/^53 plugins .* reads only 50 .*Nothing was changed\.$/);
    expect(fake.commands).toEqual([]);
  });

  it('keeps what another team releases before the CLI reads the active release', async () => {
    const cli: FakeAccount['cli'] = (args) => {
      releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });
      return fake.cli(args);
    };

    await releasePlugin(PLUGIN, { ...PLAN, version: '2.0.0' }, fake.account, cliReleaser(cli));

    expect(releasedVersions(fake.plugins)).toMatchObject({ [PLUGIN.name]: '2.0.0', 'plugin-a': '2.0.0' });
  });

  it('names plugins that it undid and that the command cannot restore', async () => {
    for (const name of ['plugin.c', '$(x)']) deployVersion(fake.plugins, name, '1.0.0');
    fake.beforeRelease = () => {
      releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });
      releaseVersions(fake.plugins, { 'plugin.c': '1.0.0' });
      releaseVersions(fake.plugins, { '$(x)': '1.0.0' });
    };

    await expect(release('2.0.0')).rejects.toThrow(
      /with `npm run release -- --restore plugin-a@2\.0\.0`\. Restore plugin\.c@1\.0\.0, \$\(x\)@1\.0\.0 in Flex Admin > Plugins: .*/,
    );
  });

  it('names what it undid of two other teams, and the command that restores it', async () => {
    deployVersion(fake.plugins, 'plugin-new', '0.1.0');
    fake.beforeRelease = () => {
      releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });
      releaseVersions(fake.plugins, { 'plugin-b': null, 'plugin-new': '0.1.0' });
    };

    await expect(release('2.0.0')).rejects.toThrow(
      'The new release has what you asked for (plugin-sample 2.0.0), but it undid another release made at the ' +
        'same time: plugin-a 2.0.0 -> 1.0.0, plugin-new 0.1.0 -> off, plugin-b off -> 1.0.0. Restore that now with ' +
        '`npm run release -- --restore plugin-a@2.0.0 --restore plugin-b@off --restore plugin-new@0.1.0`.',
    );
    expect(lines.join()).not.toContain('Released');
  });

  it('names another version of this plugin that was released in between', async () => {
    deployVersion(fake.plugins, PLUGIN.name, '3.0.0', PLUGIN.description);
    fake.beforeRelease = () => releaseVersions(fake.plugins, { [PLUGIN.name]: '3.0.0' });

    await expect(release('2.0.0')).rejects.toThrow(
      /undid another release made at the same time: plugin-sample 3\.0\.0 -> 2\.0\.0\. .*--restore plugin-sample@3\.0\.0/,
    );
  });

  it('ends well if the same version was released in between', async () => {
    fake.beforeRelease = () => releaseVersions(fake.plugins, { [PLUGIN.name]: '2.0.0' });
    await release('2.0.0');
    expect(releasedVersions(fake.plugins)).toMatchObject({ [PLUGIN.name]: '2.0.0' });
  });

  it('does not name what another team has already released again', async () => {
    fake.beforeRelease = () => releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });
    fake.afterRelease = () => releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });

    await release('2.0.0');

    expect(releasedVersions(fake.plugins)).toMatchObject({ [PLUGIN.name]: '2.0.0', 'plugin-a': '2.0.0' });
  });

  it('fails if the release of another team replaced it', async () => {
    const read = releasedVersions(fake.plugins);
    fake.afterRelease = () => releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' }, read);

    await expect(release('2.0.0')).rejects.toThrow(
      'The new release had what you asked for (plugin-sample 2.0.0), but the next release replaced it: ' +
        'plugin-sample 2.0.0 -> 1.0.0.',
    );
  });

  it.each([
    ['the error of the CLI', '✖ Forbidden', /did not release this \(Forbidden\)\. Nothing was changed\./],
    [
      'a success without a release',
      'Configuration FJ00 was enabled',
      /is not in the account's list of releases/,
    ],
  ])('fails with %s', async (_, printed, sentence) => {
    const cli = (): Promise<string> => Promise.resolve(printed);
    await expect(
      releasePlugin(PLUGIN, { ...PLAN, version: '2.0.0' }, fake.account, cliReleaser(cli)),
    ).rejects.toThrow(sentence);
  });

  it('fails if the CLI released something else', async () => {
    const cli: FakeAccount['cli'] = () => fake.cli(['--plugin', 'plugin-a@2.0.0']);
    await expect(
      releasePlugin(PLUGIN, { ...PLAN, version: '2.0.0' }, fake.account, cliReleaser(cli)),
    ).rejects.toThrow('The CLI released something else. Still to change: plugin-sample 1.0.0 -> 2.0.0.');
  });

  it.each([429, 500])('does not report success if Twilio responds to the check with %d', async (status) => {
    const error = Object.assign(new Error('Try later'), { status });
    const account = { ...fake.account, releases: () => Promise.reject(error) };
    await expect(
      releasePlugin(PLUGIN, { ...PLAN, version: '2.0.0' }, account, cliReleaser(fake.cli)),
    ).rejects.toThrow(`its result was NOT CHECKED: Twilio responded with ${status}: Try later`);
  });
});

describe('switching off', () => {
  it('removes this plugin only, and names what it undid', async () => {
    fake.beforeRelease = () => releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });

    await expect(switchOff(PLUGIN, PLAN, fake.account, cliReleaser(fake.cli))).rejects.toThrow(
      /asked for \(plugin-sample off\), but it undid .*: plugin-a 2\.0\.0 -> 1\.0\.0\./,
    );
    expect(releasedVersions(fake.plugins)).toEqual({ 'plugin-a': '1.0.0', 'plugin-b': '1.0.0' });
  });
});

describe('restoring other plugins', () => {
  it('releases their versions, and switches off those that were off', async () => {
    await restorePlugins(['plugin-a@2.0.0', 'plugin-b@off'], false, fake.account, cliReleaser(fake.cli));

    expect(releasedVersions(fake.plugins)).toEqual({ [PLUGIN.name]: '1.0.0', 'plugin-a': '2.0.0' });
    expect(lines).toContain('Restored: plugin-a 2.0.0, plugin-b off.');
  });

  it.each([
    'plugin-a',
    '-plugin-a@1.0.0',
    'plugin.a@1.0.0',
    'plugin-a@',
    'plugin-a@latest',
    '@1.0.0',
    'plugin a@1.0.0',
    '',
  ])('rejects "%s"', async (text) => {
    await expect(restorePlugins([text], false, fake.account, cliReleaser(fake.cli))).rejects.toThrow(
      `not "${text}". Nothing was changed.`,
    );
    expect(fake.commands).toEqual([]);
  });
});

describe('before a release', () => {
  const versions = [
    { version: '2.0.0', isArchived: true },
    { version: '1.0.0', isArchived: false },
  ];

  it('allows a deployed version', () => {
    expect(releaseObstacle('plugin-sample', '1.0.0', versions)).toBeNull();
  });

  it.each([
    ['2.0.0', versions, /Version 2\.0\.0 of plugin-sample is archived.* You can release 1\.0\.0 with/],
    ['3.0.0', versions, /Version 3\.0\.0 of plugin-sample is not deployed\. You can release 1\.0\.0 with/],
    ['2.0.0', versions.slice(0, 1), /is archived.* Deploy another version with `npm run deploy`\.$/],
    ['1.0.0', [], /has no plugin plugin-sample\. Deploy it first with `npm run deploy`\./],
  ])('rejects %s of %j', (version, deployed, sentence) => {
    expect(releaseObstacle('plugin-sample', version, deployed)).toMatch(sentence);
  });
});
