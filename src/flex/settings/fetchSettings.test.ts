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
    includeCustomerName: false,
    spreadMs: 5_000,
    intervalOffsetMs: 2_500,
    detailsDelayMs: 1_500,
  });
});

it.each([
  ['none', false],
  ['date_queue', false],
  ['customer', true],
])("keeps customers' names only if the setting asks for them: %s", (conversation_details, expected) => {
  expect(fetchSettingsWith({ conversation_details }).includeCustomerName).toBe(expected);
});

it('has no interval when the setting is 0', () => {
  expect(fetchSettingsWith({ refresh_minutes: 0 }).refreshIntervalMs).toBeNull();
});

it.each([
  [50, 0],
  [400, 0],
  [5_000, 69_000],
])('delays details of conversations in large accounts: %d users', (desks, detailsDelayMs) => {
  expect(fetchSettingsWith({ desks })).toMatchObject({ detailsDelayMs });
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
  [1_500, 4, 1_500, 15],
  [2_000, 3, 2_000, 20],
  [5_000, 1, 5_000, 50],
  [50_000, 1, 5_000, 500],
])(
  'makes fewer retries in each browser, over a longer time: %d users',
  (desks, limit, backoffBaseMs, minPauseSpreadSeconds) => {
    expect(toRetryPolicy(configWith({ desks }))).toEqual({ limit, backoffBaseMs, minPauseSpreadSeconds });
  },
);
