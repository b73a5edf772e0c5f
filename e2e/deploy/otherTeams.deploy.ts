import type { LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import {
  archiveVersion,
  deployVersion,
  releasedVersions,
  releaseVersions,
} from '../../emulator/deploy/testing/teams';
import { description as DESCRIPTION, name as NAME } from '../../package.json';
import { expect, test } from './deployTest';

/** Lets another team act once, right before Twilio handles a request with this method and end of its path. */
function actBefore(loopback: LoopbackTwilio, method: string, ending: string, act: () => void): void {
  let isDone = false;
  loopback.fault = (request) => {
    if (!isDone && request.method === method && request.path.endsWith(ending)) {
      isDone = true;
      act();
    }
    return null;
  };
}

test.beforeEach(({ loopback: { plugins } }) => {
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) deployVersion(plugins, NAME, version, DESCRIPTION);
  for (const version of ['1.0.0', '2.0.0']) deployVersion(plugins, 'plugin-callbacks', version);
  for (const version of ['1.0.0', '2.0.0']) deployVersion(plugins, 'plugin-dialer', version);
});

test('rolls back this plugin only, and keeps what other teams have released since', async ({
  loopback: { plugins },
  run,
}) => {
  releaseVersions(plugins, { [NAME]: '1.0.0', 'plugin-callbacks': '1.0.0' });
  releaseVersions(plugins, { [NAME]: '2.0.0' });
  releaseVersions(plugins, { 'plugin-callbacks': '2.0.0' });
  releaseVersions(plugins, { 'plugin-dialer': '1.0.0' });
  const others = { 'plugin-callbacks': '2.0.0', 'plugin-dialer': '1.0.0' };

  const planned = await run('rollback', ['--dry-run']);
  expect(planned.output).toContain(`${NAME} 2.0.0 -> 1.0.0`);
  expect(releasedVersions(plugins), 'a dry run changes nothing').toEqual({ ...others, [NAME]: '2.0.0' });

  const back = await run('rollback');
  expect(back.output).toContain(`Rolled back: ${NAME} 1.0.0`);
  expect(back.status).toBe(0);
  expect(releasedVersions(plugins)).toEqual({ ...others, [NAME]: '1.0.0' });

  expect((await run('rollback')).status, 'a second rollback undoes the first').toBe(0);
  expect(releasedVersions(plugins)).toEqual({ ...others, [NAME]: '2.0.0' });
});

test('reports that a release undid those of two other teams, and restores them', async ({
  loopback: { plugins },
  loopback,
  run,
}) => {
  releaseVersions(plugins, { [NAME]: '1.0.0', 'plugin-callbacks': '1.0.0', 'plugin-dialer': '1.0.0' });
  actBefore(loopback, 'POST', '/Releases', () => {
    releaseVersions(plugins, { 'plugin-callbacks': '2.0.0' });
    releaseVersions(plugins, { 'plugin-dialer': null });
  });

  const released = await run('release', ['--version', '2.0.0']);

  expect(released.output).toContain(
    `The new release has what you asked for (${NAME} 2.0.0), but it undid another release made at the ` +
      'same time: plugin-callbacks 2.0.0 -> 1.0.0, plugin-dialer off -> 1.0.0.',
  );
  const restore = ['--restore', 'plugin-callbacks@2.0.0', '--restore', 'plugin-dialer@off'];
  expect(released.output).toContain(`npm run release -- ${restore.join(' ')}`);
  expect(released.status).toBe(1);

  expect(await run('release', restore)).toMatchObject({ status: 0 });
  expect(releasedVersions(plugins)).toEqual({ [NAME]: '2.0.0', 'plugin-callbacks': '2.0.0' });
});

test('keeps what another team released before the CLI read the active release', async ({
  loopback: { plugins },
  loopback,
  run,
}) => {
  releaseVersions(plugins, { [NAME]: '2.0.0', 'plugin-callbacks': '1.0.0' });
  actBefore(loopback, 'GET', `/Plugins/${NAME}`, () =>
    releaseVersions(plugins, { 'plugin-callbacks': '2.0.0' }),
  );

  const off = await run('release', ['--off']);

  expect(off.output).toContain(`Switched off: ${NAME}`);
  expect(off.status).toBe(0);
  expect(releasedVersions(plugins)).toEqual({ 'plugin-callbacks': '2.0.0' });
});

test('does not release an archived version, and rolls back to the one before it', async ({
  loopback: { plugins },
  run,
}) => {
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) releaseVersions(plugins, { [NAME]: version });
  archiveVersion(plugins, NAME, '2.0.0');

  const refused = await run('release', ['--version', '2.0.0']);
  expect(refused.output).toMatch(/Version 2\.0\.0 of .* is archived.*Nothing was changed\./);
  expect(refused.output, 'offers those that are not archived').toContain('3.0.0, 1.0.0');
  expect(refused.status).toBe(1);

  const back = await run('rollback');
  expect(back.output).toContain(`Rolled back: ${NAME} 1.0.0`);
  expect(back.status).toBe(0);
});
