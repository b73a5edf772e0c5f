import { z } from 'zod';
import { reviewers } from '../../world/sample/people';
import { command } from '../command';
import { ControlError } from '../ControlError';
import { requireCategory, requireSegment } from '../requireEntities';

const newCommentSchema = z.strictObject({
  segmentId: z.string(),
  text: z.string().trim().min(1),
  /** Name of one of the account's categories; the default category if left out. */
  categoryName: z.string().optional(),
  /** Position in the recording in seconds; 0 for a conversation without a recording. */
  offsetSeconds: z.number().min(0).default(0),
  reviewer: z.strictObject({ name: z.string(), email: z.string() }).default(reviewers.vera),
});

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
    input: newCommentSchema,
    run: ({ world, records }, { segmentId, text, categoryName, offsetSeconds, reviewer }) => {
      const { record } = requireSegment(records, segmentId);
      const category = requireCategory(records, categoryName);
      const { assessment_sid: assessmentSid } = records.addComment({
        segmentId,
        agentId: record.agent_id,
        category: { id: category.id, name: category.name },
        text,
        offsetSeconds,
        createdAtMs: world.now(),
        reviewer,
      });
      return { assessmentSid };
    },
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
