/** One line of the benchmark: our value, and the value it is compared with. */
export interface Measurement {
  /** What is measured, such as "Bytes". Measurements of one group are printed together. */
  group: string;
  name: string;
  unit:
    | 'bytes'
    | 'ms'
    | 'MB'
    | 'px'
    | 'calls'
    | 'preflights'
    | 'nodes'
    | 'frames'
    | 'renders'
    | 'comments'
    | 'stops';
  /** The median, if it was measured more than once. */
  ours: number;
  /** Measured in the same run. Null if there is nothing comparable. */
  peer: { name: string; value: number } | null;
  /** Null if there is no goal. */
  goal: { text: string; met: boolean } | null;
}

/** The median. For an even number of values, the upper of the two middle ones. NaN for no values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
