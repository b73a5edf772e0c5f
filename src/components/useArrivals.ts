import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { useTexts } from './TextsContext';

/**
 * Follows what a press on "Load more" brings: the focus goes on to the first comment that came, where reading
 * continues, and the number of them is announced.
 */
export function useArrivals(comments: readonly AssessmentComment[]) {
  const texts = useTexts();
  const [announcement, setAnnouncement] = useState('');
  const rows = useRef(new Map<string, HTMLLIElement>());
  const keysBefore = useRef<ReadonlySet<string> | null>(null);

  useEffect(() => {
    const before = keysBefore.current;
    const arrived = before ? comments.filter(({ key }) => !before.has(key)) : [];
    const [first] = arrived;
    if (!first) return;
    keysBefore.current = null;
    rows.current.get(first.key)?.focus();
    setAnnouncement(texts.plural('AssessmentCommentsMoreArrived', arrived.length));
  }, [comments, texts]);

  const expectMore = (): void => {
    keysBefore.current = new Set(comments.map(({ key }) => key));
    setAnnouncement('');
  };
  /** Comments that come by themselves, after a press that brought none, must not take the focus. */
  const expectNothing = (): void => {
    keysBefore.current = null;
  };
  const rowRef = useCallback(
    (key: string) => (row: HTMLLIElement | null) => {
      if (row) rows.current.set(key, row);
      else rows.current.delete(key);
    },
    [],
  );
  return { rowRef, announcement, expectMore, expectNothing };
}
