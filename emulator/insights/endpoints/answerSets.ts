import { uuidFor } from '../../world/insightsIds';
import { ANSWER_SETS_PATH, FLEX_API_ORIGIN } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';

const categoryIdOf = (name: string): string => uuidFor(`answer set category ${name}`);

/**
 * The answers that questions can have, with their scores. The OpenAPI has no type for the lists. Source: Twilio's
 * OpenAPI for flex v1, FetchInsightsSettingsAnswersets, and its example.
 */
export const answerSets: InsightsEndpoint = {
  name: 'answerSets',
  method: 'GET',
  path: ANSWER_SETS_PATH,
  handle({ records }) {
    const { sets, notApplicable } = records.assessments.answerSettings();
    const categoryNames = [...new Set(sets.map(({ category }) => category))];
    return {
      account_sid: records.accountSid,
      answer_sets: sets.map(({ id, name, category, answers }, index) => ({
        id,
        name,
        category_id: categoryIdOf(category),
        type: 'select',
        sort: index,
        answers: answers.map((answer, sort) => ({ ...answer, sort })),
      })),
      answer_set_categories: categoryNames.map((name, index) => ({
        id: categoryIdOf(name),
        name,
        sort: index + 1,
      })),
      not_applicable: { ...notApplicable, sort: 0 },
      url: `${FLEX_API_ORIGIN}${ANSWER_SETS_PATH}`,
    };
  },
};
