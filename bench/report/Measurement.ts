/** One line of the benchmark: a figure of ours, and what it is measured beside. */
export interface Measurement {
  /** What it is a figure of, such as "Bytes"; figures of one group are printed together. */
  group: string;
  name: string;
  unit: 'bytes' | 'ms' | 'MB' | 'calls' | 'preflights' | 'nodes' | 'frames' | 'renders';
  /** A median where it was measured more than once. */
  ours: number;
  /** Measured in the same run; null where there is nothing like it. */
  peer: { name: string; value: number } | null;
  /** Null where nothing was promised. */
  goal: { text: string; met: boolean } | null;
}

/** The middle one; of an even number the upper of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
