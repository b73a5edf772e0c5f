import type { AccountSample } from '../sample/AccountSample';
import type { TwilioReader } from '../twilio/TwilioReader';
import type { User } from '../twilio/Send';

/**
 * - `ok`: the account does what this project assumes.
 * - `differs`: it does something else.
 * - `notChecked`: the account or the credentials do not have what the question needs.
 * - `failed`: the question could not be asked.
 */
export type Outcome = 'ok' | 'differs' | 'notChecked' | 'failed';

export interface Answer {
  outcome: Outcome;
  /** One or two sentences without names, texts, IDs or anything else from a response, except for counts and forms. */
  why: string;
  /** Whether the terminal shows the reason even if the outcome is `ok`. */
  isNews?: true;
}

export interface QuestionContext {
  reader: TwilioReader;
  sample: AccountSample;
  /** Whose credentials read Insights. */
  insightsUser: User;
  /** Without it, the credentials are those of an API key. */
  hasAuthToken: boolean;
  /** The origins at which Flex runs. */
  flexOrigins: readonly string[];
}

/** An assumption of this project about Twilio. Questions only read. */
export interface Question {
  /** Documents refer to it, so it never changes. */
  id: string;
  /** What should be true, as a sentence. */
  assumption: string;
  /** @throws RequestProblem */
  ask(context: QuestionContext): Promise<Answer>;
}

export const ok = (why: string): Answer => ({ outcome: 'ok', why });
/** One of several answers that this project expects. */
export const okWithNews = (why: string): Answer => ({ ...ok(why), isNews: true });
export const differs = (why: string): Answer => ({ outcome: 'differs', why });
export const notChecked = (why: string): Answer => ({ outcome: 'notChecked', why });
export const failed = (why: string): Answer => ({ outcome: 'failed', why });

/** Such as `1 segment` or `3 segments`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
