import type { PluginConfig } from '../../config/readConfig';
import type { FetchSettings } from '../../shared/data/FetchSettings';

const MINUTE_MS = 60_000;

/** How lists are read, as the settings have it. */
export function toFetchSettings(config: PluginConfig): FetchSettings {
  const { pageSize, maxComments, refreshMinutes, reviewerEmail } = config;
  return {
    firstPageSize: Math.min(pageSize, maxComments),
    maxComments,
    refreshIntervalMs: refreshMinutes === 0 ? null : refreshMinutes * MINUTE_MS,
    includeReviewerEmail: reviewerEmail,
  };
}
