import type { PluginConfig } from '../../config/readConfig';
import type { ReadingRules } from '../../shared/data/FetchSettings';

const MINUTE_MS = 60_000;

/** How lists are read, as the settings have it. */
export function readingRules(config: PluginConfig): ReadingRules {
  const { pageSize, mostComments, refreshMinutes, reviewerEmail } = config;
  return {
    firstPageSize: Math.min(pageSize, mostComments),
    mostComments,
    refreshAfterMs: refreshMinutes === 0 ? null : refreshMinutes * MINUTE_MS,
    withReviewerEmail: reviewerEmail,
  };
}
