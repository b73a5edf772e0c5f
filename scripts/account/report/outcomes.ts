import type { AnsweredQuestion } from '../askAll';
import type { Outcome } from '../questions/Question';

/** How the report names an outcome. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ok: 'ok',
  differs: 'DIFFERS',
  notChecked: 'not checked',
  failed: 'FAILED',
};

/** Such as `12 ok, 1 DIFFERS, 8 not checked`. */
export function countsOf(answered: readonly AnsweredQuestion[]): string {
  const outcomes: readonly Outcome[] = ['ok', 'differs', 'failed', 'notChecked'];
  return outcomes
    .map((outcome) => ({
      outcome,
      number: answered.filter(({ answer }) => answer.outcome === outcome).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ outcome, number }) => `${number} ${OUTCOME_WORDS[outcome]}`)
    .join(', ');
}

/** Whether something differs or could not be asked. */
export function hasProblem(answered: readonly AnsweredQuestion[]): boolean {
  return answered.some(({ answer: { outcome } }) => outcome === 'differs' || outcome === 'failed');
}
