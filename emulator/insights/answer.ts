import type { ServerResponse } from 'node:http';
import { errorBody, TwilioError } from './errors';
import type { FaultAnswer } from './faults';

/** An answer on its way out. */
export interface InsightsAnswer {
  status: number;
  headers: Record<string, string>;
  /** Sent as it is; null sends no body. */
  text: string | null;
  /** Whether the connection is cut in the middle of the text. */
  isCut: boolean;
}

export function jsonAnswer(status: number, body: unknown): InsightsAnswer {
  const headers = { 'Content-Type': 'application/json' };
  return { status, headers, text: JSON.stringify(body), isCut: false };
}

/** The answer to a refused request; an error of the emulator itself (a fault's transform) reads as a 500. */
export function errorAnswer(error: unknown): InsightsAnswer {
  const refusal =
    error instanceof TwilioError ? error : new TwilioError(500, 20500, `Emulator: ${String(error)}`);
  return jsonAnswer(refusal.status, errorBody(refusal));
}

/** The answer as a fault leaves it. What only holds an answer back does not change it. */
export function faultyAnswer(answer: InsightsAnswer, fault: FaultAnswer): InsightsAnswer {
  switch (fault.kind) {
    case 'status':
      return givenAnswer(fault.status, fault.body, fault.headers);
    case 'transform': {
      if (answer.status !== 200 || answer.text === null) return answer;
      const body: unknown = JSON.parse(answer.text);
      return { ...answer, text: JSON.stringify(fault.transform(body)) };
    }
    case 'cutJson':
      return { ...answer, text: firstHalf(answer.text) };
    case 'reset':
      return { ...answer, isCut: true };
    case 'delay':
    case 'delayUntil':
    case 'hang':
    case 'withoutCors':
      return answer;
  }
}

/** Sends the answer, with `commonHeaders` under its own. */
export function send(
  response: ServerResponse,
  answer: InsightsAnswer,
  commonHeaders: Record<string, string>,
): void {
  const body = Buffer.from(answer.text ?? '', 'utf8');
  const length = answer.text === null ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(answer.status, { ...commonHeaders, ...answer.headers, ...length });
  if (answer.isCut) {
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  } else {
    response.end(body);
  }
}

function givenAnswer(status: number, body: unknown, headers: Record<string, string> = {}): InsightsAnswer {
  if (body === undefined) return { status, headers, text: null, isCut: false };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, text, isCut: false };
}

function firstHalf(text: string | null): string {
  return (text ?? '').slice(0, (text ?? '').length / 2);
}
