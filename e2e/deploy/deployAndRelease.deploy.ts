import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import { deployVersion, releasedVersions, releaseVersions } from '../../emulator/deploy/testing/teams';
import { people } from '../../emulator/world/sample/people';
import { PLUGIN_BUNDLE } from '../support/pluginBundle';
import { description as DESCRIPTION, name as NAME } from '../../package.json';
import { expect, test } from './deployTest';

/** Gives the page the plugins that are released on the loopback, with the bytes that were uploaded. */
async function serveReleased(page: Page, { plugins, serverless }: LoopbackTwilio): Promise<string[]> {
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
    const contents = serverless.served(host, path);
    if (!contents) return route.fulfill({ status: 404 });
    loaded.push(released?.version.version ?? '');
    return route.fulfill({ body: contents, contentType: 'text/javascript' });
  });
  return loaded;
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
  // The bundle that our own builder wrote, before the CLI built it once more.
  const [, built = ''] = /Built: .* SHA-256 ([0-9a-f]{64})/.exec(deployed.output) ?? [];
  expect(deployed.output).toContain(`Checked: the uploaded bundle is the built one (SHA-256 ${built})`);
  expect(deployed.status).toBe(0);
  expect(readFileSync('package.json', 'utf8'), 'package.json is left as it was').toBe(manifest);
  expect(releasedVersions(loopback.plugins), 'agents see nothing of it yet').toEqual({});

  const verified = await run('deploy', ['--verify', '--sha256', built]);
  expect(verified.output).toContain(`serves the expected bundle of ${NAME} ${version}`);
  expect(verified.status).toBe(0);

  const released = await run('release');
  expect(released.output).toContain(`Released: ${NAME} ${version}`);
  expect(released.status).toBe(0);
  expect(releasedVersions(loopback.plugins)).toEqual({ [NAME]: version });

  const [plugin] = loopback.plugins.released();
  const { host, pathname } = new URL(plugin?.version.plugin_url ?? '');
  expect(loopback.serverless.served(host, pathname)?.equals(readFileSync(PLUGIN_BUNDLE))).toBe(true);

  const loaded = await serveReleased(page, loopback);
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('listitem').first()).toBeVisible();
  expect(loaded).toEqual([version]);
});

test('says that the uploaded bundle was not checked, and that there is nothing to roll back to', async ({
  loopback,
  run,
}) => {
  loopback.fault = ({ host }) => (host.endsWith('.twil.io') ? 'cut' : null);
  const unread = await run('deploy');
  expect(unread.output).toContain(
    'NOT CHECKED whether the uploaded bundle is the built one: its address did not',
  );
  expect(unread.status).toBe(0);
  loopback.fault = null;
  expect((await run('release')).status).toBe(0);
  const failed = await run('rollback');
  expect(failed).toMatchObject({ status: 1 });
  expect(failed.output).toContain('There is nothing to roll back to');
});

test('switches the plugin off beside the plugins of others', async ({ loopback: { plugins }, run }) => {
  deployVersion(plugins, NAME, '1.0.0', DESCRIPTION);
  deployVersion(plugins, 'plugin-of-others', '1.0.0');
  releaseVersions(plugins, { [NAME]: '1.0.0', 'plugin-of-others': '1.0.0' });

  const off = await run('release', ['--off']);
  expect(off.output).toContain(`Switched off: ${NAME}`);
  expect(off.status).toBe(0);
  expect(releasedVersions(plugins)).toEqual({ 'plugin-of-others': '1.0.0' });
  const again = await run('release', ['--off']);
  expect(again).toMatchObject({ status: 0 });
  expect(again.output).toContain('nothing to switch off');
});

test('switches the plugin off where it is the only one', async ({ loopback: { plugins }, run }) => {
  deployVersion(plugins, NAME, '1.0.0', DESCRIPTION);
  expect((await run('release', ['--version', '1.0.0'])).status).toBe(0);

  const off = await run('release', ['--off']);

  expect(off.output).toContain(`Switched off: ${NAME}`);
  expect(off.status).toBe(0);
  expect(releasedVersions(plugins)).toEqual({});
  const back = await run('rollback');
  expect(back.output).toContain(`Rolled back: ${NAME} 1.0.0`);
  expect(releasedVersions(plugins)).toEqual({ [NAME]: '1.0.0' });
});

test('does not touch a different plugin of the same name unless it may take it over', async ({
  loopback: { plugins },
  run,
}) => {
  for (const version of ['0.0.1', '0.0.2']) {
    deployVersion(plugins, NAME, version, 'Comments for quality managers');
    releaseVersions(plugins, { [NAME]: version });
  }

  for (const [script, args] of [
    ['deploy', []],
    ['release', ['--version', '0.0.1']],
    ['release', ['--off']],
    ['rollback', []],
  ] as const) {
    const refused = await run(script, args);
    expect(refused.output).toMatch(/different plugin .*"Comments for quality managers".* add --take-over\./);
    expect(refused.output).toContain('Nothing was changed.');
    expect(refused.status).toBe(1);
  }
  expect(releasedVersions(plugins)).toEqual({ [NAME]: '0.0.2' });

  const deployed = await run('deploy', ['--take-over']);
  expect(deployed.output).toContain(`Deployed: ${NAME}`);
  expect(deployed.status).toBe(0);
  expect((await run('release')).status, 'from then on, it is this plugin').toBe(0);
});
