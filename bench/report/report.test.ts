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

it('shows each figure next to its peer, with the ratio and the goal', () => {
  expect(tables([measurement()])).toContain(
    '| gzip | 90,000 | 100,000 (demo plugin) | 0.90 | met: less than the demo |',
  );
});

it('highlights a goal that is not met', () => {
  expect(tables([measurement({ goal: { text: 'none', met: false } })])).toContain('| NOT MET: none |');
});

it('leaves missing values empty', () => {
  expect(tables([measurement({ peer: null, goal: null })])).toContain('| gzip | 90,000 |  |  |  |');
});

it('has no ratio to a peer of zero', () => {
  expect(tables([measurement({ ours: 4, peer: { name: 'Flex alone', value: 0 } })])).toContain(
    '| 4 | 0 (Flex alone) |  |',
  );
});

it('groups figures that belong together, whatever their order', () => {
  const text = tables([measurement(), measurement({ group: 'Start' }), measurement({ name: 'brotli' })]);

  expect(text.split('\n\n')).toHaveLength(2);
  expect(text).toMatch(/gzip.*\n.*brotli/);
});

it('formats times and memory with their unit', () => {
  expect(tables([measurement({ unit: 'MB', ours: 8.44, peer: null })])).toContain('| 8.4 MB |');
});

it('has the same figures and their ratios as JSON', () => {
  expect(JSON.parse(json([measurement()]))).toEqual([{ ...measurement(), ratio: 0.9 }]);
});

it('calculates the median', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBeNaN();
});
