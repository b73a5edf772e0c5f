import type { StringKey } from '../../../strings/en-US';
import type { Tone } from '../data/Tones';

/** What each tone is called. */
export const TONE_WORDS: Record<Tone, StringKey> = {
  strength: 'AssessmentCommentsToneStrength',
  improve: 'AssessmentCommentsToneImprove',
  mustFix: 'AssessmentCommentsToneMustFix',
  note: 'AssessmentCommentsToneNote',
};
