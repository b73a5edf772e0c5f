/** The agent ids that the function remembers, by worker. */
export interface AgentIds {
  /** The remembered agent id of a worker, else the one that `find` finds. Null if Insights does not name it clearly. */
  get(workerSid: string, find: () => Promise<string | null>): Promise<string | null>;
  forget(workerSid: string): void;
}

/** An id is not trusted for longer than this, whatever has changed in Insights. */
const KNOWN_FOR_MS = 60 * 60 * 1_000;
/** A worker whom Insights does not know costs many requests, so the answer holds for a moment. */
const UNKNOWN_FOR_MS = 60 * 1_000;

/** Creates an empty memory. It lasts as long as Twilio keeps the function warm. @param now milliseconds since 1970 */
export function createAgentIds(now: () => number): AgentIds {
  const remembered = new Map<string, { agentId: string | null; expiresAtMs: number }>();
  return {
    async get(workerSid, find) {
      const entry = remembered.get(workerSid);
      if (entry && now() < entry.expiresAtMs) return entry.agentId;
      remembered.delete(workerSid);
      const agentId = await find();
      const lifetimeMs = agentId === null ? UNKNOWN_FOR_MS : KNOWN_FOR_MS;
      remembered.set(workerSid, { agentId, expiresAtMs: now() + lifetimeMs });
      return agentId;
    },
    forget(workerSid) {
      remembered.delete(workerSid);
    },
  };
}
