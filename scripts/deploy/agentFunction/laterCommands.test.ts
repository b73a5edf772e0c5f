import { errorResponse } from '../../../emulator/routing/route';
import { SERVICE_NAME } from './account/FunctionAccount';
import { FIRST_DOMAIN, accountOfEachTest, seedService } from './testing/loopbackAccount';
import { FUNCTION_PATHS } from './upload/buildUpload';

const DEPLOY = 'deploy --for-agents';

const account = accountOfEachTest();
const run = account.succeed;

const settings = () => JSON.stringify(account.loopback.settings.ui_attributes);
const currentBuild = () => account.loopback.serverless.services[0]?.environments[0]?.build_sid;

describe('--remove', () => {
  it('takes the function out of the settings, deletes the service, and leaves nothing', async () => {
    const before = account.state();
    await run(DEPLOY);
    const deployed = account.state();

    expect(await run(`${DEPLOY} --remove --dry-run`)).toMatch(
      /Would remove .*Would delete .*nothing was changed/s,
    );
    expect(account.state()).toEqual(deployed);
    expect(await run(`${DEPLOY} --remove`)).toContain(`Deleted ${SERVICE_NAME}`);
    expect(account.state()).toEqual(before);
    expect(await run(`${DEPLOY} --remove`)).toContain('The account has no service');
  });

  it('puts the settings back if the service cannot be deleted', async () => {
    await run(DEPLOY);
    const before = account.state();
    account.loopback.fault = ({ method }) =>
      method === 'DELETE' ? errorResponse(500, 20500, 'Broken') : null;

    const { status, output } = await account.run(`${DEPLOY} --remove`);

    expect(output).toMatch(/Twilio responded with 500: Broken\. Everything was undone/);
    expect(status).toBe(1);
    expect(account.state()).toEqual(before);
  });

  it.each([true, false])(
    'does not bring the settings back when the service may be deleted, and can be repeated (no response: %s)',
    async (isResponseLost) => {
      const before = account.state();
      await run(DEPLOY);
      let isDeleted = false;
      account.loopback.fault = ({ method, path }) => {
        if (isDeleted && path === '/v1/Services') return errorResponse(500, 20500, 'Broken');
        isDeleted ||= method === 'DELETE';
        if (!isResponseLost || method !== 'DELETE') return null;
        account.loopback.serverless.services.splice(0);
        return 'cut';
      };

      const { status, output } = await account.run(`${DEPLOY} --remove`);

      expect(output).toMatch(
        /Not everything could be undone: The service .* may be deleted already.*again\.\s*$/,
      );
      expect(status).toBe(1);
      expect(settings()).not.toContain('insights_');
      account.loopback.fault = null;
      await run(`${DEPLOY} --remove`);
      expect(account.state()).toEqual(before);
    },
  );

  it('is done when Twilio has deleted the service without a response', async () => {
    const before = account.state();
    await run(DEPLOY);
    account.loopback.fault = ({ method }) => {
      if (method !== 'DELETE') return null;
      account.loopback.serverless.services.splice(0);
      return 'cut';
    };

    expect(await run(`${DEPLOY} --remove`)).toContain(`Deleted ${SERVICE_NAME}`);
    expect(account.state()).toEqual(before);
  });

  it('leaves settings that name another function, and a service that is not ours', async () => {
    await run(DEPLOY);
    const other = { insights_base_url: 'https://other-1.twil.io/', insights_trusted_host: 'other-1.twil.io' };
    account.loopback.settings.ui_attributes = { custom_data: { features: { assessment_comments: other } } };

    expect(await run(`${DEPLOY} --remove`)).toContain(
      'other-1.twil.io stays, because it is not this function: insights_base_url was not set by this command. To remove ' +
        'it: npm run configure -- --unset insights_base_url',
    );
    expect(settings()).toContain('other-1.twil.io');

    seedService(account.loopback, { paths: ['/hello'], version: null });
    const refused = await account.run(`${DEPLOY} --remove`);
    expect(refused.output).toMatch(/is not the agent function: it serves \/hello\..*Nothing was changed/);
    expect(refused).toMatchObject({ status: 1, changes: [] });
  });
});

