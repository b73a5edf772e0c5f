import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FunctionResponder } from '../../emulator/deploy/createDeploymentResponder';
import type { LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import { expect, test, type ScriptResult } from './deployTest';

const OTHERS = { theme: { isLight: false }, custom_data: { features: { callbacks: { enabled: true } } } };
const withOurs = (settings: object) => ({
  ...OTHERS,
  custom_data: { features: { ...OTHERS.custom_data.features, assessment_comments: settings } },
});

/** The file with the configuration from before a change, which the script names. The test has to remove it. */
function backupIn({ output }: ScriptResult): string {
  return /--restore (\S+\.json)/.exec(output)?.[1] ?? '';
}

test('merges settings beside those of others, goes back, and takes them out again', async ({
  loopback,
  run,
}, testInfo) => {
  loopback.settings.ui_attributes = withOurs({ page_size: 20 });
  const file = testInfo.outputPath('settings.json');
  writeFileSync(file, '\uFEFF{ "refresh_minutes": 30 }');
  const change = ['--file', file, '--set', 'add_comments=false'];

  const planned = await run('configure', [...change, '--dry-run']);
  expect(planned.output).toContain('refresh_minutes: 10 (default) -> 30');
  expect(planned.status).toBe(0);
  expect(loopback.settings.ui_attributes, 'a dry run changes nothing').toEqual(withOurs({ page_size: 20 }));

  const done = await run('configure', change);
  const backup = backupIn(done);
  const kept = { path: backup, exists: existsSync(backup), text: '', mode: 0 };
  if (kept.exists) Object.assign(kept, { text: readFileSync(backup, 'utf8'), mode: statSync(backup).mode });
  try {
    expect(done.output).toContain('Done.');
    expect(done.status).toBe(0);
    const changed = { page_size: 20, refresh_minutes: 30, add_comments: false };
    expect(loopback.settings.ui_attributes).toEqual(withOurs(changed));
    expect(JSON.parse(kept.text)).toMatchObject({ ui_attributes: withOurs({ page_size: 20 }) });
    expect(kept.mode & 0o777).toBe(0o600);
    expect((await run('configure', ['--show'])).output).toContain('"refresh_minutes": 30');

    const restored = await run('configure', ['--restore', backup]);
    rmSync(backupIn(restored));
    expect(restored.status).toBe(0);
    expect(loopback.settings.ui_attributes).toEqual(withOurs({ page_size: 20 }));
  } finally {
    rmSync(backup, { force: true });
  }
  const removed = await run('configure', ['--remove']);
  rmSync(backupIn(removed));
  expect(removed.status).toBe(0);
  expect(loopback.settings.ui_attributes).toEqual(OTHERS);
});

test('says what is wrong with the settings, and leaves those of the account', async ({
  loopback,
  run,
}, testInfo) => {
  const file = testInfo.outputPath('settings.json');
  writeFileSync(file, '{ refresh');
  for (const [args, sentence] of [
    [['--set', 'refresh_minutes=often'], /"refresh_minutes" must be a whole number from 0 to 1,440/],
    [['--set', 'agent_panel_roles=agents'], /Did you mean "agent"\?/],
    [['--file', file], /is not valid JSON/],
    [[], /Say what to change with --set, --unset or --file/],
    [['--show', '--remove'], /exactly one of --remove, --restore and --show/],
    [['--remove', '--replace'], /--replace goes with --set or --file/],
  ] as const) {
    const refused = await run('configure', args);
    expect(refused.output).toMatch(sentence);
    expect(refused.output).toMatch(/Nothing was changed\.\s*$/);
    expect(refused.status).toBe(1);
  }
  loopback.settings.ui_attributes = 'text';
  const refused = await run('configure', ['--set', 'refresh_minutes=30']);
  expect(refused.output).toMatch(/is not an object \(it is a text\).*Nothing was changed/);
  expect(refused.status).toBe(1);
  expect(loopback.settings.ui_attributes).toBe('text');
  expect(loopback.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

/** The agent function, as far as it responds without a token. */
const agentFunction =
  (origins: readonly string[], missingSetting: string | null = null): FunctionResponder =>
  ({ method }, { origin = '', authorization }) => {
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    if (method === 'OPTIONS') return { status: 200, body: null, headers };
    expect(authorization, 'no credentials reach the function').toBeUndefined();
    if (!origins.includes(origin)) return { status: 403, body: { code: 20403 } };
    const allowed = { 'Access-Control-Allow-Origin': origin };
    if (missingSetting === null) return { status: 401, body: { code: 20003 }, headers: allowed };
    const message = `The function is not set up: ${missingSetting}`;
    return { status: 500, body: { code: 20500, message }, headers: allowed };
  };

/** The domain of a new service of the account. */
function createDomain({ serverless }: LoopbackTwilio): string {
  const service = serverless.createService('assessment-comments');
  return serverless.createEnvironment(service, 'dev', 'dev').domain_name;
}

test('checks an agent function without a token before it trusts its host', async ({ loopback, run }) => {
  const FLEX = 'https://flex.twilio.com';
  const OWN_FLEX = 'https://flex.example.com';
  loopback.settings.flex_url = `${OWN_FLEX}/desk`;
  const host = createDomain(loopback);
  const set = ['--set', `insights_base_url=https://${host}/`];

  for (const [responder, sentence] of [
    [agentFunction([FLEX]), /refuses pages of https:\/\/flex\.example\.com \(403\)/],
    [agentFunction([FLEX, OWN_FLEX], 'WORKSPACE_SID'), /its setting WORKSPACE_SID is missing or wrong/],
  ] as const) {
    loopback.functions.set(host, responder);
    const refused = await run('configure', set);
    expect(refused.output).toMatch(sentence);
    expect(refused.status).toBe(1);
  }
  const foreign = await run('configure', ['--set', 'insights_base_url=https://other-1.twil.io/']);
  expect(foreign.output).toMatch(/add --trust-host other-1\.twil\.io\. Nothing was changed/);
  expect(loopback.requests.map((request) => request.host)).not.toContain('other-1.twil.io');
  expect(loopback.settings.ui_attributes).toEqual({});

  loopback.functions.set(host, agentFunction([FLEX, OWN_FLEX]));
  const done = await run('configure', set);
  rmSync(backupIn(done));
  expect(done.output).toContain(
    `Checked: the agent function at https://${host}/ responds to pages of ${OWN_FLEX}.`,
  );
  expect(done.status).toBe(0);
  expect(loopback.settings.ui_attributes).toEqual({
    custom_data: {
      features: {
        assessment_comments: { insights_base_url: `https://${host}/`, insights_trusted_host: host },
      },
    },
  });
});
