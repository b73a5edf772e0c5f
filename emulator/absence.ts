/** A server that can stop listening for a while. */
export interface Leaver {
  /** Stops listening and cuts every connection. */
  goAway(): Promise<void>;
  /** Listens again on the same port. */
  comeBack(): Promise<void>;
}

export interface Absence {
  /** All of them stop listening and cut every connection. */
  goAway: () => Promise<void>;
  /** All of them listen again. */
  comeBack: () => Promise<void>;
  /** Goes away at once and comes back `durationMs` after the last connection is cut. */
  goAwayFor: (durationMs: number) => void;
  /** Forgets a planned return. */
  close(): void;
}

/** Lets several servers leave and return together. */
export function absenceOf(servers: readonly Leaver[]): Absence {
  let plannedReturn: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function goAway(): Promise<void> {
    clearTimeout(plannedReturn);
    await Promise.all(servers.map((server) => server.goAway()));
  }

  async function comeBack(): Promise<void> {
    clearTimeout(plannedReturn);
    await Promise.all(servers.map((server) => server.comeBack()));
  }

  return {
    goAway,
    comeBack,
    goAwayFor(durationMs) {
      void goAway().then(() => {
        if (!isClosed) plannedReturn = setTimeout(() => void comeBack(), durationMs);
      });
    },
    close() {
      isClosed = true;
      clearTimeout(plannedReturn);
    },
  };
}
