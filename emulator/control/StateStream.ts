import type { ServerResponse } from 'node:http';
import type { ControlTarget } from './command';
import { stateOf } from './state';

/** The pages and tests that watch: each gets the whole state at once and again after every change. */
export class StateStream {
  private readonly watchers = new Set<ServerResponse>();
  private readonly stopListening: readonly (() => void)[];
  private isDue = false;

  constructor(private readonly target: ControlTarget) {
    const { world, insights } = target;
    const changed = (): void => this.changed();
    this.stopListening = [world.onChange(changed), insights.calls.onChange(changed)];
  }

  connect(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(this.event());
    this.watchers.add(response);
    response.on('close', () => this.watchers.delete(response));
  }

  /** Several changes in one turn are told as one. */
  changed(): void {
    if (this.isDue || this.watchers.size === 0) return;
    this.isDue = true;
    setImmediate(() => {
      this.isDue = false;
      const event = this.event();
      for (const watcher of this.watchers) watcher.write(event);
    });
  }

  close(): void {
    for (const stop of this.stopListening) stop();
  }

  private event(): string {
    return `event: state\ndata: ${JSON.stringify(stateOf(this.target))}\n\n`;
  }
}
