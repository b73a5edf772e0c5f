import { parseQuery } from './query';

const data = {
  worker_sid: 'WK1',
  status: 'accepted',
  activity_name: 'Break',
  age: 12,
  attributes: { full_name: 'Mira Castellan', routing: { skills: ['billing', 'returns'] } },
};

describe('a live query', () => {
  it.each([
    ['', true],
    ['data.worker_sid == "WK1"', true],
    ['data.worker_sid == "WK2"', false],
    ['data.worker_sid != "WK2"', true],
    ['data.age == 12', true],
    ['data.activity_name in ["Break", "Offline"]', true],
    ['(data.activity_name IN ["Available"])', false],
    ['data.status not_in ["completed","canceled"]', true],
    ['data.status NOT_IN ["accepted"]', false],
    ['data.attributes.full_name contains "castell"', true],
    ['data.attributes.routing.skills CONTAINS "returns"', true],
    ['data.attributes.routing.skills contains "sales"', false],
    ['data.attributes.missing.deeper == "x"', false],
    ['data.worker_sid == "WK2" || data.status == "accepted"', true],
    ['data.worker_sid == "WK2" || data.status == "accepted" && data.age == 13', false],
    ['data.worker_sid == "WK1" && (data.status not_in ["accepted"] OR data.age==12)', true],
    ['data.attributes.full_name == "a \\"quoted\\" name"', false],
  ])('evaluates %s to %s', (query, expected) => {
    expect(parseQuery(query)(data)).toBe(expected);
  });

  it.each(['data.age == ', 'data.age == 12)', '(data.age == 12', 'data.age == twelve', 'data.age == "open'])(
    'rejects %s',
    (query) => expect(() => parseQuery(query)).toThrow(),
  );

  it('rejects an unknown operator', () => {
    expect(() => parseQuery('data.age resembles 12')).toThrow('resembles');
  });
});
