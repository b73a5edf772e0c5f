import { RequestProblem } from '../twilio/RequestProblem';
import { failed, notChecked, type Answer, type Question, type QuestionContext } from './Question';

/** Asks a question. A request without a usable response becomes an answer too. */
export async function answerOf(question: Question, context: QuestionContext): Promise<Answer> {
  try {
    return await question.ask(context);
  } catch (error) {
    if (error instanceof RequestProblem) return answerTo(error, context);
    throw error;
  }
}

function answerTo(problem: RequestProblem, { hasAuthToken }: QuestionContext): Answer {
  if (!problem.areCredentialsRefused || problem.user !== 'account') return failed(problem.message);
  if (!hasAuthToken)
    return notChecked(`${problem.message} Try again with TWILIO_AUTH_TOKEN instead of an API key.`);
  // The question about the credentials already says that this differs.
  return problem.service === 'Insights' ? notChecked(`${problem.message} See Q1.`) : failed(problem.message);
}
