import { readConfig } from './readConfig';

const configured = (settings: unknown): unknown => ({
  custom_data: { features: { assessment_comments: settings } },
});

function read(configuration: unknown) {
  const ignored: string[] = [];
  const config = readConfig(configuration, (key) => ignored.push(key));
  return { config, ignored };
}

it('reads the worker attribute that holds the agent id', () => {
  expect(read(configured({ agent_id_attribute: ' insights.agent_id ' }))).toEqual({
    config: { agentIdAttribute: 'insights.agent_id' },
    ignored: [],
  });
});

it.each([
  undefined,
  null,
  'text',
  {},
  { custom_data: null },
  { custom_data: { features: {} } },
  configured(null),
  configured({}),
  configured({ agent_id_attribute: null }),
])('has no such attribute where nothing is set: %j', (configuration) => {
  expect(read(configuration)).toEqual({ config: { agentIdAttribute: null }, ignored: [] });
});

it.each([42, true, '', '  ', {}, ['insights_agent_id']])(
  'leaves out what is not the name of an attribute, and says which setting: %j',
  (value) => {
    expect(read(configured({ agent_id_attribute: value }))).toEqual({
      config: { agentIdAttribute: null },
      ignored: ['agent_id_attribute'],
    });
  },
);

it.each([42, true, '', 'insights_agent_id', [], ['agent_id_attribute']])(
  'leaves out settings that are none, and says so once: %j',
  (settings) => {
    expect(read(configured(settings))).toEqual({
      config: { agentIdAttribute: null },
      ignored: ['assessment_comments'],
    });
  },
);

it('takes nothing that every object has for a setting', () => {
  expect(read(configured(Object.create({ agent_id_attribute: 'inherited' })))).toEqual({
    config: { agentIdAttribute: null },
    ignored: [],
  });
});
