import { readConfig, SETTINGS_PATH } from '../../config/readConfig';
import { toFetchSettings } from './fetchSettings';

function fetchSettingsWith(settings: Record<string, unknown>) {
  const configuration = SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), settings);
  return toFetchSettings(readConfig(configuration).config);
}

it('uses the configured values', () => {
  expect(
    fetchSettingsWith({ page_size: 20, most_comments: 500, refresh_minutes: 30, reviewer_email: true }),
  ).toEqual({
    firstPageSize: 20,
    maxComments: 500,
    refreshIntervalMs: 1_800_000,
    includeReviewerEmail: true,
  });
});

it('has no interval when the setting is 0', () => {
  expect(fetchSettingsWith({ refresh_minutes: 0 }).refreshIntervalMs).toBeNull();
});

it('limits the size of the first page to the maximum number of comments', () => {
  expect(fetchSettingsWith({ page_size: 500, most_comments: 100 }).firstPageSize).toBe(100);
});
