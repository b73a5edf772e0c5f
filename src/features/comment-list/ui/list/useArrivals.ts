import { useEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import type { FocusTarget } from './CommentRows';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** A press on "Load more", and what there was before it. */
interface Press {
  keysBefore: ReadonlySet<string>;
  loadedBefore: number;
  filters: unknown;
  hasBrought: boolean;
}

export interface Listed {
  /** The comments in the list. */
  listed: readonly AssessmentComment[];
  /** How many have been read, whether they match the filters or not. */
  loadedCount: number;
  /** What is looked for; something else is another list. */
  filters: unknown;
  /** Whether the whole list is being read, which has news of its own. */
  isReadingAll: boolean;
}

/**
 * Follows what a press on "Load more" brings: the focus goes on to the first comment that came, where reading
 * continues, and the number of them is announced. Comments that come by themselves take no focus.
 */
export function useArrivals({ listed, loadedCount, filters, isReadingAll }: Listed) {
  const texts = useTexts();
  const [announcement, setAnnouncement] = useState('');
  const [press, setPress] = useState<Press | null>(null);
  const [goOnAt, setGoOnAt] = useState<FocusTarget | null>(null);

  // What was said is true of the list it was said of.
  useEffect(() => setAnnouncement(''), [filters, isReadingAll]);
  useEffect(() => {
    if (!press) return;
    if (press.filters !== filters) return setPress(null);
    const arrived = listed.filter(({ key }) => !press.keysBefore.has(key));
    const [first] = arrived;
    const loaded = loadedCount - press.loadedBefore;
    if (first) {
      setGoOnAt({ key: first.key });
      setAnnouncement(texts.plural('AssessmentCommentsMoreArrived', arrived.length));
    } else if (press.hasBrought && loaded > 0) {
      setAnnouncement(texts.plural('AssessmentCommentsMoreWithoutMatch', loaded));
    } else return;
    setPress(null);
  }, [listed, loadedCount, filters, press, texts]);

  const expectMore = (): void => {
    const keysBefore = new Set(listed.map(({ key }) => key));
    setPress({ keysBefore, loadedBefore: loadedCount, filters, hasBrought: false });
    setAnnouncement('');
  };
  /** Call it once all that a press brought is in the list. */
  const settle = (hasBrought: boolean): void =>
    setPress((pressed) => (hasBrought && pressed ? { ...pressed, hasBrought } : null));
  return { goOnAt, announcement, expectMore, settle };
}
