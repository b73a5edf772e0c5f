import { readConfig, SETTINGS_PATH } from '../../config/readConfig';
import { toFetchSettings, toRetryPolicy } from './fetchSettings';

function configWith(settings: Record<string, unknown>) {
  return readConfig(SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), settings)).config;
}

const fetchSettingsWith = (settings: Record<string, unknown>) => toFetchSettings(configWith(settings), 0.5);

it('uses the configured values', () => {
  expect(
    fetchSettingsWith({ page_size: 20, most_comments: 500, refresh_minutes: 30, reviewer_email: true }),
  ).toEqual({
    firstPageSize: 20,
    maxComments: 500,
    refreshIntervalMs: 1_800_000,
    includeReviewerEmail: true,
    spreadMs: 5_000,
    intervalOffsetMs: 2_500,
  });
});

it('has no interval when the setting is 0', () => {
  expect(fetchSettingsWith({ refresh_minutes: 0 }).refreshIntervalMs).toBeNull();
});

it('limits the size of the first page to the maximum number of comments', () => {
  expect(fetchSettingsWith({ page_size: 500, most_comments: 100 }).firstPageSize).toBe(100);
});

it('spreads requests over a time that grows with the number of users', () => {
  expect(fetchSettingsWith({ desks: 5_000 })).toMatchObject({
    spreadMs: 50_000,
    intervalOffsetMs: 25_000,
  });
});

it.each([
  [50, 4, 500, 5],
  [500, 4, 500, 5],
  [1_000, 4, 1_000, 10],
  [2_000, 2, 2_000, 20],
  [4_000, 1, 4_000, 40],
  [50_000, 0, 5_000, 500],
])(
  'makes fewer retries in each browser, over a longer time: %d users',
  (desks, limit, backoffBaseMs, minPauseSpreadSeconds) => {
    expect(toRetryPolicy(configWith({ desks }), 0.5)).toEqual({
      limit,
      backoffBaseMs,
      minPauseSpreadSeconds,
    });
  },
);

it.each([1_500, 3_000, 5_000, 50_000])('limits the retries of all browsers together: %d users', (desks) => {
  const limits = Array.from({ length: desks }, (_, browser) =>
    toRetryPolicy(configWith({ desks }), browser / desks),
  );

  expect(limits.reduce((sum, { limit }) => sum + limit, 0)).toBe(4_000);
});
