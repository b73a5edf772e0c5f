import { setTimeout as sleep } from 'node:timers/promises';
import { Listeners } from '../../world/Listeners';
import type { InsightsEndpointName } from '../endpoints/endpointNames';
import type { EmulatorSession } from '../session';
import type { Fault, FaultResponse } from './faultSchema';

/** A request that can match a fault. */
export interface FaultyRequest {
  endpoint: InsightsEndpointName;
  /** Its query or its form. */
  parameters: URLSearchParams;
  /** Null without a valid token. */
  session: EmulatorSession | null;
}

export interface PlannedFault {
  id: string;
  fault: Fault;
  /** Null for a fault without a limit. */
  timesLeft: number | null;
}

interface Plan extends PlannedFault {
  plannedAtMs: number;
}

/** The planned faults. A request gets the first fault that matches it. */
export class Faults {
  private readonly listeners = new Listeners();
  private planned: Plan[] = [];
  private lastNumber = 0;
  private held = new AbortController();

  /** @param now milliseconds since 1970, on the clock that stamps the sessions. */
  constructor(private readonly now: () => number) {}

  /**
   * Calls the listener when the planned faults change: added, used, removed. Returns a function that stops
   * it.
   */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Adds a fault after those that are already planned. Returns its id. */
  add(fault: Fault): string {
    this.lastNumber += 1;
    const id = `fault-${this.lastNumber}`;
    const plan = { id, fault, timesLeft: fault.times ?? null, plannedAtMs: this.now() };
    this.setPlanned([...this.planned, plan]);
    return id;
  }

  /** The planned faults, in the order in which they match requests. */
  list(): PlannedFault[] {
    return this.planned.map(({ id, fault, timesLeft }) => ({ id, fault, timesLeft }));
  }

  /**
   * Removes one fault; returns false if there is none with this id. Responses that it holds stay held until
   * `release()`.
   */
  remove(id: string): boolean {
    const before = this.planned.length;
    this.setPlanned(this.planned.filter((plan) => plan.id !== id));
    return this.planned.length < before;
  }

  /** Removes every fault. Responses that are already held stay held until `release()`. */
  clear(): void {
    this.setPlanned([]);
  }

  /** Sends every response that a hang or a delay holds back. */
  release(): void {
    this.held.abort();
    this.held = new AbortController();
  }

  /** The fault that matches this request. It counts as used. */
  take(request: FaultyRequest): Fault | null {
    const plan = this.planned.find((each) => matches(each, request));
    if (!plan) return null;
    if (plan.timesLeft !== null) plan.timesLeft -= 1;
    this.setPlanned(this.planned.filter(({ timesLeft }) => timesLeft !== 0));
    return plan.fault;
  }

  /** Waits as long as the fault holds a response back. Other kinds do not wait. */
  async hold(response: FaultResponse): Promise<void> {
    if (response.kind === 'hang') await this.untilReleased();
    if (response.kind === 'delayUntil') await Promise.race([response.until, this.untilReleased()]);
    if (response.kind === 'delay') await this.sleepUntilReleased(response.delayMs);
  }

  private setPlanned(planned: Plan[]): void {
    this.planned = planned;
    this.listeners.emit();
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
      // Released: the response is sent at once.
    }
  }
}

function matches({ fault, plannedAtMs }: Plan, { endpoint, parameters, session }: FaultyRequest): boolean {
  if (fault.endpoint !== 'any' && fault.endpoint !== endpoint) return false;
  if (fault.response.kind === 'refuseOldTokens' && !(session && session.issuedAtMs <= plannedAtMs))
    return false;
  const { parameter, segmentId, agentId, reservationSid } = fault.match ?? {};
  if (parameter !== undefined && !parameters.has(parameter)) return false;
  if (segmentId !== undefined && parameters.get('SegmentId') !== segmentId) return false;
  if (agentId !== undefined && parameters.get('AgentId') !== agentId) return false;
  return reservationSid === undefined || parameters.getAll('ReservationId').includes(reservationSid);
}
