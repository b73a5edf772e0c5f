import type { ShownReviewer } from '../../shared/ui/ReviewerContext';
import type { PluginConfig } from '../../config/readConfig';

const NOTHING: ShownReviewer = { name: false, email: false };
const NAME: ShownReviewer = { name: true, email: false };
const NAME_AND_EMAIL: ShownReviewer = { name: true, email: true };

/** What agents see of the reviewers of their conversations. An address without the name would tell the name. */
export function reviewerForAgents(config: PluginConfig): ShownReviewer {
  return config.reviewerNameForAgents ? reviewerForTeams(config) : NOTHING;
}

/** What supervisors see of reviewers. */
export function reviewerForTeams({ reviewerEmail }: PluginConfig): ShownReviewer {
  return reviewerEmail ? NAME_AND_EMAIL : NAME;
}
