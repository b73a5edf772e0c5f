import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { useTexts } from './TextsContext';

/** A press on "Load more", and what there was before it. */
interface Press {
  keysBefore: ReadonlySet<string>;
  loadedBefore: number;
  filters: unknown;
  hasBrought: boolean;
}

export interface Listed {
  /** The comments on screen. */
  drawn: readonly AssessmentComment[];
  /** How many have been read, whether they match the filters or not. */
  loadedCount: number;
  /** What is looked for; something else is another list. */
  filters: unknown;
}

/**
 * Follows what a press on "Load more" brings: the focus goes on to the first comment that came, where reading
 * continues, and the number of them is announced. Comments that come by themselves take no focus.
 */
export function useArrivals({ drawn, loadedCount, filters }: Listed) {
  const texts = useTexts();
  const [announcement, setAnnouncement] = useState('');
  const [press, setPress] = useState<Press | null>(null);
  const rows = useRef(new Map<string, HTMLLIElement>());

  // What was said is true of the list it was said of.
  useEffect(() => setAnnouncement(''), [filters]);
  useEffect(() => {
    if (!press) return;
    if (press.filters !== filters) return setPress(null);
    const arrived = drawn.filter(({ key }) => !press.keysBefore.has(key));
    const [first] = arrived;
    const loaded = loadedCount - press.loadedBefore;
    if (first) {
      rows.current.get(first.key)?.focus();
      setAnnouncement(texts.plural('AssessmentCommentsMoreArrived', arrived.length));
    } else if (press.hasBrought && loaded > 0) {
      setAnnouncement(texts.plural('AssessmentCommentsMoreWithoutMatch', loaded));
    } else return;
    setPress(null);
  }, [drawn, loadedCount, filters, press, texts]);

  const expectMore = (): void => {
    const keysBefore = new Set(drawn.map(({ key }) => key));
    setPress({ keysBefore, loadedBefore: loadedCount, filters, hasBrought: false });
    setAnnouncement('');
  };
  /** Call it once all that a press brought may be drawn. */
  const settle = (hasBrought: boolean): void =>
    setPress((pressed) => (hasBrought && pressed ? { ...pressed, hasBrought } : null));
  const rowRef = useCallback(
    (key: string) => (row: HTMLLIElement | null) => {
      if (row) rows.current.set(key, row);
      else rows.current.delete(key);
    },
    [],
  );
  return { rowRef, announcement, expectMore, settle };
}
