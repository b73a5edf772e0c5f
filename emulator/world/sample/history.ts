import type { InsightsRecords } from '../InsightsRecords';
import type { NewComment } from '../insightsComments';
import type { SegmentAssessments, SegmentRecord } from '../insightsSegments';
import { sidFor } from '../sids';
import type { SamplePerson } from './people';
import { createRandom, pick, shuffled } from './random';
import { ReviewWriter } from './reviews';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const QUEUES = ['Billing', 'Accounts', 'Orders', 'Technical support', 'Sales'] as const;
const FIRST_NAMES = [
  'Alma',
  'Bertil',
  'Chike',
  'Doreen',
  'Esra',
  'Fabian',
  'Greta',
  'Hoa',
  'Ivo',
  'Juno',
] as const;
const LAST_NAMES = ['Abara', 'Brandt', 'Corwin', 'Dahl', 'Eze', 'Fontaine', 'Grady', 'Holm', 'Iyer'] as const;

export interface AgentHistory {
  agent: SamplePerson;
  commentCount: number;
  /** Conversations without reviews. */
  unreviewedCount: number;
  /** How far back it goes. Recent days have more conversations. */
  days: number;
}

interface Conversation {
  segment: SegmentRecord;
  isVoice: boolean;
  startedAtMs: number;
  commentCount: number;
}

/** @throws Error for a person that Insights does not know, who cannot have a segment. */
export function insightsAgentIdOf({ fullName, insightsAgentId }: SamplePerson): string {
  if (insightsAgentId === null) throw new Error(`${fullName} is unknown to Insights`);
  return insightsAgentId;
}

/**
 * Adds an agent's finished conversations and their comments. The comments are shuffled, because the API
 * guarantees no order.
 */
export function addHistory(records: InsightsRecords, history: AgentHistory, now: number): void {
  const random = createRandom(history.agent.identity);
  const counts = commentCounts(history, random);
  const conversations = counts.map((commentCount, index) => {
    const startedAtMs = startTimeOf(index / counts.length, history.days, now, random);
    const isVoice = index % 3 !== 2;
    const segment = addSegment(records, history.agent, index, { isVoice, startedAtMs, now, random });
    return { segment, isVoice, startedAtMs, commentCount };
  });
  const writer = new ReviewWriter(random);
  const comments = conversations.flatMap((conversation) => commentsOn(conversation, writer, now, random));
  for (const comment of shuffled(comments, random)) records.addComment(comment);
}

/** How many comments each conversation has: 1 to 4, or none. The newest conversation comes first. */
function commentCounts(history: AgentHistory, random: () => number): number[] {
  const counts: number[] = [];
  let remaining = history.commentCount;
  while (remaining > 0) {
    const count = Math.min(remaining, 1 + Math.floor(random() * 4));
    counts.push(count);
    remaining -= count;
  }
  return shuffled([...counts, ...Array<number>(history.unreviewedCount).fill(0)], random);
}

/** When a conversation started, in milliseconds since 1970. `age` runs from 0 (the newest) to 1. */
function startTimeOf(age: number, days: number, now: number, random: () => number): number {
  const daysAgo = Math.floor(days * age ** 1.7);
  if (daysAgo === 0) return now - (90 + random() * 120) * MINUTE_MS;
  return workingTimeOn(now - daysAgo * DAY_MS, random);
}

/** A time between 8:00 and 17:00 UTC on the day of `time`, in milliseconds since 1970. */
function workingTimeOn(time: number, random: () => number): number {
  return time - (time % DAY_MS) + (8 + random() * 9) * HOUR_MS;
}

function addSegment(
  records: InsightsRecords,
  agent: SamplePerson,
  index: number,
  {
    isVoice,
    startedAtMs,
    now,
    random,
  }: { isVoice: boolean; startedAtMs: number; now: number; random: () => number },
): SegmentRecord {
  const name = `${agent.identity}/history/${index}`;
  return records.addSegment({
    reservationSid: sidFor('WR', name),
    agentId: insightsAgentIdOf(agent),
    agentName: agent.fullName,
    agentTeamName: 'Harbour',
    queue: pick(QUEUES, random),
    conversationId: sidFor('EV', name),
    date: new Date(startedAtMs).toISOString(),
    recordingOffsetSeconds: isVoice ? 0 : undefined,
    talkTimeSeconds: 120 + ((index * 37) % 480),
    customerName: `${pick(FIRST_NAMES, random)} ${pick(LAST_NAMES, random)}`,
    customerPhone: `+1500555${String(200 + index).padStart(4, '0')}`,
    assessments: assessmentsOf(index),
    visibleAtMs: now,
  });
}

/** Every third conversation has a score. Of these, every third has a self-assessment of the agent, too. */
function assessmentsOf(index: number): SegmentAssessments | undefined {
  if (index % 3 !== 1) return undefined;
  const quality = String(60 + ((index * 7) % 40));
  return index % 9 === 4
    ? { types: ['agent_reflection', 'Quality'], percentages: ['75', quality] }
    : { types: ['Quality'], percentages: [quality] };
}

function commentsOn(
  { segment, isVoice, startedAtMs, commentCount }: Conversation,
  writer: ReviewWriter,
  now: number,
  random: () => number,
): NewComment[] {
  const reviewer = writer.reviewer();
  const isSameDay = now - startedAtMs < 3 * DAY_MS || random() < 0.5;
  const soonMs = startedAtMs + (40 + random() * 80) * MINUTE_MS;
  const laterMs = workingTimeOn(startedAtMs + (1 + random() * 4) * DAY_MS, random);
  // No review of an earlier conversation is of today, so the order of the newest comments does not depend on the hour.
  const reviewedAtMs = isSameDay || laterMs >= now - (now % DAY_MS) ? soonMs : laterMs;
  const lastCommentAtMs = Math.round(Math.min(reviewedAtMs, now - (5 + random() * 40) * MINUTE_MS));
  // Sometimes all comments of a conversation are saved at once, and sometimes there is no time at all.
  const minutesBetween = random() < 0.1 ? 0 : 2;
  return Array.from({ length: commentCount }, (_, index): NewComment => {
    return {
      ...writer.write(random() < 0.1 ? writer.reviewer() : reviewer),
      segmentId: segment.segment_id,
      agentId: segment.agent_id,
      offsetSeconds: isVoice ? Math.round(random() * 540_000) / 1_000 : 0,
      createdAtMs: random() < 0.015 ? null : lastCommentAtMs - index * minutesBetween * MINUTE_MS,
    };
  });
}
