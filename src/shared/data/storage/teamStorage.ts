import { isFresh, isId, openStoredEntry, ownerKey, type MemoryOwner } from './persistedValue';

/** What is remembered of a worker that a supervisor has seen. Ids only. */
export interface RememberedWorker {
  /** The worker's agent in Insights, once it is known. */
  agentId: string | null;
  /** Reservations of the worker that were seen, newest first; none once the agent is known. */
  reservationSids: readonly string[];
}

/** What a supervisor's browser remembers of the team, so that agents are known after their tasks have gone. */
export interface TeamMemory {
  read(workerSid: string): RememberedWorker;
  /** Those seen last come first, roughly. */
  readAll(): readonly RememberedWorker[];
  /**
   * @param seen the accepted reservations of each worker, by worker SID: all at once, because it is one entry that
   * is written. Nothing is written while there is nothing to learn.
   */
  rememberReservations(seen: ReadonlyMap<string, readonly string[]>): void;
  /** Null forgets the agent, so that it is learned anew. */
  rememberAgentId(workerSid: string, agentId: string | null): void;
}

interface StoredWorker extends RememberedWorker {
  workerSid: string;
  /** Milliseconds since 1970. */
  seenAt: number;
}

interface StoredTeam {
  /** Those seen last come first, roughly. */
  workers: readonly StoredWorker[];
}

const MAX_WORKERS = 300;
const MAX_RESERVATIONS = 5;
/** Seeing a worker again is noted once in so long, or each glance at a team would write. */
const SEEN_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;
const NOBODY: RememberedWorker = { agentId: null, reservationSids: [] };

function parseWorker(stored: unknown, now: number): StoredWorker[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { workerSid, agentId, reservationSids, seenAt } = stored as Record<string, unknown>;
  if (!isId(workerSid) || typeof seenAt !== 'number' || !isFresh(seenAt, now)) return [];
  const sids = Array.isArray(reservationSids) ? reservationSids.filter(isId) : [];
  return [
    {
      workerSid,
      agentId: isId(agentId) ? agentId : null,
      reservationSids: sids.slice(0, MAX_RESERVATIONS),
      seenAt,
    },
  ];
}

/** The worker with newly seen reservations, or the same object when nothing is learned by it. */
function withSeen(worker: StoredWorker, seen: readonly string[], now: number): StoredWorker {
  const sids = [...new Set([...seen, ...worker.reservationSids])].slice(0, MAX_RESERVATIONS);
  const isLearned = worker.agentId === null && sids.some((sid) => !worker.reservationSids.includes(sid));
  if (!isLearned && now - worker.seenAt < SEEN_AGAIN_AFTER_MS) return worker;
  return { ...worker, reservationSids: worker.agentId === null ? sids : [], seenAt: now };
}

/**
 * The team with what was seen, or null when nothing is learned. Of a team larger than the memory those who are in it
 * stay: otherwise each glance would push out others.
 */
function withTeamSeen(
  { workers }: StoredTeam,
  seen: ReadonlyMap<string, readonly string[]>,
  now: number,
): StoredTeam | null {
  const known = new Set(workers.map(({ workerSid }) => workerSid));
  const present = workers
    .filter(({ workerSid }) => seen.has(workerSid))
    .map((worker) => withSeen(worker, seen.get(worker.workerSid) ?? [], now));
  const added = [...seen]
    .filter(([workerSid, sids]) => !known.has(workerSid) && sids.length > 0)
    .map(([workerSid, sids]) => withSeen({ ...NOBODY, workerSid, seenAt: now }, sids, now));
  const absent = workers.filter(({ workerSid }) => !seen.has(workerSid));
  const next = [...present, ...added, ...absent].slice(0, MAX_WORKERS);
  const before = new Set(workers);
  return next.every((worker) => before.has(worker)) ? null : { workers: next };
}

/**
 * Opens the memory of a supervisor's team, an entry beside the supervisor's own. Each worker is forgotten 90 days
 * after they were seen last.
 * @param openStorage such as `() => window.localStorage`: where storage is blocked, naming it throws already
 * @param owner the supervisor
 * @param now milliseconds since 1970
 */
export function openTeamMemory(
  openStorage: () => Storage,
  owner: MemoryOwner,
  now: () => number,
): TeamMemory {
  const entry = openStoredEntry<StoredTeam>({
    openStorage,
    key: `${ownerKey(owner)}/team`,
    parse: ({ workers }) => ({
      workers: Array.isArray(workers) ? workers.flatMap((worker) => parseWorker(worker, now())) : [],
    }),
    nothing: { workers: [] },
    now,
  });
  const find = (workerSid: string, { workers }: StoredTeam): StoredWorker | undefined =>
    workers.find((worker) => worker.workerSid === workerSid);
  return {
    read(workerSid) {
      const { agentId, reservationSids } = find(workerSid, entry.read()) ?? NOBODY;
      return { agentId, reservationSids };
    },
    readAll: () => entry.read().workers,
    rememberReservations(seen) {
      if (withTeamSeen(entry.read(), seen, now()) === null) return;
      entry.change((latest) => withTeamSeen(latest, seen, now()) ?? latest);
    },
    rememberAgentId(workerSid, agentId) {
      if ((find(workerSid, entry.read())?.agentId ?? null) === agentId) return;
      entry.change((latest) => {
        const worker = { ...(find(workerSid, latest) ?? NOBODY), workerSid, agentId, seenAt: now() };
        const others = latest.workers.filter((other) => other.workerSid !== workerSid);
        const reservationSids = agentId === null ? worker.reservationSids : [];
        return { workers: [{ ...worker, reservationSids }, ...others].slice(0, MAX_WORKERS) };
      });
    },
  };
}
