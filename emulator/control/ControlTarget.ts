import type { InsightsServer } from '../insights/createInsightsServer';
import type { UnhandledRequest } from '../routing/route';
import type { InsightsRecords } from '../world/InsightsRecords';
import type { World } from '../world/World';

/**
 * The part of a running emulator that commands and scenarios can read and change. A reset replaces the world and the
 * records, so look them up when they are needed.
 */
export interface ControlTarget {
  readonly world: World;
  readonly records: InsightsRecords;
  insights: InsightsServer;
  /** Every request to Twilio that got a 404 because the emulator does not know it. */
  unhandled: readonly UnhandledRequest[];
  /** Closes every socket, as a lost network does. Open pages reconnect automatically. */
  dropSockets: () => void;
  /** Starts an outage, returns at once, and ends it `durationMs` after the last connection was closed. */
  startOutageFor: (durationMs: number) => void;
  /**
   * Puts the world, the records and Insights' faults and settings back to their beginning. Open pages reload, if they
   * listen for that, and forget what they stored for plugins. Everyone stays signed in.
   */
  resetDay: () => void;
}
