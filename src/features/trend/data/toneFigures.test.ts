import { NOON } from '../../../testing/fixtures/sampleComments';
import { commentIn, SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { filterComments, NO_FACTS } from '../../filters/data/filterComments';
import { NO_FILTERS } from '../../filters/data/CommentFilters';
import { createSearchIndex } from '../../filters/data/searchIndex';
import { toneFigures } from './toneFigures';

const DAY_MS = 86_400_000;
const { toneOf } = SAMPLE_TONES;
const daysAgo = (days: number): number => NOON - days * DAY_MS;

it('counts the tones of the last 30 days and of the 30 days before', () => {
  const comments = [
    commentIn('Good for Training', NOON),
    commentIn('good for training', daysAgo(30)),
    commentIn('Needs Improvement', daysAgo(3)),
    commentIn('Compliance', daysAgo(4)),
    commentIn('Good for Training', daysAgo(30) - 1),
    commentIn('Needs Improvement', daysAgo(60)),
    commentIn('Compliance', daysAgo(60) - 1),
    commentIn('General', NOON),
    commentIn('Greeting', NOON),
    commentIn(null, NOON),
  ];

  expect(toneFigures(comments, toneOf, NOON, true)).toEqual({
    recentCount: 7,
    newestAt: NOON,
    last30Days: { strength: 2, improve: 1, mustFix: 1 },
    before: { strength: 1, improve: 1, mustFix: 0 },
    isLastWhole: true,
    isBeforeWhole: true,
    undatedCount: 0,
    laterCount: 0,
  });
});

it('counts comments without a date, and with a wrong one, apart', () => {
  const comments = [
    commentIn('Compliance', null),
    commentIn('Greeting', null),
    commentIn('Compliance', NOON + 366 * DAY_MS),
    commentIn('General', NOON + 366 * DAY_MS),
    commentIn('Compliance', NOON + DAY_MS),
  ];

  expect(toneFigures(comments, toneOf, NOON, true)).toMatchObject({
    last30Days: { mustFix: 1 },
    recentCount: 1,
    newestAt: NOON + DAY_MS,
    undatedCount: 1,
    laterCount: 1,
  });
});

it.each([
  [NOON, true, true, true],
  [NOON, false, false, false],
  [daysAgo(30), false, false, false],
  [daysAgo(30) - 1, false, true, false],
  [daysAgo(60), false, true, false],
  [daysAgo(60) - 1, false, true, true],
])(
  'says which period is whole, with the oldest comment at %d, and whole: %p',
  (oldest, isWhole, last, before) => {
    const comments = [commentIn(null, oldest), commentIn(null, NOON), commentIn(null, null)];

    expect(toneFigures(comments, toneOf, NOON, isWhole)).toMatchObject({
      isLastWhole: last,
      isBeforeWhole: before,
    });
  },
);

it('counts what the filters find', () => {
  const times = [0, 1, 29.9, 30, 30.1, 60, -1, -364, -366].map(daysAgo);
  const comments = times.map((time) => commentIn('Compliance', time));
  const filters = { ...NO_FILTERS, tone: 'mustFix', period: 'last30Days' } as const;
  const facts = { ...NO_FACTS, toneOf };

  expect(toneFigures(comments, toneOf, NOON, true).last30Days.mustFix).toBe(
    filterComments(comments, filters, NOON, createSearchIndex(), facts).length,
  );
});
