import type { SegmentScore } from '../../../insights/endpoints/segments';
import type { Texts } from '../../../strings/Texts';
import type { ConversationLine } from '../data/ConversationLine';

/** What the heading of a conversation says. */
export interface ConversationWords {
  /** What names the conversation: its task, its customer, its time, or when it was reviewed. */
  title: string;
  /** Further details, such as the queue, in order. */
  details: readonly string[];
  /** Its scores, each with its type. */
  scores: readonly string[];
  /** All of it, as the name of the conversation. */
  full: string;
}

/** The words for a conversation. Facts that are not known are left out. `now` is in milliseconds since 1970. */
export function conversationWords(line: ConversationLine, texts: Texts, now: number): ConversationWords {
  const facts = factsOf(line, texts, now);
  const [title = texts.text('AssessmentCommentsConversationNoDate'), ...details] = facts;
  const scores = line.scores.map((score) => scoreWords(score, texts));
  return {
    title: capitalized(title, texts),
    details,
    scores,
    full: texts.list([capitalized(title, texts), ...details, ...scores]),
  };
}

function factsOf(line: ConversationLine, texts: Texts, now: number): string[] {
  const { task, customerName } = line;
  const queue = task?.queue ?? line.queue;
  const startedAt = task?.startedAt ?? line.startedAt;
  const time = startedAt === null ? reviewedOn(line, texts, now) : texts.dayTime(startedAt, now);
  if (task) return present([task.name, queue, startedAt === null ? null : time]);
  return present([customerName, time, queue]);
}

/** The date of a comment is not the date of its conversation, so the words say whose it is. */
function reviewedOn({ commentedAt }: ConversationLine, texts: Texts, now: number): string | null {
  if (commentedAt === null) return null;
  return texts.text('AssessmentCommentsReviewedOn', { date: texts.shortDate(commentedAt, now) });
}

const present = (facts: readonly (string | null)[]): string[] =>
  facts.flatMap((fact) => (fact === null || fact.trim() === '' ? [] : [fact]));

/** The type of an assessment that agents make of themselves, for example "agent_reflection". */
const SELF_ASSESSMENT = /(^|[^a-z])self([^a-z]|$)|reflection/i;

function scoreWords({ type, percent }: SegmentScore, texts: Texts): string {
  const words = SELF_ASSESSMENT.test(type)
    ? texts.text('AssessmentCommentsSelfAssessment')
    : capitalized(type.replace(/[_\s]+/g, ' ').trim(), texts);
  return texts.text('AssessmentCommentsScore', { type: words, percent: texts.percent(percent) }).trim();
}

const capitalized = (words: string, { language }: Texts): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
