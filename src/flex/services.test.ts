import { createFakeManager } from '../testing/fakes/fakeFlexHost';
import { createServices } from './services';

const configured = (settings: Record<string, unknown>) => ({
  custom_data: { features: { assessment_comments: settings } },
});

let consoleError: jest.SpyInstance;
beforeEach(() => {
  consoleError = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  consoleError.mockRestore();
});

it('reads the agent id of the signed-in worker from the configured attribute at each access', () => {
  const { manager, configuration, workerClient } = createFakeManager();
  Object.assign(configuration, configured({ agent_id_attribute: 'insights_agent_id' }));
  const { ownAgentIdAttribute } = createServices(manager, 'plugin 1.2.3').feedback;
  expect(ownAgentIdAttribute()).toBeNull();

  workerClient.attributes = { insights_agent_id: 'agent-1' };

  expect(ownAgentIdAttribute()).toBe('agent-1');
  expect(consoleError).not.toHaveBeenCalled();
});

it('reports which setting is invalid, but never its value', () => {
  const { manager, configuration } = createFakeManager();
  Object.assign(configuration, configured({ agent_id_attribute: ['words of a customer'] }));

  expect(createServices(manager, 'plugin 1.2.3').config.agentIdAttribute).toBeNull();
  expect(consoleError.mock.calls).toEqual([
    [
      'plugin 1.2.3: Some plugin settings are ignored: ' +
        '"agent_id_attribute" must be the name of a worker attribute. The default is used.',
    ],
  ]);
});

describe('an agent function', () => {
  const OWN = 'https://own.example/';
  const INSIGHTS = 'https://flex-api.twilio.com/v1/Insights/';
  const TRUSTED = { insights_base_url: OWN, insights_trusted_host: 'own.example' };
  const baseUrlFor = (roles: string[], settings: Record<string, unknown> = TRUSTED): string => {
    const { manager, configuration, user } = createFakeManager();
    Object.assign(configuration, configured(settings));
    user.roles = roles;
    return createServices(manager, 'plugin 1.2.3').feedback.client.baseUrl;
  };

  it('is used for users who are only agents', () => {
    expect(baseUrlFor(['agent'])).toBe(OWN);
  });

  it.each(['supervisor', 'admin'])(
    'is not used for an agent who is also %s, because Insights has more for them',
    (role) => {
      expect(baseUrlFor(['agent', role])).toBe(INSIGHTS);
    },
  );

  it('gets no token while its host is not trusted, and the console says what to do', () => {
    expect(baseUrlFor(['agent'], { insights_base_url: OWN })).toBe(INSIGHTS);
    expect(consoleError.mock.calls).toEqual([
      [expect.stringMatching(/"insights_base_url" is ignored .* "npm run configure"/)],
    ]);
  });
});

it.each([
  [
    { acknowledgements: true, functions_url: 'https://own.example/', insights_trusted_host: 'own.example' },
    true,
  ],
  [{ functions_url: 'https://own.example/', insights_trusted_host: 'own.example' }, false],
  [{ acknowledgements: true }, false],
  [{ acknowledgements: true, functions_url: 'https://own.example/' }, false],
])('with the settings %j, what is acknowledged can be sent: %s', (settings, isOn) => {
  const { manager, configuration } = createFakeManager();
  Object.assign(configuration, configured(settings));

  expect(createServices(manager, 'plugin 1.2.3').feedbackSends !== null).toBe(isOn);
});
