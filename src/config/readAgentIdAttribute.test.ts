import { readAgentIdAttribute } from './readAgentIdAttribute';

const CONFIG = { agentIdAttribute: 'insights_agent_id' };

it.each([
  ['agent-1', 'agent-1'],
  [1042, '1042'],
])('accepts a string, or a number as a string: %j', (value, expected) => {
  expect(readAgentIdAttribute({ insights_agent_id: value }, CONFIG)).toBe(expected);
});

it.each([[''], ['  '], [null], [true], [{ id: 'agent-1' }], [['agent-1']], ['a\nb']])(
  'rejects values that cannot be an id: %j',
  (value) => {
    expect(readAgentIdAttribute({ insights_agent_id: value }, CONFIG)).toBeNull();
  },
);

it('returns null when no attribute is configured or the worker does not have it', () => {
  expect(readAgentIdAttribute({ null: 'agent-1' }, { agentIdAttribute: null })).toBeNull();
  expect(readAgentIdAttribute({}, CONFIG)).toBeNull();
  expect(readAgentIdAttribute(undefined, CONFIG)).toBeNull();
});
