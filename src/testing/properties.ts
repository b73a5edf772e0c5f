import type { Parameters } from 'fast-check';

const RUNS = 10_000;
const SEED = 20_260_115;

/**
 * How often a property is tried, and from which seed: the same at every run, so that one change and not luck turns a test
 * red. A failure prints its seed and path. `FAST_CHECK_SEED` and `FAST_CHECK_RUNS` in the environment set others,
 * `FAST_CHECK_PATH` goes straight to a printed counterexample.
 */
export function propertyRuns<Inputs>(): Parameters<Inputs> {
  const { FAST_CHECK_SEED, FAST_CHECK_RUNS, FAST_CHECK_PATH } = process.env;
  return {
    seed: FAST_CHECK_SEED ? Number(FAST_CHECK_SEED) : SEED,
    numRuns: FAST_CHECK_RUNS ? Number(FAST_CHECK_RUNS) : RUNS,
    includeErrorInReport: true,
    ...(FAST_CHECK_PATH && { path: FAST_CHECK_PATH }),
  };
}
