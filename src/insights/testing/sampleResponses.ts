/** Ids, people and texts are invented; the shapes are those of Twilio's examples. */
export const SEGMENT_ID = '3f1c2d4e-5a6b-5c7d-8e9f-0a1b2c3d4e5f';
export const AGENT_ID = '8b7a6c5d-4e3f-5a2b-9c1d-0e9f8a7b6c5d';
export const CATEGORY_ID = '51e0c2a4-9b7d-4f36-8a15-d2c4b6e8f0a1';
export const ASSESSMENT_SID = 'FM0123456789abcdef0123456789abcdef';
export const ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef';
export const COMMENTS_URL = 'https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments';

/** A comment record as the API sends it. */
export function wireComment(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    url: `${COMMENTS_URL}/${ASSESSMENT_SID}`,
    offset: '6.985619',
    report: true,
    weight: '1',
    comment: {
      comment: 'Clear greeting, well done',
      category: { name: 'Good for Training', category_id: CATEGORY_ID },
    },
    agent_id: AGENT_ID,
    timestamp: '1657329694199',
    user_name: 'Robin Example',
    segment_id: SEGMENT_ID,
    user_email: 'robin@example.com',
    account_sid: ACCOUNT_SID,
    assessment_sid: ASSESSMENT_SID,
    ...changes,
  };
}

/** A response of the comments list. */
export function commentsResponse(
  comments: unknown,
  nextPageUrl: unknown = null,
  filter = `SegmentId=${SEGMENT_ID}`,
): Record<string, unknown> {
  const firstPageUrl = `${COMMENTS_URL}?${filter}&PageSize=50&Page=0`;
  return {
    meta: {
      key: 'comments',
      url: firstPageUrl,
      page: 0,
      page_size: 50,
      next_page_url: nextPageUrl,
      first_page_url: firstPageUrl,
      previous_page_url: null,
    },
    comments,
  };
}

/** The URL of a later page in the form that the API uses. */
export function laterPageUrl(page: number, filter = `SegmentId=${SEGMENT_ID}`): string {
  return `${COMMENTS_URL}?${filter}&PageSize=50&Page=${page}&PageToken=PT${page}`;
}
