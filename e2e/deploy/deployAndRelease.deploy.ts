import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import { people } from '../../emulator/world/sample/people';
import { PLUGIN_BUNDLE } from '../support/pluginBundle';
import { expect, test } from './deployTest';

const NAME = 'plugin-assessment-comments';

/** Gives the page the plugins that are released on the loopback, with the bytes that were uploaded. */
async function serveReleased(page: Page, { plugins, assets }: LoopbackTwilio): Promise<string[]> {
  const loaded: string[] = [];
  await page.route('**/__tw/flex.twilio.com/plugins*', (route) =>
    route.fulfill({
      json: plugins.released().map(({ plugin, version, phase }) => ({
        name: plugin.unique_name,
        version: version.version,
        src: `/released${new URL(version.plugin_url).pathname}`,
        phase,
      })),
    }),
  );
  await page.route('**/released/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const released = plugins.released().find(({ version }) => version.plugin_url.endsWith(pathname.slice(9)));
    const { host, pathname: path } = new URL(released?.version.plugin_url ?? 'https://none.invalid/');
    const contents = assets.served(host, path);
    if (!contents) return route.fulfill({ status: 404 });
    loaded.push(released?.version.version ?? '');
    return route.fulfill({ body: contents, contentType: 'text/javascript' });
  });
  return loaded;
}

function releasedVersions({ plugins }: LoopbackTwilio): string[] {
  return plugins.released().map(({ plugin, version }) => `${plugin.unique_name} ${version.version}`);
}

test('deploys and releases with the real CLI, and the real Flex UI loads that bundle and shows comments', async ({
  loopback,
  run,
  page,
  signIn,
}) => {
  const manifest = readFileSync('package.json', 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };

  const noRegistry = { npm_config_registry: 'http://127.0.0.1:9/' };
  const deployed = await run('deploy', ['--changelog', 'First version'], noRegistry);
  expect(deployed.output).toContain(`Deployed: ${NAME} ${version}`);
  expect(deployed.output).toContain('Checked: the uploaded bundle is the built one');
  expect(deployed.status).toBe(0);
  expect(readFileSync('package.json', 'utf8'), 'package.json is left as it was').toBe(manifest);
  expect(releasedVersions(loopback), 'agents see nothing of it yet').toEqual([]);

  const released = await run('release');
  expect(released.output).toContain(`Released: ${NAME} ${version}`);
  expect(released.status).toBe(0);
  expect(releasedVersions(loopback)).toEqual([`${NAME} ${version}`]);

  const [plugin] = loopback.plugins.released();
  const { host, pathname } = new URL(plugin?.version.plugin_url ?? '');
  expect(loopback.assets.served(host, pathname)?.equals(readFileSync(PLUGIN_BUNDLE))).toBe(true);

  const loaded = await serveReleased(page, loopback);
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('listitem').first()).toBeVisible();
  expect(loaded).toEqual([version]);
});

test('goes back to the version before, and forth again', async ({ loopback, run }) => {
  const manifest = readFileSync('package.json', 'utf8');
  const { version: first } = JSON.parse(manifest) as { version: string };
  const second = '99.0.0';
  loopback.fault = ({ host }) => (host.endsWith('.twil.io') ? 'cut' : null);
  const unread = await run('deploy');
  expect(unread.output).toContain(
    'NOT CHECKED whether the uploaded bundle is the built one: its address gave no',
  );
  expect(unread.status).toBe(0);
  loopback.fault = null;
  expect((await run('release')).status).toBe(0);
  const failed = await run('rollback');
  expect(failed).toMatchObject({ status: 1 });
  expect(failed.output).toContain('there is nothing to go back to');

  // Registers a second version without a second build, because a rollback only changes what is registered.
  const plugin = loopback.plugins.plugin(NAME);
  if (!plugin) throw new Error('The plugin is not registered');
  const common = { plugin_url: 'https://loopback.twil.io/', changelog: '', private: true };
  loopback.plugins.addVersion(plugin, { ...common, version: second });
  expect((await run('release', ['--version', second])).status).toBe(0);
  expect(releasedVersions(loopback)).toEqual([`${NAME} ${second}`]);

  const planned = await run('rollback', ['--dry-run']);
  expect(planned.output).toContain(`${NAME} ${second} -> ${first}`);
  expect(releasedVersions(loopback), 'a dry run changes nothing').toEqual([`${NAME} ${second}`]);
  const back = await run('rollback');
  expect(back.output).toContain(`Rolled back: ${NAME} ${first}`);
  expect(back.status).toBe(0);
  expect(releasedVersions(loopback)).toEqual([`${NAME} ${first}`]);
  expect((await run('rollback')).status).toBe(0);
  expect(releasedVersions(loopback)).toEqual([`${NAME} ${second}`]);
});

test('switches the plugin off and back on beside the plugins of others, and takes those back only when told', async ({
  loopback: { plugins },
  loopback,
  run,
}) => {
  const words = { friendlyName: '', description: '' };
  const files = { plugin_url: 'https://loopback.twil.io/', changelog: '', private: true };
  const deployed = (name: string, version: string) =>
    plugins.addVersion(plugins.savePlugin(name, words), { ...files, version });
  const released = (...versions: { sid: string }[]) =>
    plugins.addRelease(
      plugins.addConfiguration({
        name: '',
        description: '',
        plugins: versions.map(({ sid }) => ({ versionSid: sid, phase: 3 })),
      }),
    );
  const [ours, theirs, theirsLater] = [
    deployed(NAME, '1.0.0'),
    deployed('plugin-of-others', '1.0.0'),
    deployed('plugin-of-others', '2.0.0'),
  ];
  released(ours, theirs);

  const off = await run('release', ['--off']);
  expect(off.output).toContain(`Switched off: ${NAME}`);
  expect(off.status).toBe(0);
  expect(releasedVersions(loopback)).toEqual(['plugin-of-others 1.0.0']);
  const again = await run('release', ['--off']);
  expect(again).toMatchObject({ status: 0 });
  expect(again.output).toContain('nothing to switch off');

  released(ours, theirsLater);
  const refused = await run('rollback');
  expect(refused.output).toContain('This would change other plugins too (plugin-of-others 2.0.0 -> 1.0.0)');
  expect(refused.status).toBe(1);
  expect((await run('rollback', ['--with-others'])).status).toBe(0);
  expect(releasedVersions(loopback)).toEqual(['plugin-of-others 1.0.0']);
});

test('switches the plugin off where it is the only one', async ({ loopback: { plugins }, loopback, run }) => {
  const plugin = plugins.savePlugin(NAME, { friendlyName: '', description: '' });
  const files = { plugin_url: 'https://loopback.twil.io/', changelog: '', private: true };
  plugins.addVersion(plugin, { ...files, version: '1.0.0' });
  expect((await run('release', ['--version', '1.0.0'])).status).toBe(0);

  const off = await run('release', ['--off']);

  expect(off.output).toContain(`Switched off: ${NAME}`);
  expect(off.status).toBe(0);
  expect(releasedVersions(loopback)).toEqual([]);
  const back = await run('rollback');
  expect(back.output).toContain(`Rolled back: ${NAME} 1.0.0`);
  expect(releasedVersions(loopback)).toEqual([`${NAME} 1.0.0`]);
});
