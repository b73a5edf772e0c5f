import type { PluginConfig } from '../../config/readConfig';
import type { FetchSettings } from '../../shared/data/FetchSettings';

const MINUTE_MS = 60_000;

/** Derives from the plugin's settings how comment lists are fetched. */
export function toFetchSettings(config: PluginConfig): FetchSettings {
  const { pageSize, maxComments, refreshMinutes, reviewerEmail } = config;
  return {
    firstPageSize: Math.min(pageSize, maxComments),
    maxComments,
    refreshIntervalMs: refreshMinutes === 0 ? null : refreshMinutes * MINUTE_MS,
    includeReviewerEmail: reviewerEmail,
  };
}
