import type { Credentials } from '../deploy/account/credentials';
import { readLocalPlugin } from '../deploy/commands/localPlugin';
import { askAll } from './askAll';
import { authorizationsOf } from './authorizations';
import { countsOf, hasProblem } from './report/outcomes';
import { reportFile } from './report/reportFile';
import { terminalLine } from './report/terminalLine';
import type { FlexTokens } from './tokens/readTokens';
import { TwilioReader } from './twilio/TwilioReader';
import type { Send } from './twilio/Send';

export interface ReportOptions {
  credentials: Credentials;
  tokens: FlexTokens;
  send: Send;
  /** Milliseconds since 1970. */
  nowMs: number;
}

export interface Report {
  /** The text of the file. */
  markdown: string;
  /** The last line for the terminal. */
  summary: string;
  /** Whether something differs or could not be asked. */
  hasProblem: boolean;
}

/**
 * Asks the account all questions, and prints each answer when it is there.
 * @throws Failure if the credentials are wrong or the account has no Flex
 */
export async function createReport(options: ReportOptions, print: (line: string) => void): Promise<Report> {
  const { credentials, tokens, send, nowMs } = options;
  const reader = new TwilioReader({ send, authorizations: authorizationsOf(credentials, tokens) });
  const hasAuthToken = credentials.authToken !== null;
  const answers = await askAll(reader, { hasAuthToken, nowMs }, (answered) => print(terminalLine(answered)));
  const { requestCount } = reader;
  const users = (['agent', 'supervisor'] as const).filter((user) => reader.has(user));
  const facts = { plugin: readLocalPlugin(), hasAuthToken, tokens: users, requestCount, nowMs };
  return {
    markdown: reportFile(answers, facts),
    summary: `${countsOf(answers.answered)}. ${requestCount} requests, nothing was changed.`,
    hasProblem: hasProblem(answers.answered),
  };
}
