import type { AccountAnswers } from '../askAll';
import type { User } from '../twilio/Send';
import { countsOf, OUTCOME_WORDS } from './outcomes';

export interface ReportFacts {
  plugin: { name: string; version: string };
  hasAuthToken: boolean;
  /** The users whose Flex tokens were given. */
  tokens: readonly User[];
  requestCount: number;
  /** Milliseconds since 1970. */
  nowMs: number;
}

/** The report as Markdown. It contains no names, texts, IDs or addresses, so that it can be attached to an issue. */
export function reportFile(
  { answered, flexUiVersion, insightsUser }: AccountAnswers,
  facts: ReportFacts,
): string {
  const { plugin, hasAuthToken, tokens, requestCount, nowMs } = facts;
  const rows = answered.map(
    ({ question: { id, assumption }, answer: { outcome, why } }) =>
      `| ${id} | ${assumption} | ${OUTCOME_WORDS[outcome]} | ${why} |`,
  );
  return [
    '# Account report',
    '',
    `- ${plugin.name} ${plugin.version}, Flex UI ${flexUiVersion ?? '(unknown version)'}`,
    `- ${new Date(nowMs).toISOString().slice(0, 10)}, ${requestCount} requests, nothing was changed`,
    `- Credentials: ${hasAuthToken ? 'auth token' : 'API key'}; Flex tokens: ${tokens.join(', ') || 'none'}`,
    `- Insights was read with ${insightsUser === 'account' ? 'these credentials' : "the supervisor's token"}`,
    `- Result: ${countsOf(answered)}`,
    '',
    '| Question | Assumption | Result | Details |',
    '| -------- | ---------- | ------ | ------- |',
    ...rows,
    '',
  ].join('\n');
}