describe('rollback', () => {
  it('goes back to the build before, and forth again', async () => {
    seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
    const old = currentBuild();
    await run(DEPLOY);
    const updated = currentBuild();

    const planned = await account.run('rollback --for-agents --dry-run');
    expect(planned.output).toContain(`Would deploy build ${old}`);
    expect(planned.changes).toEqual([]);
    expect(await run('rollback --for-agents')).toContain(
      'Rolled back: the function comes from version 0.0.1',
    );
    expect(currentBuild()).toBe(old);
    await run('rollback --for-agents');
    expect(currentBuild()).toBe(updated);
  });

  it('returns to the current build if the former one cannot be deployed', async () => {
    seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
    await run(DEPLOY);
    const before = account.state();
    let isFirst = true;
    account.loopback.fault = ({ method, path }) => {
      if (!isFirst || method !== 'POST' || !path.endsWith('/Deployments')) return null;
      isFirst = false;
      return errorResponse(500, 20500, 'Broken');
    };

    const { status, output } = await account.run('rollback --for-agents');

    expect(output).toMatch(/Twilio responded with 500: Broken\. Everything was undone/);
    expect(status).toBe(1);
    expect(account.state()).toEqual(before);
  });

  it('notices that Twilio has not deployed the former build', async () => {
    seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
    await run(DEPLOY);
    const before = account.state();
    account.loopback.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/Deployments')
        ? { status: 200, body: '<html>Sign in</html>' }
        : null;

    const { status, output } = await account.run('rollback --for-agents');

    expect(output).toMatch(/Build ZB\w+ is not deployed, although Twilio reported no error\./);
    expect(status).toBe(1);
    expect(account.state()).toEqual(before);
  });

  it('says that there is nothing to go back to', async () => {
    expect((await account.run('rollback --for-agents')).output).toMatch(
      /has no agent function\..*Nothing was changed/,
    );
    await run(DEPLOY);
    const { output, changes } = await account.run('rollback --for-agents');
    expect(output).toMatch(/only one build of the function was deployed.*Nothing was changed\.\s*$/);
    expect(changes).toEqual([]);
  });
});

describe('release', () => {
  it('takes the function out of the settings with --off, and puts it back', async () => {
    await run(DEPLOY);
    const deployed = account.state();

    expect(await run('release --for-agents --off --dry-run')).toContain('Dry run: nothing was changed.');
    expect(account.state()).toEqual(deployed);
    expect(await run('release --for-agents --off')).toContain('it stays so. To use it again');
    expect(settings()).not.toContain('insights_');
    await run('release --for-agents --dry-run');
    expect(settings()).not.toContain('insights_');
    await run('release --for-agents');
    expect(account.state()).toEqual(deployed);
  });

  describe('with settings that name another function', () => {
    const OTHER = 'other-1.twil.io';
    const other = { insights_base_url: `https://${OTHER}/`, insights_trusted_host: OTHER };
    const setSettings = (assessment_comments: object) => {
      account.loopback.settings.ui_attributes = { custom_data: { features: { assessment_comments } } };
    };

    it.each(['', ' --dry-run'])('leaves them with --off%s, and says how to remove them', async (dryRun) => {
      await run(DEPLOY);
      setSettings(other);

      const { output, status, changes } = await account.run(`release --for-agents --off${dryRun}`);

      expect(output).toMatch(
        /other-1\.twil\.io stays, .* --unset insights_base_url\. Nothing was changed\.\s*$/,
      );
      expect({ status, changes }).toEqual({ status: 1, changes: [] });
      expect(await run('configure --unset insights_base_url')).toContain('Done.');
      expect(settings()).not.toContain(OTHER);
    });

    it('leaves them if this project has deployed nothing', async () => {
      setSettings({ functions_url: `https://${OTHER}/`, insights_trusted_host: OTHER });
      const { output, changes } = await account.run('release --feedback --off');
      expect(output).toContain('functions_url was not set by this command');
      expect(changes).toEqual([]);
    });

    it('takes out only what is its own, and keeps the trust in the other host', async () => {
      await run(DEPLOY);
      setSettings({ ...other, functions_url: `https://${FIRST_DOMAIN}/` });
      const output = await run('release --for-agents --feedback --off');
      expect(output).toContain(`${OTHER} stays`);
      expect(output).toMatch(/To use it again: npm run release -- --feedback\s*$/);
      expect(settings()).toBe(JSON.stringify({ custom_data: { features: { assessment_comments: other } } }));
    });

    it('says what to do if it cannot find out whose function it is', async () => {
      await run(DEPLOY);
      account.loopback.fault = ({ host }) =>
        host === 'serverless.twilio.com' ? errorResponse(503, 20503, 'Down') : null;
      const { output, changes } = await account.run('release --for-agents --off');
      expect(output).toMatch(/could not be found out whether .* 503.*--unset insights_base_url\. Nothing/);
      expect(changes).toEqual([]);
      expect(await run('configure --unset insights_base_url')).toContain('Done.');
    });
  });

  it.each(['release --for-agents', 'release --for-agents --off'])(
    'undoes everything after Ctrl-C in `%s`',
    async (command) => {
      await run(DEPLOY);
      if (!command.endsWith('--off')) await run('release --for-agents --off');
      const before = account.state();
      account.loopback.fault = ({ method, path }) => {
        if (method === 'POST' && path === '/v1/Configuration') account.interrupt();
        return null;
      };

      const { status, output } = await account.run(command);

      expect(output).toMatch(/Stopped\. Everything was undone/);
      expect(status).toBe(1);
      expect(account.state()).toEqual(before);
    },
  );

  it('checks the function before agents get it', async () => {
    seedService(account.loopback, { paths: FUNCTION_PATHS, version: '0.0.1' });
    account.loopback.fault = ({ host, method }) =>
      host === FIRST_DOMAIN && method === 'OPTIONS' ? errorResponse(403, 20403, 'Forbidden') : null;

    const { output, changes } = await account.run('release --for-agents');

    expect(output).toMatch(/does not let pages of .* send a token\. Nothing was changed\.\s*$/);
    expect(changes).toEqual([]);
  });
});
