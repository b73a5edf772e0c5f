import { errorResponse } from '../../../emulator/routing/route';
import { version as OWN_VERSION } from '../../../package.json';
import { FIRST_DOMAIN, accountOfEachTest, seedService } from '../agentFunction/testing/loopbackAccount';
import { STORE_NAME } from './StoreAccount';

const DEPLOY = 'deploy --feedback';
const FOR_BOTH = 'deploy --for-agents --feedback';
/** What the function had before there was a store. */
const OLD_PATHS = ['/Segments', '/QualityManagement/Assessments/Comments'];
const STORE_URL = { functions_url: `https://${FIRST_DOMAIN}/` };
const TRUST = { insights_trusted_host: FIRST_DOMAIN };
const AGENT_URL = { insights_base_url: `https://${FIRST_DOMAIN}/` };

const account = accountOfEachTest();
const run = account.succeed;
const { variables } = account;

function settings(): unknown {
  const attributes = account.loopback.settings.ui_attributes as {
    custom_data: { features: { assessment_comments?: unknown } };
  };
  return attributes.custom_data.features.assessment_comments;
}
const setSettings = (assessment_comments: object): void => {
  account.loopback.settings.ui_attributes = { custom_data: { features: { assessment_comments } } };
};
const seedStore = (options: { aclEnabled?: boolean } = {}) =>
  account.loopback.sync.createService({ friendlyName: STORE_NAME, aclEnabled: true, ...options });

it('takes an empty account to a store that the settings name, without a question to Insights', async () => {
  const { sync, requests } = account.loopback;

  const output = await run(`${DEPLOY} --feedback-days 90`);

  expect(output).toMatch(/^1\/4 .*^2\/4 .*^3\/4 .*^4\/4 /ms);
  expect(output).toMatch(/ok +Pages of https:\/\/flex\.twilio\.com can ask the feedback store/);
  expect(output).toContain('npm run configure -- --set seen_everywhere=true --set acknowledgements=true');
  expect(settings()).toEqual({ ...STORE_URL, ...TRUST });
  expect(sync.services).toMatchObject([{ friendlyName: STORE_NAME, aclEnabled: true }]);
  expect(variables()).toMatchObject({ FEEDBACK_SYNC_SID: sync.services[0]?.sid, FEEDBACK_DAYS: '90' });
  expect(requests.filter(({ path }) => path.includes('/Insights/'))).toEqual([]);
  expect(requests.length).toBeLessThan(50);

  const before = account.state();
  expect(await run(`${DEPLOY} --dry-run`)).toContain(`Would use the Sync service "${STORE_NAME}"`);
  expect(account.state()).toEqual(before);
  await run(DEPLOY);
  expect(sync.services).toHaveLength(1);
  expect(variables()).toMatchObject({ FEEDBACK_DAYS: '90' });
});

it('adds the store to an older agent function, and keeps it when the function is deployed again', async () => {
  seedService(account.loopback, { paths: OLD_PATHS, version: '0.0.1' });
  setSettings({ ...AGENT_URL, ...TRUST });

  expect(await run(DEPLOY)).toContain(`at ${FIRST_DOMAIN}, in place of ZB`);
  expect(settings()).toEqual({ ...AGENT_URL, ...STORE_URL, ...TRUST });

  const { FEEDBACK_SYNC_SID } = variables();
  expect(await run('deploy --for-agents')).toMatch(/can ask it\.[^]*can ask the feedback store\./);
  expect(settings()).toEqual({ ...AGENT_URL, ...STORE_URL, ...TRUST });
  expect(variables()).toMatchObject({ FEEDBACK_SYNC_SID });
});

it('needs no Sync for agents alone', async () => {
  account.loopback.fault = ({ host }) =>
    host === 'sync.twilio.com' ? errorResponse(403, 20403, 'Forbidden') : null;

  await run('deploy --for-agents');

  expect(settings()).toEqual({ ...AGENT_URL, ...TRUST });
  expect(variables()).not.toHaveProperty('FEEDBACK_SYNC_SID');
});

it('uses the Sync service that is there', async () => {
  const left = seedStore();
  account.loopback.sync.createMap(left, `feedback-WK${'1'.repeat(32)}`, 0);

  expect(await run(DEPLOY)).toContain(`Using the Sync service "${STORE_NAME}" (${left.sid})`);

  left.friendlyName = 'Renamed in the Console';
  seedStore();
  await run(DEPLOY);
  expect(variables()).toMatchObject({ FEEDBACK_SYNC_SID: left.sid });
});

