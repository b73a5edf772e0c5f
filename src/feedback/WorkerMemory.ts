/** What this browser remembers for one worker. Ids, times and a switch; never a text or a name. */
export interface Remembered {
  /** The worker's agent in Insights, once it is known. */
  agentId: string | null;
  /** Reservations the worker has accepted, newest first. */
  reservationSids: readonly string[];
  panelOpen: boolean;
}

export interface WorkerMemory {
  read(): Remembered;
  /** Null forgets the agent, so that it is learned anew. */
  rememberAgentId(agentId: string | null): void;
  rememberReservation(reservationSid: string): void;
  rememberPanelOpen(open: boolean): void;
}

export interface MemoryOwner {
  accountSid: string;
  workerSid: string;
}

const PREFIX = 'plugin-assessment-comments/';
const MAX_RESERVATIONS = 20;
const MAX_ID_LENGTH = 200;
const EXPIRES_AFTER_MS = 90 * 24 * 60 * 60 * 1000;
const NOTHING: Remembered = { agentId: null, reservationSids: [], panelOpen: false };

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID_LENGTH;
}

function parse(stored: string | null, now: number): Remembered {
  if (stored === null) return NOTHING;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return NOTHING;
  }
  if (typeof value !== 'object' || value === null) return NOTHING;
  const { agentId, reservationSids, panelOpen, savedAt } = value as Record<string, unknown>;
  if (typeof savedAt !== 'number' || now - savedAt > EXPIRES_AFTER_MS) return NOTHING;
  return {
    agentId: isId(agentId) ? agentId : null,
    reservationSids: Array.isArray(reservationSids)
      ? reservationSids.filter(isId).slice(0, MAX_RESERVATIONS)
      : [],
    panelOpen: panelOpen === true,
  };
}

/** Removes what is remembered of anybody else: a shared desk must not keep the last person's ids. */
function forgetOthers(storage: Storage, ownKey: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    if (key !== null && key.startsWith(PREFIX) && key !== ownKey) storage.removeItem(key);
  }
}

/** What `access` to a storage gives, or `otherwise` where the storage is blocked or full. */
function whereAllowed<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

/**
 * Opens the memory of one worker of one account, and forgets every other worker.
 * Entries unused for 90 days count as forgotten. A storage that is full or blocked costs the memory, nothing
 * else: what is remembered then lives as long as the page. Tabs share one entry: each change is made to what is
 * stored at that moment, and `read` sees the changes of other tabs from this tab's next change on.
 * @param openStorage such as `() => window.localStorage`: where storage is blocked, naming it throws already
 * @param now milliseconds since 1970
 */
export function openWorkerMemory(
  openStorage: () => Storage,
  owner: MemoryOwner,
  now: () => number,
): WorkerMemory {
  const key = `${PREFIX}${owner.accountSid}/${owner.workerSid}`;
  const readStored = (): Remembered => parse(openStorage().getItem(key), now());
  let remembered = whereAllowed(() => {
    forgetOthers(openStorage(), key);
    return readStored();
  }, NOTHING);
  let isStored = true;

  function save(change: (latest: Remembered) => Remembered): void {
    // After a failed write the stored entry lacks what this page knows.
    remembered = change(isStored ? whereAllowed(readStored, remembered) : remembered);
    isStored = whereAllowed(() => {
      openStorage().setItem(key, JSON.stringify({ ...remembered, savedAt: now() }));
      return true;
    }, false);
  }

  return {
    read: () => remembered,
    rememberAgentId: (agentId) => save((latest) => ({ ...latest, agentId })),
    rememberReservation(reservationSid) {
      if (remembered.reservationSids[0] === reservationSid) return;
      save((latest) => {
        const others = latest.reservationSids.filter((sid) => sid !== reservationSid);
        return { ...latest, reservationSids: [reservationSid, ...others].slice(0, MAX_RESERVATIONS) };
      });
    },
    rememberPanelOpen: (panelOpen) => save((latest) => ({ ...latest, panelOpen })),
  };
}
