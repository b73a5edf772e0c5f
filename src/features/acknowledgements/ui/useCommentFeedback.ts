import { useContext } from 'react';
import type { FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { createStore, useStore } from '../../../shared/store';
import type { FeedbackKind, FeedbackSend } from '../data/FeedbackSend';
import type { Acknowledgements, SendActions } from '../data/useAcknowledgements';
import { AcknowledgementsContext } from './AcknowledgementsContext';

/** Without acknowledgements there is nothing to subscribe to. */
const NOTHING = createStore(null);

/** The entry on a comment: null if there is none, undefined while that is not known. Renders only when it changes. */
export function useFeedbackEntry(comment: AssessmentComment): FeedbackEntry | null | undefined {
  const acknowledgements = useContext(AcknowledgementsContext);
  return useStore<unknown, FeedbackEntry | null | undefined>(acknowledgements?.entries ?? NOTHING, () =>
    acknowledgements?.entryOn(comment),
  );
}

export interface OwnFeedback extends SendActions {
  send: () => void;
  /** What the user is saying, or has just said; undefined if nothing is. */
  current: FeedbackSend | undefined;
  checkNote: Acknowledgements['checkNote'];
}

/** What the user says about a comment. Null where acknowledgements are turned off. Renders only when it changes. */
export function useOwnFeedback(comment: AssessmentComment, kind: FeedbackKind): OwnFeedback | null {
  const acknowledgements = useContext(AcknowledgementsContext);
  const current = useStore<unknown, FeedbackSend | undefined>(acknowledgements?.sends ?? NOTHING, () =>
    acknowledgements?.sendOn(comment, kind),
  );
  if (!acknowledgements) return null;
  const { actionsOn, checkNote } = acknowledgements;
  return { ...actionsOn(comment, kind), current, checkNote };
}
