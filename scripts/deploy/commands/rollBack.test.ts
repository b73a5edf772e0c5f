import { cliReleaser } from '../cli/cliReleaser';
import {
  archiveVersion,
  deployVersion,
  releasedVersions,
  releaseVersions,
} from '../../../emulator/deploy/testing/teams';
import { rollBack } from './rollBack';
import { createFakeAccount, type FakeAccount } from './testing/fakeAccount';

const PLUGIN = { name: 'plugin-sample', description: 'A sample' };
const PLAN = { takesOver: false, isDryRun: false };

let fake: FakeAccount;
let lines: string[];

beforeEach(() => {
  fake = createFakeAccount();
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) {
    deployVersion(fake.plugins, PLUGIN.name, version, PLUGIN.description);
    deployVersion(fake.plugins, 'plugin-a', version);
  }
});

afterEach(() => jest.restoreAllMocks());

/** Releases each of these in turn, such as the version of this plugin. */
function released(...versions: (string | null | Record<string, string>)[]): void {
  for (const version of versions) {
    const changes = typeof version === 'string' || version === null ? { [PLUGIN.name]: version } : version;
    releaseVersions(fake.plugins, changes);
  }
}
const back = (isDryRun = false) =>
  rollBack(PLUGIN, { ...PLAN, isDryRun }, fake.account, cliReleaser(fake.cli));
const active = () => releasedVersions(fake.plugins)[PLUGIN.name];

describe('a rollback', () => {
  it('releases the previous version of this plugin, and keeps the newer versions of others', async () => {
    released({ 'plugin-a': '1.0.0' }, '1.0.0', '2.0.0', { 'plugin-a': '2.0.0' }, { 'plugin-a': '3.0.0' });

    await back();

    expect(releasedVersions(fake.plugins)).toEqual({ [PLUGIN.name]: '1.0.0', 'plugin-a': '3.0.0' });
    expect(lines).toEqual([
      'Changes to what is released in account the account: plugin-sample 2.0.0 -> 1.0.0.',
      'Rolled back: plugin-sample 1.0.0 is released. Agents get it the next time they load Flex.',
      'Another rollback would release 2.0.0 again.',
    ]);
  });

  it('is undone by a second one', async () => {
    released('1.0.0', '2.0.0', '3.0.0');
    await back();
    expect(active()).toBe('2.0.0');
    await back();
    expect(active()).toBe('3.0.0');
  });

  it('passes over releases in which the plugin was off', async () => {
    released('1.0.0', null, '2.0.0');
    await back();
    expect(active()).toBe('1.0.0');
  });

  it('switches on the last version if the plugin is off', async () => {
    released('1.0.0', '2.0.0', null);
    await back();
    expect(active()).toBe('2.0.0');
  });

  it('passes over archived versions, and says so', async () => {
    released('1.0.0', '2.0.0', '3.0.0');
    archiveVersion(fake.plugins, PLUGIN.name, '2.0.0');

    await back();

    expect(active()).toBe('1.0.0');
    expect(lines).toContain(
      'Version 2.0.0 was released before, but it is archived. An older version is next.',
    );
  });

  it('passes over a release whose list of plugins is gone', async () => {
    released('1.0.0', '2.0.0', '3.0.0');
    fake.plugins.configurations.splice(1, 1);
    await back();
    expect(active()).toBe('1.0.0');
  });

  it('changes nothing in a dry run', async () => {
    released('1.0.0', '2.0.0');
    await back(true);
    expect(fake.commands).toEqual([]);
    expect(lines).toContain('Dry run: nothing was changed.');
  });

  it.each([
    [
      'nothing has been released',
      [],
      /\(0\) have no other version of plugin-sample .*X\.Y\.Z`\. Nothing was changed\.$/,
    ],
    [
      'only other plugins have been released',
      [{ 'plugin-a': '1.0.0' }],
      /have no other version of plugin-sample/,
    ],
    [
      'there is no version before',
      [null, '1.0.0', { 'plugin-a': '1.0.0' }],
      /earlier releases \(2\) have no other version of plugin-sample .*`npm run release -- --off`\./,
    ],
  ])('fails if %s', async (_, releases, sentence) => {
    released(...releases);
    await expect(back()).rejects.toThrow(sentence);
    expect(fake.commands).toEqual([]);
  });

  it('names what it undid of another team', async () => {
    released('1.0.0', '2.0.0', { 'plugin-a': '1.0.0' });
    fake.beforeRelease = () => releaseVersions(fake.plugins, { 'plugin-a': '2.0.0' });

    await expect(back()).rejects.toThrow(
      /asked for \(plugin-sample 1\.0\.0\), but it undid .*: plugin-a 2\.0\.0 -> 1\.0\.0\..*--restore plugin-a@2\.0\.0/,
    );
    expect(lines.join()).not.toContain('Rolled back');
  });

  it.each([429, 500])('changes nothing if Twilio responds with %d on the way', async (status) => {
    released('1.0.0', '2.0.0');
    const error = Object.assign(new Error('Try later'), { status });
    const account = { ...fake.account, pluginsOf: () => Promise.reject(error) };
    await expect(rollBack(PLUGIN, PLAN, account, cliReleaser(fake.cli))).rejects.toBe(error);
    expect(fake.commands).toEqual([]);
  });
});
