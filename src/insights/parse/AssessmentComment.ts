/**
 * One comment that a reviewer left on a conversation in Flex Insights, as the product uses it.
 * The server may leave out any field, so everything but `key` and `text` can be null.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsAssessmentsComment.
 */
export interface AssessmentComment {
  /**
   * The same for one record read twice, different for two records that share an assessment SID
   * (nothing promises that the SID is unique per comment). A short hash: holds no comment text.
   */
  key: string;
  assessmentSid: string | null;
  accountSid: string | null;
  /** Harmless to render as text, at most 10,000 characters; `''` when there is none. */
  text: string;
  category: { id: string | null; name: string | null } | null;
  /** Position in the recording, in seconds, never negative. */
  offsetSeconds: number | null;
  /** Whether the score counts in reports (`report` on the wire). */
  countsInReports: boolean | null;
  weight: number | null;
  agentId: string | null;
  segmentId: string | null;
  reviewerName: string | null;
  /** Null unless it was asked for. */
  reviewerEmail: string | null;
  /** Milliseconds since 1970. */
  createdAt: number | null;
}
