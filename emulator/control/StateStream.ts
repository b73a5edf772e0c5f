import type { ServerResponse } from 'node:http';
import { startNodeTimer, type StartTimer } from '../world/reservationTimeouts';
import type { ControlTarget } from './ControlTarget';
import { toControlState } from './state';

/** The longest delay that a Node timer accepts. */
const MAX_TIMER_MS = 2_147_483_647;
const RETRY_MS = 500;

/**
 * The pages and tests that watch the state. Each gets the whole state at once, and again after every change.
 */
export class StateStream {
  private readonly watchers = new Set<ServerResponse>();
  private readonly stopListening: readonly (() => void)[];
  private isScheduled = false;
  private cancelTimer = (): void => undefined;

  constructor(
    private readonly target: ControlTarget,
    private readonly startTimer: StartTimer = startNodeTimer,
  ) {
    const { world, records, insights } = target;
    const sources = [world, records, insights.faults, insights.settings, insights.calls];
    this.stopListening = sources.map((source) => source.onChange(() => this.scheduleEvent()));
  }

  connect(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    // After a reset, the browser connects to the stream of the new day soon.
    response.write(`retry: ${RETRY_MS}\n\n${this.event()}`);
    this.watchers.add(response);
    this.scheduleNextSegment();
    response.on('close', () => this.watchers.delete(response));
  }

  close(): void {
    this.cancelTimer();
    for (const stop of this.stopListening) stop();
    for (const watcher of this.watchers) watcher.end();
  }

  /** Several changes in one turn of the event loop become one event. */
  private scheduleEvent(): void {
    if (this.isScheduled || this.watchers.size === 0) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      const event = this.event();
      for (const watcher of this.watchers) watcher.write(event);
      this.scheduleNextSegment();
    });
  }

  /** A segment that becomes visible is a change too, although only time has passed. */
  private scheduleNextSegment(): void {
    this.cancelTimer();
    const { world, records } = this.target;
    const nowMs = world.now();
    const dueTimesMs = records.allSegments().map(({ visibleAtMs }) => visibleAtMs);
    const waitMs = Math.min(...dueTimesMs.filter((dueMs) => dueMs > nowMs)) - nowMs;
    if (waitMs === Infinity) return;
    this.cancelTimer = this.startTimer(() => this.scheduleEvent(), Math.min(waitMs, MAX_TIMER_MS));
  }

  private event(): string {
    return `event: state\ndata: ${JSON.stringify(toControlState(this.target))}\n\n`;
  }
}
