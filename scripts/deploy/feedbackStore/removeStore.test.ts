import { errorResponse } from '../../../emulator/routing/route';
import { FIRST_DOMAIN, accountOfEachTest, seedService } from '../agentFunction/testing/loopbackAccount';

const FOR_BOTH = 'deploy --for-agents --feedback';
const REMOVE = 'deploy --feedback --remove';

const account = accountOfEachTest();
const run = account.succeed;

const settings = () => JSON.stringify(account.loopback.settings.ui_attributes);
const service = () => account.loopback.serverless.services[0];
const hasStore = () => service()?.variables.some(({ key }) => key === 'FEEDBACK_SYNC_SID');

describe('--remove', () => {
  it('leaves what the store keeps', async () => {
    await run('deploy --feedback');
    await run('configure --set seen_everywhere=true');

    expect(await run(`${REMOVE} --dry-run`)).toMatch(
      /Would remove functions_url.*Would delete .*IS\w+\) stays/s,
    );
    expect(await run(REMOVE)).toMatch(
      /Deleted assessment.*\(IS\w+\) stays, with everything .*--delete-entries/s,
    );
    expect(service()).toBeUndefined();
    expect(settings()).not.toContain('assessment_comments":{"');
    expect(account.loopback.sync.services).toHaveLength(1);
  });

  it('deletes what the store keeps when it is told', async () => {
    const before = account.state();
    await run('deploy --feedback');

    expect(await run(`${REMOVE} --delete-entries --dry-run`)).toMatch(/Would delete the Sync service/);
    expect(account.loopback.sync.services).toHaveLength(1);
    expect(await run(`${REMOVE} --delete-entries`)).toMatch(
      /Deleted the Sync service .*everything that it kept/,
    );
    expect(account.state()).toEqual(before);
    expect(await run(`${REMOVE} --delete-entries`)).toContain('The account has no Sync service');
  });

  it('keeps the agent function, which keeps nothing any more', async () => {
    await run(FOR_BOTH);

    expect(await run(REMOVE)).toMatch(
      /stays, because the agent function is in it\. .* add --for-agents\.\n +Removed FEEDBACK_SYNC_SID/,
    );
    expect(settings()).toContain(`"insights_base_url":"https://${FIRST_DOMAIN}/","insights_trusted_host"`);
    expect(settings()).not.toContain('functions_url');
    expect(hasStore()).toBe(false);
  });

  it('keeps the store when the agent function is removed, even if no setting uses it at the moment', async () => {
    await run(FOR_BOTH);

    expect(await run('deploy --for-agents --remove')).toMatch(/because the feedback store is in it/);
    expect(settings()).toContain('"functions_url"');
    expect(settings()).toContain('"insights_trusted_host"');
    expect(settings()).not.toContain('insights_base_url');
    expect(hasStore()).toBe(true);

    await run('release --feedback --off');
    expect(await run('deploy --for-agents --remove')).toMatch(/because the feedback store is in it/);
    await run(`${FOR_BOTH} --remove`);
    expect(service()).toBeUndefined();
  });

  it('says what is left if the entries cannot be deleted, and can be repeated', async () => {
    await run('deploy --feedback');
    account.loopback.fault = ({ host, method }) =>
      host === 'sync.twilio.com' && method === 'DELETE' ? errorResponse(500, 20500, 'Broken') : null;

    const { status, output } = await account.run(`${REMOVE} --delete-entries`);

    expect(output).toMatch(
      /Twilio responded with 500: Broken\. Not everything could be undone: .* is deleted, .*again/,
    );
    expect(status).toBe(1);
    account.loopback.fault = null;
    await run(`${REMOVE} --delete-entries`);
    expect(account.loopback.sync.services).toEqual([]);
  });
});

it('takes the store out of the settings with --off, and puts it back', async () => {
  await run(FOR_BOTH);
  const deployed = account.state();

  await run('release --feedback --off');
  expect(settings()).not.toContain('functions_url');
  expect(settings()).toContain('insights_trusted_host');
  await run('release --feedback');
  expect(account.state()).toEqual(deployed);
});

it('does not roll back to a build without a store while the settings use it', async () => {
  seedService(account.loopback, {
    paths: ['/Segments', '/QualityManagement/Assessments/Comments'],
    version: '0.0.1',
  });
  await run(FOR_BOTH);

  const { status, output, changes } = await account.run('rollback --feedback');

  expect(output).toMatch(/has no feedback store, .* turn it off first: .*Nothing was changed\.\s*$/);
  expect({ status, changes }).toEqual({ status: 1, changes: [] });
  await run('release --feedback --off');
  await run('rollback --for-agents');
});
