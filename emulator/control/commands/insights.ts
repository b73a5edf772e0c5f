import { z } from 'zod';
import { reviewers } from '../../world/sample/people';
import type { StoredSegment } from '../../world/InsightsRecords';
import { command } from '../command';
import type { ControlTarget } from '../ControlTarget';
import { ControlError } from '../ControlError';
import { requireCategory, requireSegment, requireSegmentOfTask } from '../requireEntities';

const reviewSchema = z.strictObject({
  text: z.string().trim().min(1),
  /** Name of one of the account's categories; the default category if left out. */
  categoryName: z.string().optional(),
  /** Position in the recording in seconds; 0 for a conversation without a recording. */
  offsetSeconds: z.number().min(0).default(0),
  reviewer: z.strictObject({ name: z.string(), email: z.string() }).default(reviewers.vera),
});

/** Adds a review to the records, as the newest one of its segment. */
function addReview(
  { world, records }: Pick<ControlTarget, 'world' | 'records'>,
  { record }: Readonly<StoredSegment>,
  { text, categoryName, offsetSeconds, reviewer }: z.output<typeof reviewSchema>,
): { assessmentSid: string | null; segmentId: string } {
  const { id, name } = requireCategory(records, categoryName);
  const { assessment_sid: assessmentSid } = records.addComment({
    segmentId: record.segment_id,
    agentId: record.agent_id,
    category: { id, name },
    text,
    offsetSeconds,
    createdAtMs: world.now(),
    reviewer,
  });
  return { assessmentSid, segmentId: record.segment_id };
}

/** What Insights contains, and who can read it. */
export const insightsCommands = {
  /** Makes the segment of one reservation visible, or every segment that is still waiting. */
  publishSegments: command({
    input: z.strictObject({ reservationSid: z.string().optional() }),
    run: ({ records }, { reservationSid }) => {
      const isKnown = records.allSegments().some((segment) => segment.reservationSid === reservationSid);
      if (reservationSid !== undefined && !isKnown)
        throw new ControlError(404, `Reservation ${reservationSid} has no segment yet: complete it first.`);
      records.publishSegments(reservationSid);
      return {};
    },
  }),
  /** Adds a comment, as a reviewer does in the Insights player. */
  addComment: command({
    input: reviewSchema.extend({ segmentId: z.string() }),
    run: (target, { segmentId, ...review }) =>
      addReview(target, requireSegment(target.records, segmentId), review),
  }),
  /**
   * Adds a comment on the conversation of an open task: new feedback arrives. `workerSid` says whose task it is
   * if several workers have one of that name.
   */
  addCommentToTask: command({
    input: reviewSchema.extend({ taskName: z.string(), workerSid: z.string().optional() }),
    run: (target, { taskName, workerSid, ...review }) =>
      addReview(target, requireSegmentOfTask(target, { taskName, workerSid }), review),
  }),
  /** `agentsPermitted`: whether a session with only the agent role can read. */
  setSettings: command({
    input: z.strictObject({ agentsPermitted: z.boolean() }),
    run: ({ insights }, { agentsPermitted }) => {
      insights.settings.agentsPermitted = agentsPermitted;
      return { agentsPermitted };
    },
  }),
  clearCalls: command({
    input: z.strictObject({}),
    run: ({ insights }) => {
      insights.calls.clear();
      return {};
    },
  }),
};
