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

/**
 * Opens the memory of one worker of one account in `storage`, and forgets every other worker.
 * Entries unused for 90 days count as forgotten. A storage that is full or blocked costs the memory, nothing
 * else: what is remembered then lives as long as the page.
 */
export function openWorkerMemory(storage: Storage, owner: MemoryOwner, now: () => number): WorkerMemory {
  const key = `${PREFIX}${owner.accountSid}/${owner.workerSid}`;
  let remembered: Remembered = NOTHING;
  try {
    forgetOthers(storage, key);
    remembered = parse(storage.getItem(key), now());
  } catch {
    // Blocked storage: start with nothing.
  }

  function save(change: Partial<Remembered>): void {
    remembered = { ...remembered, ...change };
    try {
      storage.setItem(key, JSON.stringify({ ...remembered, savedAt: now() }));
    } catch {
      // Full or blocked storage: see above.
    }
  }

  return {
    read: () => remembered,
    rememberAgentId: (agentId) => save({ agentId }),
    rememberReservation(reservationSid) {
      if (remembered.reservationSids[0] === reservationSid) return;
      const others = remembered.reservationSids.filter((sid) => sid !== reservationSid);
      save({ reservationSids: [reservationSid, ...others].slice(0, MAX_RESERVATIONS) });
    },
    rememberPanelOpen: (panelOpen) => save({ panelOpen }),
  };
}
