import type { InsightsRecords } from '../InsightsRecords';
import type { NewAssessment } from '../insightsAssessments';
import type { Reviewer } from '../insightsComments';
import { uuidFor } from '../insightsIds';
import type { SegmentRecord } from '../insightsSegments';
import { answers, sampleAnswerSettings } from './answerSets';
import { people, reviewers } from './people';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const QUESTIONNAIRE = 'Customer Experience';

type AnsweredQuestion = Pick<NewAssessment, 'category' | 'question' | 'answer'>;

function answered(
  category: string,
  question: string,
  { id, name }: { id: string; name: string },
): AnsweredQuestion {
  return { category, question, answer: { id, text: name } };
}

const FIVE_ANSWERS: readonly AnsweredQuestion[] = [
  answered('Opening', 'Did the agent greet the customer and say their own name?', answers.yes),
  answered('Opening', 'Did the agent confirm the identity of the customer?', answers.yes),
  answered('Conversation', 'Active listening', answers.good),
  answered('Conversation', 'How well did the agent protect card details?', answers.poor),
  answered('Closing', 'Did the agent sum up what happens next?', answers.fair),
];

/** Answers without a score, without an answer or without a question, in the forms that Insights allows. */
const UNUSUAL_ANSWERS: readonly AnsweredQuestion[] = [
  answered('Opening', 'Did the agent ask for the order number?', answers.notApplicable),
  { category: 'Conversation', question: 'Hold times', answer: { id: null, text: null } },
  {
    category: null,
    question: 'What else did you notice?',
    answer: { id: null, text: 'The customer laughed twice. The line was bad from minute 4 on.' },
  },
  {
    category: 'Conversation',
    question: 'Rating from an answer set that was deleted',
    answer: { id: uuidFor('answer of a deleted set'), text: 'Outstanding' },
  },
  { category: 'Closing', question: null, answer: { id: answers.no.id, text: answers.no.name } },
];

interface Assessed {
  segment: { segmentId: string; agentId: string };
  reviewer: Reviewer;
  questions: readonly AnsweredQuestion[];
  /** When the last question was answered, in milliseconds since 1970. */
  finishedAtMs: number | null;
}

function assess(records: InsightsRecords, { segment, reviewer, questions, finishedAtMs }: Assessed): void {
  questions.forEach((question, index) => {
    records.assessments.add({
      ...segment,
      ...question,
      reviewer,
      questionnaire: QUESTIONNAIRE,
      answeredAtMs: finishedAtMs === null ? null : finishedAtMs - (questions.length - 1 - index) * MINUTE_MS,
    });
  });
}

/** The ids of the busy agent's segments that are assessed. */
export interface AssessedSegments {
  call: string;
  handedBack: string;
  chat: string;
}

/**
 * Adds the answer sets, and what the supervisor and the admin have assessed: a call of the busy agent, one of last week,
 * one with unusual forms, and a chat. Another reviewer's assessment of the call is there, too, which no other user gets.
 */
export function addSampleAssessments(
  records: InsightsRecords,
  segments: AssessedSegments,
  now: number,
): void {
  records.assessments.setAnswerSettings(sampleAnswerSettings);
  const agentId = people.busyAgent.insightsAgentId ?? '';
  const of = (segmentId: string): Assessed['segment'] => ({ segmentId, agentId });
  const { vera, anselm } = reviewers;
  const admin: Reviewer = { name: people.admin.fullName, email: people.admin.email };
  const minutesAgo = (minutes: number): number => now - minutes * MINUTE_MS;
  assess(records, {
    segment: of(segments.call),
    reviewer: vera,
    questions: FIVE_ANSWERS,
    finishedAtMs: minutesAgo(25),
  });
  assess(records, {
    segment: of(segments.call),
    reviewer: anselm,
    questions: FIVE_ANSWERS.slice(0, 2),
    finishedAtMs: minutesAgo(20),
  });
  assess(records, {
    segment: of(segments.handedBack),
    reviewer: vera,
    questions: UNUSUAL_ANSWERS,
    finishedAtMs: null,
  });
  assess(records, {
    segment: of(segments.chat),
    reviewer: admin,
    questions: FIVE_ANSWERS.slice(2),
    finishedAtMs: minutesAgo(15),
  });
  const lastWeek = segmentOfLastWeek(records, agentId, now);
  if (lastWeek) {
    const finishedAtMs = Date.parse(lastWeek.date ?? '') + 90 * MINUTE_MS;
    assess(records, {
      segment: of(lastWeek.segment_id ?? ''),
      reviewer: vera,
      questions: FIVE_ANSWERS.slice(0, 3),
      finishedAtMs,
    });
  }
}

/** A conversation of an agent of five days ago or earlier, the latest of them. */
function segmentOfLastWeek(
  records: InsightsRecords,
  agentId: string,
  now: number,
): SegmentRecord | undefined {
  const startOf = ({ date }: SegmentRecord): number => Date.parse(date ?? '');
  return records
    .segmentsMatching({})
    .filter((segment) => segment.agent_id === agentId && startOf(segment) < now - 5 * DAY_MS)
    .sort((a, b) => startOf(b) - startOf(a))[0];
}
