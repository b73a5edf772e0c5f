import { readAgentIdAttribute } from './readAgentIdAttribute';

const CONFIG = { agentIdAttribute: 'insights_agent_id' };

it.each([
  ['agent-1', 'agent-1'],
  [1042, '1042'],
])('takes a text, or a number as its digits: %j', (value, expected) => {
  expect(readAgentIdAttribute({ insights_agent_id: value }, CONFIG)).toBe(expected);
});

it.each([[''], ['  '], [null], [true], [{ id: 'agent-1' }], [['agent-1']], ['a\nb']])(
  'takes nothing that cannot be an id: %j',
  (value) => {
    expect(readAgentIdAttribute({ insights_agent_id: value }, CONFIG)).toBeNull();
  },
);

it('finds nothing where no attribute is named or the worker has none', () => {
  expect(readAgentIdAttribute({ null: 'agent-1' }, { agentIdAttribute: null })).toBeNull();
  expect(readAgentIdAttribute({}, CONFIG)).toBeNull();
  expect(readAgentIdAttribute(undefined, CONFIG)).toBeNull();
});
