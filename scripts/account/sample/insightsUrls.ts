import { COMMENTS_PATH } from '../../../src/insights/endpoints/comments';
import { firstPageUrl } from '../../../src/insights/endpoints/listUrl';
import { INSIGHTS_BASE_URL } from '../../../src/insights/http/InsightsClient';

const LARGEST_PAGE = '1000';

export const COMMENT_TAGS_URL = `${INSIGHTS_BASE_URL}QualityManagement/Settings/CommentTags`;
export const ANSWER_SETS_URL = `${INSIGHTS_BASE_URL}QualityManagement/Settings/AnswerSets`;
export const USER_ROLES_URL = `${INSIGHTS_BASE_URL}UserRoles`;

export function segmentsUrl(reservationSids: readonly string[]): string {
  const filter = reservationSids.map((sid) => ['ReservationId', sid] as const);
  return firstPageUrl(INSIGHTS_BASE_URL, 'Segments', [...filter, ['PageSize', LARGEST_PAGE]]);
}

export function segmentUrl(segmentId: string): string {
  return firstPageUrl(INSIGHTS_BASE_URL, 'Segments', [['SegmentId', segmentId]]);
}

export function commentsUrl(
  filter: { agentId: string } | { segmentId: string },
  pageSize = LARGEST_PAGE,
): string {
  const id =
    'agentId' in filter ? (['AgentId', filter.agentId] as const) : (['SegmentId', filter.segmentId] as const);
  return firstPageUrl(INSIGHTS_BASE_URL, COMMENTS_PATH, [id, ['PageSize', pageSize]]);
}

export function conversationsUrl(segmentId: string): string {
  return firstPageUrl(INSIGHTS_BASE_URL, 'Conversations', [['SegmentId', segmentId]]);
}

export function assessmentsUrl(segmentId: string): string {
  return firstPageUrl(INSIGHTS_BASE_URL, 'QualityManagement/Assessments', [['SegmentId', segmentId]]);
}
