import { isRecord } from '../../../insights/parse/parseField';
import type { Readable } from '../../store';
import { openPersistedStore } from './persistedStore';
import { isFresh, isId, storageKey, type StorageOwner } from './storageOwner';

/** What is stored for a worker that a supervisor has seen. IDs only. */
export interface TeamMember {
  /** The worker's agent in Insights; null until it is known. */
  agentId: string | null;
  /** The worker's reservations that were seen, newest first. */
  reservationSids: readonly string[];
}

interface StoredTeamMember extends TeamMember {
  workerSid: string;
  /** Milliseconds since 1970. */
  seenAt: number;
}

export interface StoredTeam {
  /** Roughly in the order last seen, latest first. */
  workers: readonly StoredTeamMember[];
}

/** What a supervisor's browser stores for the team, so that agents are still known after their tasks are gone. */
export interface TeamStorage extends Readable<StoredTeam> {
  /**
   * Writes nothing when nothing is new.
   * @param seen the accepted reservations of each worker, by worker SID; all workers at once, because they share one
   *   entry
   */
  addReservations(seen: ReadonlyMap<string, readonly string[]>): void;
  /** Null forgets the agent, so that it is learned again. */
  saveAgentId(workerSid: string, agentId: string | null): void;
}

const MAX_WORKERS = 300;
const MAX_RESERVATIONS = 30;
/**
 * Each worker keeps this many reservations. More are kept only while all workers together have no more than `MAX_MORE`
 * of them, so that an entry stays below about 250,000 characters.
 */
const ALWAYS_KEPT = 5;
const MAX_MORE = 3_000;
/** `seenAt` is updated only this often. Otherwise, each look at the team would write to storage. */
const SEEN_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;
const UNKNOWN_MEMBER: TeamMember = { agentId: null, reservationSids: [] };

/** What is stored for a worker. */
export function findMember({ workers }: StoredTeam, workerSid: string): TeamMember {
  return workers.find((worker) => worker.workerSid === workerSid) ?? UNKNOWN_MEMBER;
}

function parseWorker(stored: unknown, now: number): StoredTeamMember[] {
  if (!isRecord(stored)) return [];
  const { workerSid, agentId, reservationSids, seenAt } = stored;
  if (!isId(workerSid) || typeof seenAt !== 'number' || !isFresh(seenAt, now)) return [];
  const sids = Array.isArray(reservationSids) ? reservationSids.slice(0, MAX_RESERVATIONS).filter(isId) : [];
  return [
    {
      workerSid,
      agentId: isId(agentId) ? agentId : null,
      reservationSids: sids,
      seenAt,
    },
  ];
}

/** The worker with newly seen reservations, or the same object when nothing is new. */
function withSeen(worker: StoredTeamMember, seen: readonly string[], now: number): StoredTeamMember {
  const sids = [...new Set([...seen, ...worker.reservationSids])].slice(0, MAX_RESERVATIONS);
  const isNew = sids.some((sid) => !worker.reservationSids.includes(sid));
  if (!isNew && now - worker.seenAt < SEEN_AGAIN_AFTER_MS) return worker;
  return { ...worker, reservationSids: sids, seenAt: now };
}

/** Shortens the lists of the workers who were seen longest ago. */
function bounded(workers: readonly StoredTeamMember[]): StoredTeamMember[] {
  let room = MAX_MORE;
  return workers.slice(0, MAX_WORKERS).map((worker) => {
    const more = Math.min(Math.max(0, worker.reservationSids.length - ALWAYS_KEPT), room);
    room -= more;
    const kept = worker.reservationSids.slice(0, ALWAYS_KEPT + more);
    return kept.length === worker.reservationSids.length ? worker : { ...worker, reservationSids: kept };
  });
}

/**
 * The team with what was seen, or the same object when nothing is new. When a team has more workers than can be stored, the stored
 * ones stay. Otherwise, each look at the team would replace some of them.
 */
function withTeamSeen(
  team: StoredTeam,
  seen: ReadonlyMap<string, readonly string[]>,
  now: number,
): StoredTeam {
  const { workers } = team;
  const known = new Set(workers.map(({ workerSid }) => workerSid));
  const present = workers
    .filter(({ workerSid }) => seen.has(workerSid))
    .map((worker) => withSeen(worker, seen.get(worker.workerSid) ?? [], now));
  const added = [...seen]
    .filter(([workerSid, sids]) => !known.has(workerSid) && sids.length > 0)
    .map(([workerSid, sids]) => withSeen({ ...UNKNOWN_MEMBER, workerSid, seenAt: now }, sids, now));
  const absent = workers.filter(({ workerSid }) => !seen.has(workerSid));
  const next = bounded([...present, ...added, ...absent]);
  const before = new Set(workers);
  return next.every((worker) => before.has(worker)) ? team : { workers: next };
}

function withAgentId(team: StoredTeam, workerSid: string, agentId: string | null, now: number): StoredTeam {
  const member = findMember(team, workerSid);
  if (member.agentId === agentId) return team;
  const { reservationSids } = member;
  const others = team.workers.filter((other) => other.workerSid !== workerSid);
  return { workers: bounded([{ workerSid, agentId, reservationSids, seenAt: now }, ...others]) };
}

/**
 * Opens the storage of a supervisor's team, an entry beside the supervisor's own. A worker expires 90 days after they
 * were last seen.
 * @param openStorage for example `() => window.localStorage`; the property itself throws where storage is blocked
 * @param owner the supervisor
 * @param now milliseconds since 1970
 */
export function openTeamStorage(
  openStorage: () => Storage,
  owner: StorageOwner,
  now: () => number,
): TeamStorage {
  const store = openPersistedStore<StoredTeam>({
    openStorage,
    key: `${storageKey(owner)}/team`,
    parse: ({ workers }) => ({
      workers: Array.isArray(workers)
        ? workers.slice(0, MAX_WORKERS).flatMap((worker) => parseWorker(worker, now()))
        : [],
    }),
    initial: { workers: [] },
    now,
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    addReservations: (seen) => store.update((latest) => withTeamSeen(latest, seen, now())),
    saveAgentId: (workerSid, agentId) =>
      store.update((latest) => withAgentId(latest, workerSid, agentId, now())),
  };
}
