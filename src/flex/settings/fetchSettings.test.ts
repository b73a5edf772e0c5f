import { readConfig, SETTINGS_PATH } from '../../config/readConfig';
import { toFetchSettings } from './fetchSettings';

function fetchSettingsWith(settings: Record<string, unknown>) {
  const configuration = SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), settings);
  return toFetchSettings(readConfig(configuration).config);
}

it('reads as the settings say', () => {
  expect(
    fetchSettingsWith({ page_size: 20, most_comments: 500, refresh_minutes: 30, reviewer_email: true }),
  ).toEqual({
    firstPageSize: 20,
    maxComments: 500,
    refreshIntervalMs: 1_800_000,
    includeReviewerEmail: true,
  });
});

it('asks for nothing again by itself where the interval is 0', () => {
  expect(fetchSettingsWith({ refresh_minutes: 0 }).refreshIntervalMs).toBeNull();
});

it('asks for no more at first than is read at most', () => {
  expect(fetchSettingsWith({ page_size: 500, most_comments: 100 }).firstPageSize).toBe(100);
});
