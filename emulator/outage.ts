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
  /** All of them listen again. Rejects if a port is taken. */
  endOutage: () => Promise<void>;
  /**
   * Starts an outage at once. It ends `durationMs` after the last connection was cut, unless a later call
   * changes that. If a port was taken in the meantime, the console reports it.
   */
  startOutageFor: (durationMs: number) => void;
  /** Cancels the planned end of an outage. */
  close(): void;
}

/** Stops and resumes several servers together. The last call wins. */
export function createOutageControl(servers: readonly StoppableServer[]): OutageControl {
  let plannedEnd: NodeJS.Timeout | undefined;
  let lastRequest = 0;

  /** Cancels the plan. Returns a function that tells whether no later call was made. */
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