it('makes a new Sync service, and says so, if that of the functions is gone', async () => {
  await run(DEPLOY);
  account.loopback.sync.services.splice(0);

  expect(await run(DEPLOY)).toMatch(/FEEDBACK_SYNC_SID is "IS\w+", which is no Sync service of this account/);
  expect(variables()).toMatchObject({ FEEDBACK_SYNC_SID: account.loopback.sync.services[0]?.sid });
});

describe('changes nothing', () => {
  async function expectRefusal(command: string, sentence: RegExp): Promise<void> {
    const before = account.state();
    const { output, status, changes } = await account.run(command);
    expect(output).toMatch(sentence);
    expect(output).toMatch(/Nothing was changed\.\s*$/);
    expect({ status, changes }).toEqual({ status: 1, changes: [] });
    expect(account.state()).toEqual(before);
  }

  it('if browsers could use the Sync service', async () => {
    seedStore({ aclEnabled: false });
    await expectRefusal(
      DEPLOY,
      /has no access control, so everyone with a Sync token .* Turn on "ACL enabled"/,
    );
  });

  it('if there are several', async () => {
    seedStore();
    seedStore();
    await expectRefusal(
      DEPLOY,
      /several Sync services .* \(IS\w+, IS\w+\), and FEEDBACK_SYNC_SID names none/,
    );
  });

  it('if the Sync service is something else, unless it is told', async () => {
    account.loopback.sync.createMap(seedStore(), 'orders', 0);
    await expectRefusal(DEPLOY, /not the feedback store: it has the map "orders"\. .* add --take-over/);
    await run(`${DEPLOY} --take-over`);
  });

  it('if the settings have an agent function at another host', async () => {
    setSettings({ insights_base_url: 'https://own.example/', insights_trusted_host: 'own.example' });
    await expectRefusal(
      DEPLOY,
      /"insights_base_url" .* is at own\.example, .* add --for-agents\. .* --unset ins/,
    );
    await run(FOR_BOTH);
    expect(settings()).toEqual({ ...AGENT_URL, ...STORE_URL, ...TRUST });
  });

  it('if the credentials may not use Sync', async () => {
    account.loopback.fault = ({ host }) =>
      host === 'sync.twilio.com' ? errorResponse(403, 20403, 'Forbidden') : null;
    await expectRefusal(DEPLOY, /These credentials may not use Sync \(403\)/);
  });

  it.each<[string, RegExp]>([
    [`${DEPLOY} --share-customer-fields yes`, /--share-customer-fields goes with --for-agents only/],
    ['deploy --for-agents --feedback-days 30', /--feedback-days goes with --feedback only/],
    [`${DEPLOY} --feedback-days 400`, /takes a number of days from 1 to 365, and not "400"/],
    [`${DEPLOY} --delete-entries`, /--delete-entries goes with --remove only/],
    ['release --feedback --version 1.0.0', /--version is for the plugin and does not go with --feedback/],
  ])('for `%s`', async (command, sentence) => {
    await expectRefusal(command, sentence);
    expect(account.loopback.requests).toEqual([]);
  });
});

describe.each([true, false])('if the account has an agent function: %s', (hasFunction) => {
  beforeEach(() => {
    if (!hasFunction) return;
    seedService(account.loopback, { paths: OLD_PATHS, version: '0.0.1' });
    setSettings({ ...AGENT_URL, ...TRUST });
  });

  async function expectUndone(sentence: RegExp): Promise<void> {
    const before = account.state();
    const { output, status } = await account.run(FOR_BOTH);
    expect(output).toMatch(sentence);
    expect(output).toMatch(/Everything was undone: the account is as it was before\.\s*$/);
    expect(status).toBe(1);
    expect(account.state()).toEqual(before);
  }

  it('undoes everything when the store does not respond as it should', async () => {
    account.loopback.fault = ({ host, path }) =>
      host === FIRST_DOMAIN && path === '/Feedback/Seen'
        ? {
            ...errorResponse(500, 20500, 'The function is not set up: FEEDBACK_SYNC_SID'),
            headers: { 'Agent-Function-Version': OWN_VERSION },
          }
        : null;
    await expectUndone(/Feedback\/Seen is not set up: its setting FEEDBACK_SYNC_SID is missing or wrong/);
  });

  it('undoes everything when Twilio does not answer that it has made the Sync service', async () => {
    account.loopback.fault = ({ host, method }) => {
      if (host !== 'sync.twilio.com' || method !== 'POST') return null;
      seedStore();
      return 'cut';
    };
    await expectUndone(/Twilio cannot be reached/);
  });

  it('undoes everything after Ctrl-C', async () => {
    account.loopback.fault = ({ host, method }) => {
      if (host === 'sync.twilio.com' && method === 'POST') account.interrupt();
      return null;
    };
    await expectUndone(/Stopping …[^]*Stopped\./);
  });
});
