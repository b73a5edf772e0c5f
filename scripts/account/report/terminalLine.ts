import type { AnsweredQuestion } from '../askAll';
import { OUTCOME_WORDS } from './outcomes';

const INDENT = ' '.repeat(18);

/** One line for an answer, and a second one with the reason unless the answer is just `ok`. */
export function terminalLine({
  question: { id, assumption },
  answer: { outcome, why, isNews },
}: AnsweredQuestion): string {
  const line = `${id.padEnd(4)} ${OUTCOME_WORDS[outcome].padEnd(12)} ${assumption}`;
  return outcome === 'ok' && !isNews ? line : `${line}\n${INDENT}${why}`;
}
