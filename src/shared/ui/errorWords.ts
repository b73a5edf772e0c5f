import type { InsightsError } from '../../insights/http/InsightsError';
import type { Texts } from '../../strings/Texts';
import { ERROR_WORDS, type Countdown, type Situation } from './errorWordsTable';

/** The words for a failure. */
export interface ErrorWords {
  /** What happened. */
  heading: string;
  /** Why, and what to do. */
  body: string;
  /** Whether a manual retry can help. */
  canRetry: boolean;
}

/** Puts a failure into words. `passedMs` is how long ago it was, for failures that count down to the next attempt. */
export function errorWords(
  error: InsightsError,
  situation: Situation,
  texts: Texts,
  passedMs = 0,
): ErrorWords {
  const { heading, body, codeIn, canRetry = false } = ERROR_WORDS[error.kind][situation];
  const code = error.code ?? error.status;
  const withCode = (place: typeof codeIn, text: string): string =>
    place === codeIn && code !== null
      ? texts.text('AssessmentCommentsWithCode', { text, code: String(code) })
      : text;
  const secondsLeft = Math.ceil((error.retryAfterSeconds ?? 0) - passedMs / 1_000);
  return {
    heading: withCode('heading', texts.text(heading)),
    body: withCode('body', typeof body === 'string' ? texts.text(body) : countDown(body, secondsLeft, texts)),
    canRetry,
  };
}

function countDown({ seconds, over }: Countdown, secondsLeft: number, texts: Texts): string {
  return secondsLeft > 0 || over === undefined
    ? texts.plural(seconds, Math.max(1, secondsLeft))
    : texts.text(over);
}
