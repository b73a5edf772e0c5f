import type { ReviewerVisibility } from '../../shared/ui/ReviewerVisibilityContext';
import type { PluginConfig } from '../../config/readConfig';

const NOTHING: ReviewerVisibility = { name: false, email: false };
const NAME: ReviewerVisibility = { name: true, email: false };
const NAME_AND_EMAIL: ReviewerVisibility = { name: true, email: true };

/** What agents see of their reviewers. The email address is hidden with the name, because it would reveal the name. */
export function reviewerVisibilityForAgents(config: PluginConfig): ReviewerVisibility {
  return config.reviewerNameForAgents ? reviewerVisibilityForSupervisors(config) : NOTHING;
}

/** What supervisors see of reviewers. */
export function reviewerVisibilityForSupervisors({ reviewerEmail }: PluginConfig): ReviewerVisibility {
  return reviewerEmail ? NAME_AND_EMAIL : NAME;
}
