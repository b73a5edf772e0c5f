import { accountCredentials } from '../../../account/questions/access/accountCredentials';
import { taskRouterEvents } from '../../../account/questions/agents/taskRouterEvents';
import { twoWorkersTwoAgents } from '../../../account/questions/agents/twoWorkersTwoAgents';
import { answerOf } from '../../../account/questions/answerOf';
import { failed, type Question, type QuestionContext } from '../../../account/questions/Question';
import { unknownReservation } from '../../../account/questions/reservations/unknownReservation';
import { AccountSample } from '../../../account/sample/AccountSample';
import { RequestProblem } from '../../../account/twilio/RequestProblem';
import type { TwilioReader } from '../../../account/twilio/TwilioReader';
import { Failure } from '../../script/Failure';
import type { Flex } from './findFlex';

/** What the function rests on. `npm run try:account` asks more. */
const QUESTIONS: readonly Question[] = [
  accountCredentials,
  unknownReservation,
  taskRouterEvents,
  twoWorkersTwoAgents,
];

/**
 * Asks the account what the function rests on, and prints a line for each answer.
 *
 * @throws Failure if the account does something else, or if a question cannot be asked
 */
export async function askFirst(
  reader: TwilioReader,
  { workspaceSid, origins: flexOrigins }: Flex,
  { hasAuthToken, nowMs }: { hasAuthToken: boolean; nowMs: number },
  print: (line: string) => void,
): Promise<void> {
  const insightsUser = 'account';
  const sample = new AccountSample({ reader, insightsUser, workspaceSid, nowMs });
  const context: QuestionContext = { reader, sample, insightsUser, hasAuthToken, flexOrigins };
  let uncheckedCount = 0;
  for (const question of QUESTIONS) {
    const { outcome, why } = await answerOf(withoutRefusals(question), context);
    if (outcome === 'differs' || outcome === 'failed') {
      print(`  stop         ${question.assumption}`);
      throw new Failure(stopped(question, outcome, why));
    }
    if (outcome === 'notChecked') uncheckedCount += 1;
    print(`  ${outcome === 'ok' ? 'ok         ' : 'not checked'}  ${question.assumption}`);
    if (outcome === 'notChecked') print(`               ${why}`);
  }
  if (uncheckedCount > 0) {
    print(
      `  Not checked: ${uncheckedCount} of ${QUESTIONS.length}. That is no reason to stop: the function checks each agent ` +
        'itself, and gives nothing to an agent whom it does not recognize. `npm run try:account` asks again.',
    );
  }
}

/** If the auth token is refused, the function would be refused too. With an API key, that is not known. */
function withoutRefusals(question: Question): Question {
  const ask: Question['ask'] = (context) =>
    question.ask(context).catch((error: unknown) => {
      if (!(error instanceof RequestProblem) || !error.areCredentialsRefused || !context.hasAuthToken)
        throw error;
      return failed(`${error.message} The function would be refused too.`);
    });
  return { ...question, ask };
}

function stopped({ id, assumption }: Question, outcome: 'differs' | 'failed', why: string): string {
  const reason =
    outcome === 'differs'
      ? 'In this account, the function could not serve agents, because this is not true:'
      : 'This could not be checked, and the function depends on it:';
  return `${reason} ${assumption} (${id}). ${why} Nothing was changed.`;
}
