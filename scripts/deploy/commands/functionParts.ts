import { SETTINGS } from '../../../src/config/settings';
import { FEEDBACK_PATH } from '../../../src/insights/endpoints/feedbackEntries';
import { SEEN_PATH } from '../../../src/insights/endpoints/seenMarks';
import { AGENT_FUNCTION_PATH } from '../../../src/insights/http/agentFunction';

/** One of the two things that the functions of an account do. Both are in one service, at one domain. */
export interface FunctionPart {
  /** What messages call it. */
  name: string;
  /** The paths to ask without a token, below the URL of the functions. */
  paths: readonly string[];
  /** The plugin's setting with the URL. */
  urlKey: string;
  /** The option of the commands that are about it. */
  option: '--for-agents' | '--feedback';
}

/** Gives agents their own comments, if Insights refuses them. */
export const AGENT_PART: FunctionPart = {
  name: 'agent function',
  paths: [AGENT_FUNCTION_PATH],
  urlKey: SETTINGS.insightsBaseUrl.key,
  option: '--for-agents',
};

/** Keeps seen marks, acknowledgements and reviews. */
export const STORE_PART: FunctionPart = {
  name: 'feedback store',
  paths: [FEEDBACK_PATH, SEEN_PATH],
  urlKey: SETTINGS.functionsUrl.key,
  option: '--feedback',
};

export const FUNCTION_PARTS: readonly FunctionPart[] = [AGENT_PART, STORE_PART];
