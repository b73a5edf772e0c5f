import { ASSESSMENTS_PATH } from '../../world/insightsPaths';
import type { InsightsEndpoint } from './endpoint';
import { filtersOf, pageOf } from './paging';
import { textParameter } from './parameters';

/**
 * The assessments that the signed-in user has made, of a segment or of all segments: one record for each answered
 * question, without a score. Nothing shows the assessments of another user. Source: Twilio's OpenAPI for flex v1,
 * ListInsightsAssessments. The result without a segment is not documented; since the filter is optional, it is all
 * assessments of the user.
 */
export const assessments: InsightsEndpoint = {
  name: 'assessments',
  method: 'GET',
  path: ASSESSMENTS_PATH,
  handle({ parameters, session, records, pageTokens }) {
    const segmentId = textParameter(parameters, 'SegmentId');
    const query = {
      key: 'assessments',
      path: ASSESSMENTS_PATH,
      filters: filtersOf({ SegmentId: segmentId }),
    };
    const reviewer = { name: session.fullName, email: session.email };
    const own = records.assessments.ownRecords(reviewer, segmentId);
    const page = pageOf(query, own, parameters, pageTokens);
    return { assessments: page.records, meta: page.meta };
  },
};
