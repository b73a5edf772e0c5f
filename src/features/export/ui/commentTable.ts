import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { LoadedCommentList } from '../../../shared/data/CommentListState';
import type { ReviewerVisibility } from '../../../shared/ui/ReviewerVisibilityContext';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { Acknowledgements } from '../../acknowledgements/data/useAcknowledgements';
import { conversationWords } from '../../conversation/ui/conversationWords';
import type { ConversationLines } from '../../conversation/ui/ConversationLinesContext';
import type { Tones } from '../../tones/data/Tones';
import { TONE_WORDS } from '../../tones/ui/toneWords';
import type { Row } from '../data/toCsv';
import { feedbackColumns } from './feedbackColumns';
import { isoTime } from './isoTime';

/** What the table says about comments besides their content. It has nothing that the screen does not show. */
export interface TableContext {
  texts: Texts;
  lineOf: ConversationLines['lineOf'];
  tones: Pick<Tones, 'areSet' | 'toneOf'>;
  reviewers: ReviewerVisibility;
  /** Null where Flex can open no conversation. */
  linkTo: ((comment: AssessmentComment) => string | null) | null;
  /** The entry on a comment; undefined while it is not known. Null where acknowledgements are turned off. */
  entryOn: Acknowledgements['entryOn'] | null;
}

interface Column {
  name: StringKey;
  /** A comment and what is known about its conversation. */
  cellOf: (comment: AssessmentComment, conversation: ConversationCells) => Row[number];
}

interface ConversationCells {
  words: string;
  date: string | null;
  queue: string | null;
  scores: string;
}

/** A file can be read on another day, so no date in it can be "today". */
const ANOTHER_DAY = 0;

/** The comments of a list as a table: a row of names, a row for each comment, and rows that say what is missing. */
export function commentTable(view: LoadedCommentList, context: TableContext): Row[] {
  const { texts } = context;
  const columns = columnsOf(context);
  const rows = view.comments.map((comment) => {
    const conversation = conversationCells(comment, view, context);
    return columns.map(({ cellOf }) => cellOf(comment, conversation));
  });
  return [
    columns.map(({ name }) => texts.text(name)),
    ...rows,
    ...whatIsMissing(view, context).map((words) => [words, ...columns.slice(1).map(() => null)]),
  ];
}

function columnsOf({ texts, tones, reviewers, linkTo, entryOn }: TableContext): Column[] {
  const yesOrNo = (value: boolean | null): string | null =>
    value === null ? null : texts.text(value ? 'AssessmentCommentsExportYes' : 'AssessmentCommentsExportNo');
  const toneWords = ({ category }: AssessmentComment): string | null => {
    const tone = tones.toneOf(category);
    return tone && texts.text(TONE_WORDS[tone]);
  };
  const columns: (Column | false)[] = [
    { name: 'AssessmentCommentsExportConversation', cellOf: (_, { words }) => words },
    { name: 'AssessmentCommentsExportConversationDate', cellOf: (_, { date }) => date },
    { name: 'AssessmentCommentsExportQueue', cellOf: (_, { queue }) => queue },
    reviewers.name && {
      name: 'AssessmentCommentsFilterReviewer',
      cellOf: ({ reviewerName }) => reviewerName,
    },
    reviewers.email && {
      name: 'AssessmentCommentsExportReviewerEmail',
      cellOf: ({ reviewerEmail }) => reviewerEmail,
    },
    { name: 'AssessmentCommentsCategory', cellOf: ({ category }) => category?.name ?? null },
    tones.areSet && { name: 'AssessmentCommentsFilterTone', cellOf: toneWords },
    { name: 'AssessmentCommentsAddText', cellOf: ({ text }) => text },
    { name: 'AssessmentCommentsExportSeconds', cellOf: positionOf },
    {
      name: 'AssessmentCommentsExportPosition',
      cellOf: (comment) => {
        const seconds = positionOf(comment);
        return seconds === null ? null : texts.position(seconds);
      },
    },
    { name: 'AssessmentCommentsExportCreated', cellOf: ({ createdAt }) => isoTime(createdAt) },
    { name: 'AssessmentCommentsExportWeight', cellOf: ({ weight }) => weight },
    { name: 'AssessmentCommentsExportInReports', cellOf: ({ countsInReports }) => yesOrNo(countsInReports) },
    { name: 'AssessmentCommentsExportScore', cellOf: (_, { scores }) => scores },
    linkTo !== null && { name: 'AssessmentCommentsExportLink', cellOf: linkTo },
    ...(entryOn === null ? [] : feedbackColumns(entryOn, texts)),
  ];
  return columns.flatMap((column) => column || []);
}

function conversationCells(
  comment: AssessmentComment,
  { groups }: LoadedCommentList,
  { lineOf, texts }: TableContext,
): ConversationCells {
  const { key, segmentId, createdAt } = comment;
  const group = groups?.get(key) ?? {
    key,
    segmentIds: segmentId === null ? [] : [segmentId],
    newestAt: createdAt,
    hasNew: false,
  };
  const line = lineOf(group);
  const { title, details, scores } = conversationWords(line, texts, ANOTHER_DAY);
  return {
    words: [title, ...details].join(' · '),
    date: isoTime(line.task?.startedAt ?? line.startedAt),
    queue: line.task?.queue ?? line.queue,
    scores: scores.join(' · '),
  };
}

/** Seconds into the recording; null for a comment without a position. Insights returns 0 for it. */
function positionOf({ offsetSeconds }: AssessmentComment): number | null {
  return offsetSeconds !== null && offsetSeconds >= 1 ? Math.floor(offsetSeconds) : null;
}

function whatIsMissing(
  { comments, more, loadedCount, unreadableCount }: LoadedCommentList,
  { texts, entryOn }: TableContext,
): string[] {
  const missing: string[] = [];
  if (more !== 'none') missing.push(texts.plural('AssessmentCommentsExportNotWhole', loadedCount));
  if (unreadableCount > 0) missing.push(texts.plural('AssessmentCommentsExportUnreadable', unreadableCount));
  const known = entryOn === null ? comments : comments.filter((each) => entryOn(each) !== undefined);
  if (known.length < comments.length)
    missing.push(texts.plural('AssessmentCommentsExportFeedbackPart', known.length));
  return missing;
}
