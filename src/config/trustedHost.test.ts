import { readConfig } from './readConfig';

const read = (settings: object) =>
  readConfig({ custom_data: { features: { assessment_comments: settings } } });

const NOT_TRUSTED = [{ kind: 'untrustedHost', key: 'insights_base_url' }];

it('uses an agent function on the host that the admin trusts', () => {
  const { config, problems } = read({
    insights_base_url: 'https://Answers-1234.twil.io/team',
    insights_trusted_host: 'answers-1234.twil.io',
  });

  expect(config.insightsBaseUrl).toBe('https://answers-1234.twil.io/team/');
  expect(problems).toEqual([]);
});

it.each([
  undefined,
  'twil.io',
  'other-1234.twil.io',
  'flex-api.twilio.com',
  'answers-1234.twil.io.example.com',
])('uses Insights itself, and reports it, when the trusted host is %s', (insights_trusted_host) => {
  const { config, problems } = read({
    insights_base_url: 'https://answers-1234.twil.io/',
    insights_trusted_host,
  });

  expect(config.insightsBaseUrl).toBeNull();
  expect(problems).toEqual(NOT_TRUSTED);
});

it('needs no trust for the host of Insights', () => {
  const url = 'https://flex-api.twilio.com/v1/Insights/';

  expect(read({ insights_base_url: url })).toMatchObject({ config: { insightsBaseUrl: url }, problems: [] });
});

it('reports nothing about a trusted host without an agent function', () => {
  expect(read({ insights_trusted_host: 'answers-1234.twil.io' }).problems).toEqual([]);
});

it('reports a trusted host that is not a host name, and uses Insights itself', () => {
  const { config, problems } = read({
    insights_base_url: 'https://answers-1234.twil.io/',
    insights_trusted_host: '*.twil.io',
  });

  expect(config.insightsBaseUrl).toBeNull();
  expect(problems).toEqual([
    { kind: 'unusable', key: 'insights_trusted_host', accepts: { kind: 'host' } },
    ...NOT_TRUSTED,
  ]);
});

describe('the functions of the project', () => {
  const url = 'https://answers-1234.twil.io/';

  it('are used on the host that the admin trusts', () => {
    expect(read({ functions_url: url, insights_trusted_host: 'answers-1234.twil.io' })).toMatchObject({
      config: { functionsUrl: url },
      problems: [],
    });
  });

  it.each([
    [url, undefined],
    [url, 'other-1234.twil.io'],
    ['https://flex-api.twilio.com/v1/Insights/', undefined],
  ])(
    'at %s are ignored, and reported, when the trusted host is %s',
    (functions_url, insights_trusted_host) => {
      expect(read({ functions_url, insights_trusted_host })).toMatchObject({
        config: { functionsUrl: null },
        problems: [{ kind: 'untrustedHost', key: 'functions_url' }],
      });
    },
  );
});
