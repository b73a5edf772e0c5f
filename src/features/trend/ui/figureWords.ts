import type { PluralKey } from '../../../strings/en-US';
import type { Tone } from '../../tones/data/Tones';

type CountedTone = Exclude<Tone, 'note'>;

/** What is said about the number of comments with each tone. */
export const FIGURE_WORDS: Record<CountedTone, PluralKey> = {
  strength: 'AssessmentCommentsFigureStrengths',
  improve: 'AssessmentCommentsFigureToImprove',
  mustFix: 'AssessmentCommentsFigureMustFix',
};

/** The tones that figures count, in the order on screen. */
export const FIGURE_TONES = ['strength', 'improve', 'mustFix'] as const satisfies readonly CountedTone[];
