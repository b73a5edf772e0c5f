import { answerOf } from './questions/answerOf';
import type { Answer, Question, QuestionContext } from './questions/Question';
import { questions } from './questions/questions';
import { AccountSample } from './sample/AccountSample';
import { readFlexConfiguration } from './sample/FlexConfiguration';
import { COMMENT_TAGS_URL } from './sample/insightsUrls';
import { RequestProblem } from './twilio/RequestProblem';
import type { TwilioReader } from './twilio/TwilioReader';
import type { User } from './twilio/Send';

export interface AnsweredQuestion {
  question: Question;
  answer: Answer;
}

export interface AccountAnswers {
  flexUiVersion: string | null;
  insightsUser: User;
  answered: readonly AnsweredQuestion[];
}

/**
 * Asks an account all questions, one after the other.
 * @param onAnswer gets each answer when it is there
 * @throws Failure if the credentials are wrong or the account has no Flex
 */
export async function askAll(
  reader: TwilioReader,
  { hasAuthToken, nowMs }: { hasAuthToken: boolean; nowMs: number },
  onAnswer: (answered: AnsweredQuestion) => void,
): Promise<AccountAnswers> {
  const { workspaceSid, flexUiVersion, origins: flexOrigins } = await readFlexConfiguration(reader);
  const insightsUser = await chooseInsightsUser(reader);
  const sample = new AccountSample({ reader, insightsUser, workspaceSid, nowMs });
  const context: QuestionContext = { reader, sample, insightsUser, hasAuthToken, flexOrigins };
  const answered: AnsweredQuestion[] = [];
  for (const question of questions) {
    const next = { question, answer: await answerOf(question, context) };
    answered.push(next);
    onAnswer(next);
  }
  return { flexUiVersion, insightsUser, answered };
}

/** The account's own credentials. If Insights refuses them, a supervisor's token reads Insights instead. */
async function chooseInsightsUser(reader: TwilioReader): Promise<User> {
  if (!reader.has('supervisor')) return 'account';
  try {
    await reader.get(COMMENT_TAGS_URL, 'account');
    return 'account';
  } catch (error) {
    return error instanceof RequestProblem && error.areCredentialsRefused ? 'supervisor' : 'account';
  }
}
