import type { CommentFilters } from '../../filters/data/CommentFilters';
import type { ListFilters } from '../../filters/data/useFilteredComments';

type Choice = Partial<Pick<CommentFilters, 'tone' | 'period' | 'categoryKey' | 'feedback'>>;

const NOTHING_CHOSEN = { tone: null, period: 'all', categoryKey: null, feedback: null } as const;

/** What a button does that filters by `choice`. A press shows exactly what the button counts, so other filters end. */
export function pressedFilter(
  { chosen, clear, change }: ListFilters,
  choice: Choice,
): { isPressed: boolean; onClick: () => void } {
  const all = { ...NOTHING_CHOSEN, ...choice };
  const isPressed =
    chosen.tone === all.tone &&
    chosen.period === all.period &&
    chosen.categoryKey === all.categoryKey &&
    chosen.feedback === all.feedback;
  const onClick = (): void => {
    if (isPressed) {
      change(NOTHING_CHOSEN);
      return;
    }
    clear();
    change(choice);
  };
  return { isPressed, onClick };
}
