import { createTones, type Tone } from '../features/tones/data/Tones';

/** A tone for each category of the stories, and for one more. */
export const STORY_TONES = createTones(
  new Map<string, Tone>([
    ['Good for Training', 'strength'],
    ['Empathy', 'improve'],
    ['Compliance', 'mustFix'],
    ['Closing', 'note'],
  ]),
);
