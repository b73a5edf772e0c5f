/** A question that the reviewer has answered. */
export interface AssessedQuestion {
  key: string;
  /** Null when Insights does not name it. */
  question: string | null;
  /** Null when there is none. */
  answer: string | null;
  /** 0 to 100; null when the answer sets of the account name no score for the answer. */
  score: number | null;
}

/** The questions of one questionnaire, in the order of Insights. */
interface AssessedQuestionnaire {
  /** Null when Insights does not name it. */
  name: string | null;
  questions: readonly AssessedQuestion[];
}

/** What the reviewer has answered about a segment before. */
export interface OwnAssessment {
  kind: 'assessed';
  questionnaires: readonly AssessedQuestionnaire[];
  answerCount: number;
  /** When the last question was answered, in milliseconds since 1970. */
  assessedAt: number | null;
  /** Whether the scores could not be loaded, so that all of them are null. */
  areScoresMissing: boolean;
}

/** The reviewer's own assessment of a segment, as far as there is something to show about it. */
export interface OwnAssessmentState {
  view: { kind: 'failed' } | OwnAssessment;
  /** Fetches again what has failed. */
  retry: () => void;
  /** Whether the answers are shown. Only then are their scores fetched. */
  isUnfolded: boolean;
  setUnfolded: (isUnfolded: boolean) => void;
}
