/**
 * A comment that a reviewer added to a conversation in Flex Insights, in the form that the plugin uses.
 * The server may omit any field, so everything except `key` and `text` can be null.
 * Source: Twilio's OpenAPI for flex v1, ListInsightsAssessmentsComment.
 */
export interface AssessmentComment {
  /** See `commentKey`. */
  key: string;
  assessmentSid: string | null;
  accountSid: string | null;
  /** Sanitized plain text of at most 10,000 characters; `''` when there is none. */
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
  /** Null unless it was requested. */
  reviewerEmail: string | null;
  /** Milliseconds since 1970. */
  createdAt: number | null;
}
