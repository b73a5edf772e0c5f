import {
  allowedOrigin,
  readAccountSettings,
  readAgentSettings,
  readFeedbackSettings,
  type Context,
} from './readSettings';

const CONTEXT = {
  ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  AUTH_TOKEN: 'invented',
  WORKSPACE_SID: `WS${'0'.repeat(32)}`,
  DOMAIN_NAME: 'functions.example',
};

const readSettings = (context: Context) => ({
  ...readAccountSettings(context),
  ...readAgentSettings(context),
});

it("uses the URL of the functions' domain", () => {
  expect(readSettings(CONTEXT).baseUrl).toBe('https://functions.example/');
});

it.each(['ACCOUNT_SID', 'AUTH_TOKEN', 'WORKSPACE_SID', 'DOMAIN_NAME'])(
  'names %s when it is missing or blank',
  (name) => {
    for (const value of [undefined, '', ' ', ['AC']]) {
      expect(() => readSettings({ ...CONTEXT, [name]: value })).toThrow(name);
    }
  },
);

it.each([
  ['WORKSPACE_SID', CONTEXT.ACCOUNT_SID],
  ['ACCOUNT_SID', CONTEXT.WORKSPACE_SID],
  ['WORKSPACE_SID', `${CONTEXT.WORKSPACE_SID}/../x`],
  ['WORKSPACE_SID', `${CONTEXT.WORKSPACE_SID}0`],
  ['DOMAIN_NAME', 'functions.example/path'],
  ['SHARE_CUSTOMER_FIELDS', 'yes'],
  ['FLEX_ORIGINS', 'flex.example'],
  ['FLEX_ORIGINS', '*'],
  ['FLEX_ORIGINS', 'null'],
  ['FLEX_ORIGINS', 'https://*.example'],
  ['FLEX_ORIGINS', 'https://flex.example/path'],
  ['FLEX_ORIGINS', 'https://flex.example?x'],
  ['FLEX_ORIGINS', 'https://user@flex.example'],
  ['FLEX_ORIGINS', 'http://flex.example'],
  ['FLEX_ORIGINS', 'https://flex.example;https://other.example'],
])('names %s when it is %j', (name, value) => {
  expect(() => readSettings({ ...CONTEXT, [name]: value })).toThrow(name);
});

it('ignores the space around a value', () => {
  expect(readSettings({ ...CONTEXT, WORKSPACE_SID: ` ${CONTEXT.WORKSPACE_SID}\n` })).toMatchObject({
    workspaceSid: CONTEXT.WORKSPACE_SID,
  });
});

it.each([
  [undefined, false],
  ['', false],
  ['false', false],
  ['true', true],
  [' True ', true],
])('reads the setting for customer fields %j as %j', (value, shared) => {
  const settings = readSettings({ ...CONTEXT, SHARE_CUSTOMER_FIELDS: value });
  expect(settings.shareCustomerFields).toBe(shared);
});

it.each([
  ['https://flex.twilio.com', undefined, 'https://flex.twilio.com'],
  ['https://flex.example', ' https://flex.example, https://other.example', 'https://flex.example'],
  ['https://flex.example', 'https://flex.example/', 'https://flex.example'],
  ['https://flex.example', 'HTTPS://Flex.Example:443', 'https://flex.example'],
  ['http://localhost:3000', 'http://localhost:3000,', 'http://localhost:3000'],
  ['https://flex.example', undefined, null],
  ['https://flex.example', 'https://flex.example.org', null],
  ['https://flex.example:8443', 'https://flex.example', null],
  ['http://flex.example', 'http://flex.example', null],
  ['https://flex.twilio.com', 'wrong', 'https://flex.twilio.com'],
  ['', '', null],
  ['null', 'null', null],
  ['*', '*', null],
  [['https://flex.twilio.com'], undefined, null],
  [undefined, undefined, null],
])('checks the origin %j against the configured origins %j: %j', (origin, named, allowed) => {
  expect(allowedOrigin({ FLEX_ORIGINS: named }, origin)).toBe(allowed);
});

describe('the settings of the store for feedback', () => {
  const FEEDBACK_SYNC_SID = `IS${'a'.repeat(32)}`;

  it('keep feedback as long as Sync can', () => {
    expect(readFeedbackSettings({ FEEDBACK_SYNC_SID })).toEqual({
      syncServiceSid: FEEDBACK_SYNC_SID,
      keptForSeconds: 31_536_000,
    });
  });

  it('keep it for as many days as the admin has named', () => {
    const { keptForSeconds } = readFeedbackSettings({ FEEDBACK_SYNC_SID, FEEDBACK_DAYS: ' 90 ' });
    expect(keptForSeconds).toBe(7_776_000);
  });

  it.each(['', '0', '366', '-1', '1.5', '1e2', 'forever', ['90']])(
    'name FEEDBACK_DAYS when it is %j, because nothing may be kept for longer than the admin wants',
    (FEEDBACK_DAYS) => {
      expect(() => readFeedbackSettings({ FEEDBACK_SYNC_SID, FEEDBACK_DAYS })).toThrow('FEEDBACK_DAYS');
    },
  );

  it.each([undefined, '', 'default', `IS${'a'.repeat(31)}`, `${FEEDBACK_SYNC_SID}/../x`])(
    'name FEEDBACK_SYNC_SID when it is %j',
    (wrong) => {
      expect(() => readFeedbackSettings({ FEEDBACK_SYNC_SID: wrong })).toThrow('FEEDBACK_SYNC_SID');
    },
  );
});
