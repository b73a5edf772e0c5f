import { parseTime } from '../../../../src/insights/parse/parseField';
import type { InsightsRecord } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';

/** If it is not so, the plugin fetches pages of 1,000: `docs/decisions/002-newest-feedback.md`. */
export const commentOrder: Question = {
  id: 'Q13',
  assumption: 'Comments come newest first',
  async ask({ sample }) {
    const orders = (await sample.commentLists()).flatMap(({ comments }) => orderOf(comments) ?? []);
    if (orders.length === 0)
      return notChecked('No agent that was asked for has comments of two different times.');
    const asked = count(orders.length, 'agent');
    if (orders.every((order) => order === 'newest first')) return ok(`True for ${asked}.`);
    return differs(
      `They come ${[...new Set(orders)].sort().join(' or ')}, for ${asked}. The plugin works, but fetches larger pages.`,
    );
  },
};

type Order = 'newest first' | 'oldest first' | 'in no order of time';

/** Null if the times are too few to tell. */
function orderOf(comments: readonly InsightsRecord[]): Order | null {
  const times = comments.flatMap(({ timestamp }) => parseTime(timestamp) ?? []);
  if (new Set(times).size < 2) return null;
  const isSorted = (compare: (a: number, b: number) => boolean): boolean =>
    times.every((time, index) => index === 0 || compare(times[index - 1] ?? time, time));
  if (isSorted((a, b) => a >= b)) return 'newest first';
  return isSorted((a, b) => a <= b) ? 'oldest first' : 'in no order of time';
}
