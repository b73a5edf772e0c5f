import { createTones, type Tone } from '../features/tones/data/Tones';
import type { AssessmentComment } from '../insights/parse/AssessmentComment';
import { STORY_NOW, storyComment } from './storyComments';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The tones of the categories in `storyYear`; `Greeting` has none. */
export const YEAR_TONES = createTones(
  new Map<string, Tone>([
    ['Good for Training', 'strength'],
    ['Empathy', 'strength'],
    ['Needs Improvement', 'improve'],
    ['Closing', 'improve'],
    ['Compliance', 'mustFix'],
    ['Follow-up', 'note'],
  ]),
);

/** In the order in which they repeat. */
const CATEGORIES = [
  ...['Good for Training', 'Needs Improvement', 'Empathy', 'Good for Training', 'Closing'],
  ...['Needs Improvement', 'Good for Training', 'Follow-up', 'Compliance', 'Empathy', 'Greeting'],
] as const;

/** Comments of a year, newest first, more often in some months than in others. */
export function storyYear(): AssessmentComment[] {
  const comments: AssessmentComment[] = [];
  for (let day = 1; day < 365; day += 3 + ((day * 7) % 11)) {
    const name = CATEGORIES[(day * 5) % CATEGORIES.length] ?? null;
    comments.push(
      storyComment({
        key: `comment-of-day-${day}`,
        category: { id: `category-${name}`, name },
        segmentId: `segment-${day}`,
        createdAt: STORY_NOW - day * DAY_MS,
      }),
    );
  }
  return comments;
}
