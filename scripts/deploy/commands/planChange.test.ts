import type { SettingsChange } from '../settings/settingsChange';
import { planChange, planRestore, type PlanContext } from './planChange';

const OWN = 'answers-1234.twil.io';

const CONTEXT: PlanContext = {
  trustHost: undefined,
  customRoles: [],
  addresses: {
    flexOrigins: () => Promise.resolve(['https://flex.twilio.com']),
    functionDomains: () => Promise.resolve([OWN]),
  },
  send: ({ method }) =>
    Promise.resolve({
      status: method === 'GET' ? 401 : 200,
      body: null,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization' },
    }),
};

const plan = (change: Partial<SettingsChange>, current: unknown = {}, context: Partial<PlanContext> = {}) =>
  planChange(
    { patches: [], replaces: false, ...change },
    current,
    { ...CONTEXT, ...context },
    () => undefined,
  );

it('merges the change, even if another setting is unusable', async () => {
  expect(await plan({ patches: [{ page_size: 30 }] }, { refresh_minutes: 'often' })).toEqual({
    page_size: 30,
    refresh_minutes: 'often',
  });
});

it('rejects what the plugin would not use, and roles that Flex does not have', async () => {
  await expect(
    plan({ patches: [{ page_size: 'all', colour: 'red', team_roles: ['coach'] }] }),
  ).rejects.toThrow(
    `"page_size" must be a whole number from 10 to 500. "colour" isn't a recognized setting. "team_roles" names the ` +
      'role "coach", which is not a role of Flex. If your account has this role, add --custom-role coach. ' +
      'Nothing was changed.',
  );
});

it('accepts a role that the admin calls custom', async () => {
  const change = { patches: [{ team_roles: ['coach'] }] };

  expect(await plan(change, {}, { customRoles: ['coach'] })).toEqual({ team_roles: ['coach'] });
});

it('removes an unknown setting that is in the account, but does not accept a misspelled one', async () => {
  expect(await plan({ patches: [{ colour: null }] }, { colour: 'red', page_size: 30 })).toEqual({
    page_size: 30,
  });
  await expect(plan({ patches: [{ page_sise: null }] }, { page_size: 30 })).rejects.toThrow(
    /"page_sise" isn't a recognized setting\. Did you mean "page_size"\? Nothing was changed/,
  );
});

it('trusts the host of an agent function that it sets, whatever the file says', async () => {
  const settings = { insights_base_url: `https://${OWN}/`, insights_trusted_host: 'own.example' };

  expect(await plan({ patches: [settings] })).toEqual({ ...settings, insights_trusted_host: OWN });
});

it('trusts the host of an agent function that was set before, with --trust-host', async () => {
  const settings = { insights_base_url: 'https://own.example/' };

  expect(await plan({}, settings, { trustHost: 'own.example' })).toEqual({
    ...settings,
    insights_trusted_host: 'own.example',
  });
});

it('does not ask the agent function when another setting changes', async () => {
  const settings = { insights_base_url: 'https://own.example/', insights_trusted_host: 'own.example' };
  const send = jest.fn(CONTEXT.send);

  expect(await plan({ patches: [{ page_size: 30 }] }, settings, { send })).toEqual({
    ...settings,
    page_size: 30,
  });
  expect(send).not.toHaveBeenCalled();
});

it('does not set a trusted host alone', async () => {
  await expect(plan({ patches: [{ insights_trusted_host: 'own.example' }] })).rejects.toThrow(
    /"insights_trusted_host" is set together with "insights_base_url" or "functions_url"\. Use --trust-host .*Nothing was changed/,
  );
});

it('drops the trusted host when the agent function is removed', async () => {
  const settings = { insights_base_url: `https://${OWN}/`, insights_trusted_host: OWN };

  expect(await plan({ patches: [{ insights_base_url: null }] }, { ...settings, page_size: 30 })).toEqual({
    page_size: 30,
  });
  expect(await plan({ patches: [{ insights_base_url: null }] }, settings)).toEqual({});
});

it('keeps the trusted host while a feedback store needs it', async () => {
  const settings = { functions_url: `https://${OWN}/`, insights_trusted_host: OWN };
  const current = { ...settings, insights_base_url: `https://${OWN}/` };

  expect(await plan({ patches: [{ insights_base_url: null }] }, current)).toEqual(settings);
  expect(await plan({ patches: [{ functions_url: null }] }, settings)).toEqual({});
});

it('checks a feedback store like an agent function, and only beside one at the same host', async () => {
  const functions_url = `https://${OWN}/`;

  expect(await plan({ patches: [{ functions_url }] })).toEqual({ functions_url, insights_trusted_host: OWN });
  await expect(plan({ patches: [{ functions_url: 'https://other-1.twil.io/' }] })).rejects.toThrow(
    /add --trust-host other-1\.twil\.io/,
  );
  await expect(
    plan({ patches: [{ functions_url }] }, { insights_base_url: 'https://own.example/' }),
  ).rejects.toThrow(/both must have the same\. Nothing was changed/);
});

describe('former settings', () => {
  const restore = (settings: Record<string, unknown>, current: unknown, context: Partial<PlanContext> = {}) =>
    planRestore(settings, current, { ...CONTEXT, ...context }, () => undefined);

  it('come back as they were, even if the plugin cannot use all of them', async () => {
    const settings = { page_size: 'all', insights_base_url: 'http://own.example/' };

    expect(await restore(settings, { page_size: 30 })).toEqual(settings);
  });

  it('trust no host without an agent function', async () => {
    const settings = { page_size: 30, insights_trusted_host: 'own.example' };

    expect(await restore(settings, {})).toEqual({ page_size: 30 });
    expect(await restore({ ...settings, insights_base_url: [] }, {})).toEqual({
      page_size: 30,
      insights_base_url: [],
    });
  });

  it('are checked if they have another agent function than the current settings', async () => {
    const settings = {
      insights_base_url: `https://other-1.twil.io/`,
      insights_trusted_host: 'other-1.twil.io',
    };

    await expect(restore(settings, { insights_base_url: `https://${OWN}/` })).rejects.toThrow(
      /add --trust-host other-1\.twil\.io/,
    );
    expect(await restore({ insights_base_url: `https://${OWN}/` }, {})).toMatchObject({
      insights_trusted_host: OWN,
    });
  });

  it('are checked if they have another feedback store', async () => {
    const settings = { functions_url: 'https://other-1.twil.io/', insights_trusted_host: 'other-1.twil.io' };

    await expect(restore(settings, {})).rejects.toThrow(/add --trust-host other-1\.twil\.io/);
    expect(await restore(settings, settings)).toBe(settings);
  });

  it('are not checked if they have the current agent function', async () => {
    const settings = { insights_base_url: 'https://own.example/', insights_trusted_host: 'own.example' };
    const send = jest.fn(CONTEXT.send);

    expect(await restore(settings, { ...settings, page_size: 30 }, { send })).toBe(settings);
    expect(send).not.toHaveBeenCalled();
  });
});
