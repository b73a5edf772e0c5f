/** A server that can stop listening for a while. */
interface StoppableServer {
  /** Stops listening and cuts every connection. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
}

export interface OutageControl {
  /** All of them stop listening and cut every connection. */
  startOutage: () => Promise<void>;
  /** All of them listen again. Rejects when another has taken a port. */
  endOutage: () => Promise<void>;
  /**
   * Goes away at once and comes back `durationMs` after the last connection is cut, unless something else was
   * asked for since. If a port was taken meanwhile, the console says so.
   */
  startOutageFor: (durationMs: number) => void;
  /** Forgets a planned return. */
  close(): void;
}

/** Lets several servers leave and return together. What was asked for last counts. */
export function createOutageControl(servers: readonly StoppableServer[]): OutageControl {
  let plannedEnd: NodeJS.Timeout | undefined;
  let lastRequest = 0;

  /** Forgets what was planned; returns whether nothing was asked for since. */
  function replacePlan(): () => boolean {
    clearTimeout(plannedEnd);
    lastRequest += 1;
    const request = lastRequest;
    return () => request === lastRequest;
  }

  async function stopAll(): Promise<void> {
    await Promise.all(servers.map((server) => server.stop()));
  }

  async function endOutage(): Promise<void> {
    replacePlan();
    await Promise.all(servers.map((server) => server.resume()));
  }

  return {
    startOutage() {
      replacePlan();
      return stopAll();
    },
    endOutage,
    startOutageFor(durationMs) {
      const isLatest = replacePlan();
      stopAll()
        .then(() => {
          if (isLatest()) plannedEnd = setTimeout(() => void endOutage().catch(reportError), durationMs);
        })
        .catch(reportError);
    },
    close: () => void replacePlan(),
  };
}

function reportError(error: unknown): void {
  console.error(`The emulator did not come back: ${error instanceof Error ? error.message : String(error)}`);
}
