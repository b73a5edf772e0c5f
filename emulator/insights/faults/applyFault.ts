import { answerOf, attempt, CUT_BEFORE_ANSWER, type InsightsAnswer } from '../response';
import { expiredToken } from '../errors';
import type { Faults } from './Faults';
import type { Fault, FaultAnswer, StatusFault } from './faultSchema';
import { withOddRecords } from './malformedRecords';
import { withTamperedPaging } from './pagingTricks';

/**
 * What a request is answered that meets a fault. `process` does what was asked, so a fault that strikes before
 * may mean that it never runs.
 */
export async function applyFault(
  faults: Faults,
  fault: Fault,
  process: () => InsightsAnswer,
): Promise<InsightsAnswer> {
  const processed = strikesAfterwards(fault) ? process() : null;
  await faults.hold(fault.answer);
  return attempt(() => {
    if (processed) return changedAnswer(processed, fault.answer);
    return answerInstead(fault.answer) ?? changedAnswer(process(), fault.answer);
  });
}

function strikesAfterwards({ strikes, answer }: Fault): boolean {
  if (strikes !== undefined) return strikes === 'after';
  return answer.kind !== 'status' && answer.kind !== 'refuseOldTokens';
}

/** The answer that needs no normal one; null if the fault only holds that back or changes it. */
function answerInstead(fault: FaultAnswer): InsightsAnswer | null {
  if (fault.kind === 'status') return givenAnswer(fault);
  if (fault.kind === 'refuseOldTokens') throw expiredToken();
  return fault.kind === 'reset' ? CUT_BEFORE_ANSWER : null;
}

/** The normal answer as the fault leaves it. What only holds an answer back does not change it. */
function changedAnswer(answer: InsightsAnswer, fault: FaultAnswer): InsightsAnswer {
  switch (fault.kind) {
    case 'status':
      return givenAnswer(fault);
    case 'refuseOldTokens':
      throw expiredToken();
    case 'paging':
      return withChangedBody(answer, (body) => withTamperedPaging(body, fault.trick));
    case 'records':
      return withChangedBody(answer, (body) => withOddRecords(body, fault.odd));
    case 'cutJson':
      return { ...answer, text: firstHalf(answer.text ?? '') };
    case 'reset':
      return { ...answer, isCut: true };
    case 'withoutCors':
      return { ...answer, hasCors: false };
    case 'delay':
    case 'delayUntil':
    case 'hang':
      return answer;
  }
}

/** A refusal is no list and no record, so it is left alone. */
function withChangedBody(answer: InsightsAnswer, change: (body: unknown) => unknown): InsightsAnswer {
  if (answer.status >= 300 || answer.text === null) return answer;
  const body: unknown = JSON.parse(answer.text);
  return { ...answer, text: JSON.stringify(change(body)) };
}

function givenAnswer({
  status,
  body,
  headers,
  retryAfterSeconds,
  exposesRetryAfter,
}: StatusFault): InsightsAnswer {
  const given: Record<string, string> = { ...headers };
  if (retryAfterSeconds !== undefined) given['Retry-After'] = String(retryAfterSeconds);
  if (exposesRetryAfter) given['Access-Control-Expose-Headers'] = 'Twilio-Request-Id, Retry-After';
  if (body === undefined) return answerOf(status, given, null);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return answerOf(status, { 'Content-Type': 'application/json', ...given }, text);
}

function firstHalf(text: string): string {
  return text.slice(0, text.length / 2);
}
