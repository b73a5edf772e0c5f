import { evaluationMs, laterMs, type TraceEvent } from './scriptTime';

const URL = 'http://127.0.0.1:1/plugin.js';
const at = (ts: number) => ({ pid: 1, ts });
const profile: TraceEvent = { ...at(0), name: 'Profile', id: '0x1', args: { data: { startTime: 0 } } };

/** Nodes: 1 is the root, 2 is Flex, 3 is the plugin below Flex, and 4 is React below the plugin. */
const nodes = [
  { id: 1, callFrame: {} },
  { id: 2, parent: 1, callFrame: { url: 'http://127.0.0.1:1/flex.js' } },
  { id: 3, parent: 2, callFrame: { url: URL } },
  { id: 4, parent: 3, callFrame: { url: 'http://127.0.0.1:1/react.js' } },
];

const chunk = (samples: number[], timeDeltas: number[], id = '0x1'): TraceEvent => ({
  ...at(0),
  name: 'ProfileChunk',
  id,
  args: { data: { cpuProfile: { nodes, samples }, timeDeltas } },
});

it('adds up the CPU time of the evaluation', () => {
  const evaluation = {
    ...at(1_000),
    name: 'EvaluateScript',
    dur: 9_000,
    tdur: 5_000,
    args: { data: { url: URL } },
  };

  expect(evaluationMs([evaluation], 'plugin.js')).toBe(5);
});

it('uses the wall-clock time if there is no CPU time', () => {
  const evaluation = { ...at(0), name: 'EvaluateScript', dur: 7_000, args: { data: { url: URL } } };

  expect(evaluationMs([evaluation], 'plugin.js')).toBe(7);
});

it('adds up the later time with a function of the script on the stack, whatever runs above it', () => {
  const events = [profile, chunk([2, 3], [1_000, 2_000]), chunk([4, 1], [4_000, 8_000])];

  expect(laterMs(events, 'plugin.js')).toBe(6);
});

it('counts samples during the evaluation only once', () => {
  const evaluation = {
    ...at(0),
    name: 'EvaluateScript',
    dur: 3_500,
    tdur: 3_000,
    args: { data: { url: URL } },
  };

  expect(laterMs([evaluation, profile, chunk([3, 3], [3_000, 2_000])], 'plugin.js')).toBe(2);
});

it('ignores other scripts and other profiles', () => {
  const evaluation = {
    ...at(0),
    name: 'EvaluateScript',
    dur: 1,
    tdur: 1_000,
    args: { data: { url: 'http://b/flex.js' } },
  };

  const events = [evaluation, profile, chunk([3], [1_000], '0x2')];

  expect(evaluationMs(events, 'plugin.js')).toBe(0);
  expect(laterMs(events, 'plugin.js')).toBe(0);
});
