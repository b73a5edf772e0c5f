/** A server that can stop listening for a while. */
interface StoppableServer {
  /** Stops listening and cuts every connection. */
  goAway(): Promise<void>;
  /** Listens again on the same port. */
  comeBack(): Promise<void>;
}

export interface Absence {
  /** All of them stop listening and cut every connection. */
  goAway: () => Promise<void>;
  /** All of them listen again. Rejects when another has taken a port. */
  comeBack: () => Promise<void>;
  /**
   * Goes away at once and comes back `durationMs` after the last connection is cut, unless something else was
   * asked for since. If a port was taken meanwhile, the console says so.
   */
  goAwayFor: (durationMs: number) => void;
  /** Forgets a planned return. */
  close(): void;
}

/** Lets several servers leave and return together. What was asked for last counts. */
export function absenceOf(servers: readonly StoppableServer[]): Absence {
  let plannedReturn: NodeJS.Timeout | undefined;
  let lastAsked = 0;

  /** Forgets what was planned; returns whether nothing was asked for since. */
  function replacePlan(): () => boolean {
    clearTimeout(plannedReturn);
    lastAsked += 1;
    const asked = lastAsked;
    return () => asked === lastAsked;
  }

  async function leave(): Promise<void> {
    await Promise.all(servers.map((server) => server.goAway()));
  }

  async function comeBack(): Promise<void> {
    replacePlan();
    await Promise.all(servers.map((server) => server.comeBack()));
  }

  return {
    goAway() {
      replacePlan();
      return leave();
    },
    comeBack,
    goAwayFor(durationMs) {
      const isStillWanted = replacePlan();
      leave()
        .then(() => {
          if (isStillWanted()) plannedReturn = setTimeout(() => void comeBack().catch(report), durationMs);
        })
        .catch(report);
    },
    close: () => void replacePlan(),
  };
}

function report(error: unknown): void {
  console.error(`The emulator did not come back: ${error instanceof Error ? error.message : String(error)}`);
}
