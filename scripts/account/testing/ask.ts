import { answerOf } from '../questions/answerOf';
import type { Answer, Question, QuestionContext } from '../questions/Question';
import { AccountSample } from '../sample/AccountSample';
import { TwilioReader } from '../twilio/TwilioReader';
import { fakeAccount, type Override } from './fakeAccount';
import { sampleAccount, WORKSPACE, type SampleAccount } from './sampleAccount';

export interface AskOptions {
  /** Changes the account, which otherwise does what the project assumes. */
  change?: (sample: SampleAccount) => void;
  override?: Override;
  hasAuthToken?: boolean;
  tokens?: readonly ('agent' | 'supervisor')[];
  workspaceSid?: string | null;
}

/** Asks a fake account one question. */
export async function ask(question: Question, options: AskOptions = {}): Promise<Answer> {
  const { change, override, hasAuthToken = true, tokens = [], workspaceSid = WORKSPACE } = options;
  const account = sampleAccount();
  change?.(account);
  const fake = fakeAccount(account, override);
  const headerOf = (user: 'agent' | 'supervisor'): string | null => (tokens.includes(user) ? user : null);
  const authorizations = { account: 'account', agent: headerOf('agent'), supervisor: headerOf('supervisor') };
  const reader = new TwilioReader({ send: fake.send, authorizations });
  const insightsUser = 'account';
  const sample = new AccountSample({ reader, insightsUser, workspaceSid, nowMs: Date.UTC(2026, 10, 30) });
  const flexOrigins = ['https://flex.twilio.com', 'https://canary-flex.example.com'];
  const context: QuestionContext = { reader, sample, insightsUser, hasAuthToken, flexOrigins };
  const answer = await answerOf(question, context);
  fake.verify();
  return answer;
}
