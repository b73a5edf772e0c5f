import type { SegmentScore } from '../../../insights/endpoints/segments';

/** A channel of Flex with an icon of its own. */
export type TaskChannel = 'voice' | 'chat' | 'sms' | 'email' | 'video' | 'other';

/** A task in the agent's list. */
export interface OpenTask {
  reservationSid: string;
  /** The name that Flex shows for the task. */
  name: string;
  channel: TaskChannel;
  queue: string | null;
  /** Milliseconds since 1970. */
  startedAt: number | null;
}

/** What is known about the conversation of a group of comments. */
export interface ConversationLine {
  /** The task of the conversation, while the agent has it. */
  task: OpenTask | null;
  /** When the conversation took place, in milliseconds since 1970; null until a segment or the task says so. */
  startedAt: number | null;
  queue: string | null;
  /** Null unless the admin's settings ask for it. */
  customerName: string | null;
  /** When the newest comment was written, in milliseconds since 1970. It is shown if `startedAt` is not known. */
  commentedAt: number | null;
  /** Empty unless the settings show scores to this user. */
  scores: readonly SegmentScore[];
}
