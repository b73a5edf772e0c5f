import type { FiguresState } from './figuresCache';

/**
 * The order of two agents in the table, fewer comments first. Agents without figures come before all others, so that they
 * are at the end where the most comments come first. Flex's table begins with that order.
 */
export function compareFigures(a: FiguresState | undefined, b: FiguresState | undefined): number {
  const [first, second] = [a, b].map(rankOf);
  return (first?.[0] ?? 0) - (second?.[0] ?? 0) || (first?.[1] ?? 0) - (second?.[1] ?? 0);
}

/** The count, and then the time of the last comment. */
function rankOf(state: FiguresState | undefined): [number, number] {
  return state?.kind === 'counted' ? [state.count, state.lastAt ?? 0] : [-1, 0];
}
