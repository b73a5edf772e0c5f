import { setTimeout as sleep } from 'node:timers/promises';
import { Listeners } from '../../world/Listeners';
import type { InsightsEndpointName } from '../endpoints/endpointNames';
import type { EmulatorSession } from '../session';
import type { Fault, FaultResponse } from './faultSchema';

/** A request that a fault may meet. */
export interface FaultyRequest {
  endpoint: InsightsEndpointName;
  /** Its query or its form. */
  parameters: URLSearchParams;
  /** null without a valid token. */
  session: EmulatorSession | null;
}

export interface PlannedFault {
  id: string;
  fault: Fault;
  /** null for a fault that stays until it is cleared. */
  timesLeft: number | null;
}

interface Plan extends PlannedFault {
  plannedAtMs: number;
}

/** The faults a test or a person has asked for. The first that fits a request meets it. */
export class Faults {
  private readonly listeners = new Listeners();
  private planned: Plan[] = [];
  private lastNumber = 0;
  private held = new AbortController();

  /** @param now milliseconds since 1970, on the clock that stamps the sessions. */
  constructor(private readonly now: () => number) {}

  /** Hears when what is planned changes: added, met, removed. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Plans a fault behind those that are planned already; returns its id. */
  add(fault: Fault): string {
    this.lastNumber += 1;
    const id = `fault-${this.lastNumber}`;
    const plan = { id, fault, timesLeft: fault.times ?? null, plannedAtMs: this.now() };
    this.setPlanned([...this.planned, plan]);
    return id;
  }

  /** What is planned still, in the order in which it meets requests. */
  list(): PlannedFault[] {
    return this.planned.map(({ id, fault, timesLeft }) => ({ id, fault, timesLeft }));
  }

  /** Forgets one fault; false if there is none by this id. Answers it holds back stay so until `release()`. */
  remove(id: string): boolean {
    const before = this.planned.length;
    this.setPlanned(this.planned.filter((plan) => plan.id !== id));
    return this.planned.length < before;
  }

  /** Forgets every fault. Answers that are already held back stay so until `release()`. */
  clear(): void {
    this.setPlanned([]);
  }

  /** Lets every answer go that is held back by a hang or a delay. */
  release(): void {
    this.held.abort();
    this.held = new AbortController();
  }

  /** The fault that meets this request, counted as used. */
  take(request: FaultyRequest): Fault | null {
    const plan = this.planned.find((each) => matches(each, request));
    if (!plan) return null;
    if (plan.timesLeft !== null) plan.timesLeft -= 1;
    this.setPlanned(this.planned.filter(({ timesLeft }) => timesLeft !== 0));
    return plan.fault;
  }

  /** Waits as long as the fault holds an answer back; not at all for the kinds that do not. */
  async hold(answer: FaultResponse): Promise<void> {
    if (answer.kind === 'hang') await this.untilReleased();
    if (answer.kind === 'delayUntil') await Promise.race([answer.until, this.untilReleased()]);
    if (answer.kind === 'delay') await this.sleepUntilReleased(answer.delayMs);
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
      // Released: the answer goes out at once.
    }
  }
}

function matches({ fault, plannedAtMs }: Plan, { endpoint, parameters, session }: FaultyRequest): boolean {
  if (fault.endpoint !== 'any' && fault.endpoint !== endpoint) return false;
  if (fault.response.kind === 'refuseOldTokens' && !(session && session.issuedAtMs <= plannedAtMs))
    return false;
  const { segmentId, agentId, reservationSid } = fault.match ?? {};
  if (segmentId !== undefined && parameters.get('SegmentId') !== segmentId) return false;
  if (agentId !== undefined && parameters.get('AgentId') !== agentId) return false;
  return reservationSid === undefined || parameters.getAll('ReservationId').includes(reservationSid);
}
