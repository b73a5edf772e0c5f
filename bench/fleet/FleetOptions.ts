/** Who uses Flex in the simulated account, and how fast Insights responds. */
export interface FleetOptions {
  /** The number of signed-in browsers. */
  browsers: number;
  /** The value of the setting `desks`. */
  setting: number;
  /** The share of users who are supervisors in Teams View, 0 to 1. */
  supervisors: number;
  /** The share of agents whose panel is open, 0 to 1. The others see only the count in the header. */
  panelOpen: number;
  /** The share of pages that are in the background when all pages are reloaded, 0 to 1. */
  inBackground: number;
  /** The fastest and the slowest response, in milliseconds. */
  latencyMs: readonly [fastest: number, slowest: number];
  /** Whether the agents' marks of seen feedback are on the server (the setting `seen_everywhere`). */
  seenEverywhere: boolean;
  /** How many calls the account can have in flight; null is no limit. Twilio does not publish it. */
  callLimit: number | null;
}
