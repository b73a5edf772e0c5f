import { median, type Measurement } from './Measurement';
import { json, tables } from './report';

const measurement = (changes: Partial<Measurement> = {}): Measurement => ({
  group: 'Bytes',
  name: 'gzip',
  unit: 'bytes',
  ours: 90_000,
  peer: { name: 'demo plugin', value: 100_000 },
  goal: { text: 'less than the demo', met: true },
  ...changes,
});

it('puts each figure beside its peer, with the ratio and the goal', () => {
  expect(tables([measurement()])).toContain(
    '| gzip | 90,000 | 100,000 (demo plugin) | 0.90 | met: less than the demo |',
  );
});

it('says it loudly when a goal is not met', () => {
  expect(tables([measurement({ goal: { text: 'none', met: false } })])).toContain('| NOT MET: none |');
});

it('leaves out what there is not', () => {
  expect(tables([measurement({ peer: null, goal: null })])).toContain('| gzip | 90,000 |  |  |  |');
});

it('has no ratio to a peer of nothing', () => {
  expect(tables([measurement({ ours: 4, peer: { name: 'Flex alone', value: 0 } })])).toContain(
    '| 4 | 0 (Flex alone) |  |',
  );
});

it('prints figures of one group together, whatever stands between them', () => {
  const text = tables([measurement(), measurement({ group: 'Start' }), measurement({ name: 'brotli' })]);

  expect(text.split('\n\n')).toHaveLength(2);
  expect(text).toMatch(/gzip.*\n.*brotli/);
});

it('writes times and memory with their unit', () => {
  expect(tables([measurement({ unit: 'MB', ours: 8.44, peer: null })])).toContain('| 8.4 MB |');
});

it('gives a machine the same figures and their ratios', () => {
  expect(JSON.parse(json([measurement()]))).toEqual([{ ...measurement(), ratio: 0.9 }]);
});

it('takes the middle one for the median', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBeNaN();
});
