import fc from 'fast-check';
import { propertyRuns } from '../../../testing/fixtures/properties';
import { commentIn, SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { monthlyTones } from './monthlyTones';

/** Local times. */
const begin = (year: number, month: number): number => new Date(year, month - 1, 1).getTime();
const NOW = new Date(2026, 2, 15, 12).getTime();
const { toneOf } = SAMPLE_TONES;

it('counts strengths and what to improve by local month, with zero for a month without comments', () => {
  const comments = [
    commentIn('Good for Training', begin(2026, 3)),
    commentIn('Good for Training', begin(2026, 3) - 1),
    commentIn('Needs Improvement', begin(2025, 12)),
    commentIn('Compliance', begin(2025, 12)),
  ];

  expect(monthlyTones(comments, toneOf, NOW, true, 4)).toEqual({
    startsAt: [begin(2025, 12), begin(2026, 1), begin(2026, 2), begin(2026, 3)],
    strengths: [0, 0, 1, 1],
    toImprove: [2, 0, 0, 0],
    isFirstWhole: true,
    otherCount: 0,
    undatedCount: 0,
    earlierCount: 0,
    laterCount: 0,
  });
});

it('has twelve months, up to the one of now', () => {
  const { startsAt } = monthlyTones([], toneOf, NOW, true);

  expect(startsAt).toHaveLength(12);
  expect(startsAt[0]).toBe(begin(2025, 4));
  expect(startsAt[11]).toBe(begin(2026, 3));
});

it('begins with the month of the oldest loaded comment when there are more', () => {
  const comments = [commentIn('Greeting', begin(2026, 2)), commentIn('Compliance', NOW)];

  expect(monthlyTones(comments, toneOf, NOW, false)).toMatchObject({
    startsAt: [begin(2026, 2), begin(2026, 3)],
    toImprove: [0, 1],
    isFirstWhole: false,
  });
});

it('has a whole first month when an older comment is loaded', () => {
  const comments = [commentIn('Compliance', begin(2024, 1)), commentIn('Compliance', NOW)];

  expect(monthlyTones(comments, toneOf, NOW, false)).toMatchObject({ isFirstWhole: true, earlierCount: 1 });
});

it('counts apart what is in neither line', () => {
  const nextYear = new Date(2027, 2, 16).getTime();
  const comments = [
    commentIn('General', NOW),
    commentIn(null, null),
    commentIn('Compliance', null),
    commentIn('Compliance', nextYear),
    commentIn('Compliance', begin(2025, 4) - 1),
  ];

  expect(monthlyTones(comments, toneOf, NOW, true)).toMatchObject({
    otherCount: 2,
    undatedCount: 1,
    laterCount: 1,
    earlierCount: 1,
  });
});

it('has the same months when a comment is dated in the far future', () => {
  const lastMomentOfDates = 8.64e15;
  const comments = [commentIn('Compliance', NOW), commentIn('Compliance', lastMomentOfDates)];

  expect(monthlyTones(comments, toneOf, NOW, false)).toMatchObject({
    startsAt: [begin(2026, 3)],
    toImprove: [1],
    laterCount: 1,
  });
});

it('counts a date slightly after now in the month of now, because the clock of this computer can be behind', () => {
  expect(monthlyTones([commentIn('Compliance', begin(2026, 4))], toneOf, NOW, true).toImprove[11]).toBe(1);
});

it('counts each comment exactly once', () => {
  const categories = fc.constantFrom('Good for Training', 'Needs Improvement', 'Compliance', 'General', null);
  const times = fc.option(fc.integer({ min: begin(2023, 1), max: begin(2028, 1) }));
  const comments = fc.array(fc.tuple(categories, times).map(([name, time]) => commentIn(name, time)));
  fc.assert(
    fc.property(comments, fc.boolean(), fc.integer({ min: 1, max: 24 }), (loaded, isWhole, months) => {
      const { strengths, toImprove, startsAt, ...rest } = monthlyTones(loaded, toneOf, NOW, isWhole, months);
      const { otherCount, undatedCount, earlierCount, laterCount } = rest;
      const inLines = [...strengths, ...toImprove].reduce((sum, count) => sum + count, 0);

      expect(inLines + otherCount + undatedCount + earlierCount + laterCount).toBe(loaded.length);
      expect([strengths.length, toImprove.length]).toEqual([startsAt.length, startsAt.length]);
      expect(startsAt.length).toBeLessThanOrEqual(months);
    }),
    { ...propertyRuns(), numRuns: 500 },
  );
});
