import { useEffect, useRef, useState } from 'react';
import type { SubmitStatus } from '../data/AddCommentState';

/** Whether a comment was saved while this was on screen, with no other begun since. */
export function useJustSaved(kind: SubmitStatus['kind']): boolean {
  const previous = useRef(kind);
  const [justSaved, setJustSaved] = useState(false);
  useEffect(() => {
    if (kind !== previous.current) setJustSaved(kind === 'saved');
    previous.current = kind;
  }, [kind]);
  return justSaved;
}
