import { writeFileSync } from 'node:fs';
import { findCredentials } from '../deploy/account/credentials';
import { COMMON_OPTIONS, PROFILE_HELP } from '../deploy/script/commonOptions';
import { Failure } from '../deploy/script/Failure';
import { readOptions } from '../deploy/script/readOptions';
import { runScript } from '../deploy/script/runScript';
import { createReport } from './createReport';
import { readHidden } from './tokens/readHidden';
import { readTokens } from './tokens/readTokens';
import { createSdkSender } from './twilio/sendWithSdk';
import { MAX_REQUESTS, TIMEOUT_MS } from './twilio/TwilioReader';

const HELP = `npm run try:account -- [options]

Checks in a Twilio account what this project assumes about Flex Insights and TaskRouter, but no public source confirms.
It only reads: at most ${MAX_REQUESTS} requests, one at a time, each at most ${TIMEOUT_MS / 1_000} seconds, only to flex-api.twilio.com and
taskrouter.twilio.com. It writes a report without names, texts, IDs and addresses, which you can attach to an issue.

  --file FILE        Write the report to this file. Default: account-report.md.
  --ask-for-tokens   Ask for the Flex tokens of an agent and a supervisor, without showing them.
${PROFILE_HELP}
  --help             Show this text.

Use the auth token if you can. With an API key, Q1 and perhaps other questions cannot be checked.
Two environment variables are optional: AGENT_FLEX_TOKEN and SUPERVISOR_FLEX_TOKEN. With them, the script also asks
what an agent and a supervisor get (Q19 to Q21). To get a token, sign in to Flex as that user, and run this in the
browser's console: Twilio.Flex.Manager.getInstance().user.token

Each question has one of these results:
  ok           The account does what this project assumes.
  DIFFERS      It does something else.
  FAILED       The question could not be asked.
  not checked  The account or the credentials do not have what the question needs.

Exit code 0: every result is "ok" or "not checked". 1: something differs or could not be asked, or the script
stopped early with a message.`;

async function main(): Promise<void> {
  const options = readOptions('try:account', {
    file: { type: 'string', default: 'account-report.md' },
    'ask-for-tokens': { type: 'boolean', default: false },
    profile: COMMON_OPTIONS.profile,
    help: COMMON_OPTIONS.help,
  });
  if (options.help) return console.log(HELP);
  const credentials = findCredentials(process.env, options.profile);
  const tokens = await readTokens(process.env, options['ask-for-tokens'] ? askInTerminal : null);
  console.log('Reading from the account. Nothing is changed.\n');
  const send = createSdkSender();
  const { file } = options;
  const report = await createReport({ credentials, tokens, send, nowMs: Date.now() }, (line) =>
    console.log(line),
  );
  console.log(`\n${report.summary}`);
  write(file, report.markdown);
  console.log(`Report: ${file}. It contains no names, texts or IDs, so you can attach it to an issue.`);
  if (report.hasProblem) process.exitCode = 1;
}

function askInTerminal(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Failure(
      '--ask-for-tokens needs a terminal. Set AGENT_FLEX_TOKEN and SUPERVISOR_FLEX_TOKEN instead.',
    );
  }
  return readHidden(question, { input: process.stdin, output: process.stdout });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new Failure(`The report could not be written to ${file}.`);
  }
}

void runScript(main);
