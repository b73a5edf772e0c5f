import { NOON } from '../../../testing/fixtures/sampleComments';
import { commentIn, SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { topicsToImprove } from './topicsToImprove';

const DAY_MS = 86_400_000;
const daysAgo = (days: number): number => NOON - days * DAY_MS;
const topicsOf = (comments: Parameters<typeof topicsToImprove>[0]) =>
  topicsToImprove(comments, SAMPLE_TONES.toneOf, NOON);

it('lists the topics of the last 90 days, the most frequent first', () => {
  const topics = topicsOf([
    commentIn('Compliance', NOON),
    commentIn('Needs Improvement', NOON),
    commentIn('Needs Improvement', daysAgo(90)),
    commentIn('Compliance', daysAgo(91)),
    commentIn('Compliance', daysAgo(92)),
    commentIn('Good for Training', NOON),
    commentIn('General', NOON),
    commentIn('Greeting', NOON),
    commentIn(null, NOON),
  ]);

  expect(topics).toEqual({
    period: 'last90Days',
    topics: [
      { key: 'id:Needs Improvement', name: 'Needs Improvement', count: 2 },
      { key: 'id:Compliance', name: 'Compliance', count: 1 },
    ],
    undatedCount: 0,
    laterCount: 0,
  });
});

it('lists the topics of all loaded comments when there is none in the last 90 days', () => {
  expect(
    topicsOf([
      commentIn('Good for Training', NOON),
      commentIn('Compliance', daysAgo(91)),
      commentIn('Compliance', null),
    ]),
  ).toMatchObject({ period: 'all', topics: [{ name: 'Compliance', count: 2 }], undatedCount: 0 });
});

it('counts comments without a date, and with a wrong one, apart', () => {
  expect(
    topicsOf([
      commentIn('Compliance', NOON),
      commentIn('Compliance', null),
      commentIn('General', null),
      commentIn('Compliance', NOON + 366 * DAY_MS),
    ]),
  ).toMatchObject({ topics: [{ count: 1 }], undatedCount: 1, laterCount: 1 });
});

it('has no topics without anything to improve', () => {
  expect(topicsOf([commentIn('Good for Training', NOON)])).toMatchObject({ period: 'all', topics: [] });
});
