import { setTimeout as sleep } from 'node:timers/promises';
import type { InsightsEndpointName } from './endpoint';

/** What happens instead of, before or to the normal answer. */
export type FaultAnswer =
  /** This answer. A string body is sent as it is, anything else as JSON; no body sends none. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** The normal answer, decided on arrival and sent late. */
  | { kind: 'delay'; delayMs: number }
  | { kind: 'delayUntil'; until: Promise<void> }
  /** No answer until `release()`, then the normal one. */
  | { kind: 'hang' }
  /** The connection is cut in the middle of the body. */
  | { kind: 'reset' }
  /** A complete answer whose JSON ends in the middle. */
  | { kind: 'cutJson' }
  /** The normal answer without the headers a browser needs to hand it to the page. */
  | { kind: 'withoutCors' }
  /** The body of a 200, changed: tampered paging, odd records. */
  | { kind: 'transform'; transform(body: unknown): unknown };

export interface Fault {
  endpoint: InsightsEndpointName | 'any';
  /** How many requests it meets; every one until cleared when left out. Preflights are never met. */
  times?: number;
  /** Only requests that ask for these ids. */
  match?: { segmentId?: string; agentId?: string; reservationSid?: string };
  answer: FaultAnswer;
}

/** The faults a test or a person has asked for. The first that fits a request meets it. */
export class Faults {
  private planned: { fault: Fault; timesLeft: number }[] = [];
  private held = new AbortController();

  add(fault: Fault): void {
    this.planned.push({ fault, timesLeft: fault.times ?? Infinity });
  }

  /** Forgets every fault. Answers that are already held back stay so until `release()`. */
  clear(): void {
    this.planned = [];
  }

  /** Lets every answer go that is held back by a hang or a delay. */
  release(): void {
    this.held.abort();
    this.held = new AbortController();
  }

  /** The fault that meets this request, counted as used. */
  take(endpoint: InsightsEndpointName, query: URLSearchParams): FaultAnswer | null {
    const plan = this.planned.find(({ fault }) => fits(fault, endpoint, query));
    if (!plan) return null;
    plan.timesLeft -= 1;
    this.planned = this.planned.filter(({ timesLeft }) => timesLeft > 0);
    return plan.fault.answer;
  }

  /** Waits as long as the fault holds an answer back; not at all for the kinds that do not. */
  async hold(answer: FaultAnswer): Promise<void> {
    if (answer.kind === 'hang') await this.untilReleased();
    if (answer.kind === 'delayUntil') await Promise.race([answer.until, this.untilReleased()]);
    if (answer.kind === 'delay') await this.sleepUntilReleased(answer.delayMs);
  }

  private untilReleased(): Promise<void> {
    return new Promise((resolve) => {
      this.held.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  private async sleepUntilReleased(delayMs: number): Promise<void> {
    try {
      await sleep(delayMs, undefined, { signal: this.held.signal });
    } catch {
      // Released: the answer goes out now.
    }
  }
}

function fits({ endpoint, match }: Fault, asked: InsightsEndpointName, query: URLSearchParams): boolean {
  if (endpoint !== 'any' && endpoint !== asked) return false;
  if (match?.segmentId !== undefined && query.get('SegmentId') !== match.segmentId) return false;
  if (match?.agentId !== undefined && query.get('AgentId') !== match.agentId) return false;
  return match?.reservationSid === undefined || query.getAll('ReservationId').includes(match.reservationSid);
}
