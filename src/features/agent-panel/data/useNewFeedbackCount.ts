import { useNewFeedback } from '../../new-feedback/data/useNewFeedback';
import { useRecentFeedback } from './useRecentFeedback';

/** How many comments on the signed-in agent are new; null while that is not known. The panel shares the question. */
export function useNewFeedbackCount(): number | null {
  return useNewFeedback(useRecentFeedback()).count;
}
