import type { Texts } from '../../../strings/Texts';
import type { StringKey } from '../../../strings/en-US';
import type { ColumnFeedback, ColumnState } from '../data/columnFeedback';
import type { AgentFigures } from '../data/AgentFigures';

/** What a cell of the column shows. */
export type CellState = ColumnState | { kind: 'agentUnknown' };

/** Why a cell has no figures. */
const REASONS: Record<Exclude<CellState['kind'], 'counted'>, StringKey> = {
  agentUnknown: 'AssessmentCommentsColumnAgentUnknown',
  loading: 'AssessmentCommentsTeamLoading',
  failed: 'AssessmentCommentsColumnFailed',
  refused: 'AssessmentCommentsTeamNotPermittedHeading',
  notCounted: 'AssessmentCommentsColumnNotCounted',
  notMatched: 'AssessmentCommentsTeamNotMatchedHeading',
};

/** A cell in full words, for its tooltip and for screen readers. */
export function figuresWords(state: CellState, texts: Texts, now: number): string {
  if (state.kind !== 'counted') return texts.text(REASONS[state.kind]);
  const { count, isExact, lastAt, tones, feedback } = state;
  if (isExact && count === 0 && lastAt === null && !feedback?.openReviews)
    return texts.text('AssessmentCommentsTeamWorkerEmptyHeading');
  const parts = [
    texts.plural(isExact ? 'AssessmentCommentsColumnCount' : 'AssessmentCommentsColumnAtLeast', count),
    ...(tones ? toneWords(tones, texts) : []),
    ...(lastAt === null
      ? []
      : [texts.text('AssessmentCommentsColumnLast', { when: texts.ago(lastAt, now) })]),
    ...(feedback ? feedbackWords(feedback, count, texts) : []),
  ];
  return texts.list(parts);
}

function toneWords(
  { strength, improve, mustFix }: NonNullable<AgentFigures['tones']>,
  texts: Texts,
): string[] {
  return [
    ...(strength > 0 ? [texts.plural('AssessmentCommentsFigureStrengths', strength)] : []),
    ...(improve > 0 ? [texts.plural('AssessmentCommentsFigureToImprove', improve)] : []),
    ...(mustFix > 0 ? [texts.plural('AssessmentCommentsFigureMustFix', mustFix)] : []),
  ];
}

function feedbackWords({ acknowledged, openReviews }: ColumnFeedback, count: number, texts: Texts): string[] {
  const figures = { count: texts.number(acknowledged ?? 0), total: texts.number(count) };
  return [
    ...(acknowledged === null ? [] : [texts.text('AssessmentCommentsColumnAcknowledged', figures)]),
    ...(openReviews > 0 ? [texts.plural('AssessmentCommentsFigureReviews', openReviews)] : []),
  ];
}
