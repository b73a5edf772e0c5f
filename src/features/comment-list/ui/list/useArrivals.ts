import { useEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import type { FocusTarget } from './useRovingFocus';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** A press on "Load more", and the state of the list before it. */
interface Press {
  keysBefore: ReadonlySet<string>;
  loadedBefore: number;
  filters: unknown;
  /** Whether the request has loaded more comments. */
  hasLoadedMore: boolean;
}

export interface ArrivalsOptions {
  /** The comments in the list. */
  listed: readonly AssessmentComment[];
  /** How many comments have been loaded, including those that do not match the filters. */
  loadedCount: number;
  /** The current filters; other filters make another list. */
  filters: unknown;
  /** Whether "Load all" is running, which announces its own progress. */
  isLoadingAll: boolean;
}

/**
 * Handles the comments that a press on "Load more" loads: moves the focus to the first new comment, where the user
 * continues to read, and announces how many there are. Comments that arrive on their own do not take the focus.
 */
export function useArrivals({ listed, loadedCount, filters, isLoadingAll }: ArrivalsOptions) {
  const texts = useTexts();
  const [announcement, setAnnouncement] = useState('');
  const [press, setPress] = useState<Press | null>(null);
  const [focusTarget, setFocusTarget] = useState<FocusTarget | null>(null);

  // An announcement is valid only for the list it was made for.
  useEffect(() => setAnnouncement(''), [filters, isLoadingAll]);
  useEffect(() => {
    if (!press) return;
    if (press.filters !== filters) return setPress(null);
    const arrived = listed.filter(({ key }) => !press.keysBefore.has(key));
    const [first] = arrived;
    const loaded = loadedCount - press.loadedBefore;
    if (first) {
      setFocusTarget({ key: first.key });
      setAnnouncement(texts.plural('AssessmentCommentsMoreArrived', arrived.length));
    } else if (press.hasLoadedMore && loaded > 0) {
      setAnnouncement(texts.plural('AssessmentCommentsMoreWithoutMatch', loaded));
    } else return;
    setPress(null);
  }, [listed, loadedCount, filters, press, texts]);

  const expectMore = (): void => {
    const keysBefore = new Set(listed.map(({ key }) => key));
    setPress({ keysBefore, loadedBefore: loadedCount, filters, hasLoadedMore: false });
    setAnnouncement('');
  };
  /** Call this once all comments that a press loaded are in the list. */
  const settle = (hasLoadedMore: boolean): void =>
    setPress((pressed) => (hasLoadedMore && pressed ? { ...pressed, hasLoadedMore } : null));
  return { focusTarget, announcement, expectMore, settle };
}
