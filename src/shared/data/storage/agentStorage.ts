import { forgetOthers, isId, openStoredEntry, ownerKey, type MemoryOwner } from './persistedValue';
import { parseSwitches, withSwitch, type ViewSwitch } from './viewPreferences';

/** What this browser remembers for one worker. Ids, times and switches; never a text or a name. */
export interface Remembered {
  /** The worker's agent in Insights, once it is known. */
  agentId: string | null;
  /** Reservations the worker has accepted, newest first. */
  reservationSids: readonly string[];
  panelOpen: boolean;
  /** What is folded and turned, those that are on. */
  switchesOn: readonly ViewSwitch[];
}

export interface WorkerMemory {
  read(): Remembered;
  /** Null forgets the agent, so that it is learned anew. */
  rememberAgentId(agentId: string | null): void;
  rememberReservation(reservationSid: string): void;
  rememberPanelOpen(open: boolean): void;
  rememberSwitch(name: ViewSwitch, isOn: boolean): void;
}

const MAX_RESERVATIONS = 20;
const NOTHING: Remembered = { agentId: null, reservationSids: [], panelOpen: false, switchesOn: [] };

function parse(stored: Record<string, unknown>): Remembered {
  const { agentId, reservationSids, panelOpen, switchesOn } = stored;
  return {
    agentId: isId(agentId) ? agentId : null,
    reservationSids: Array.isArray(reservationSids)
      ? reservationSids.filter(isId).slice(0, MAX_RESERVATIONS)
      : [],
    panelOpen: panelOpen === true,
    switchesOn: parseSwitches(switchesOn),
  };
}

/**
 * Opens the memory of one worker of one account, and forgets every other worker.
 * @param openStorage such as `() => window.localStorage`: where storage is blocked, naming it throws already
 * @param now milliseconds since 1970
 */
export function openWorkerMemory(
  openStorage: () => Storage,
  owner: MemoryOwner,
  now: () => number,
): WorkerMemory {
  forgetOthers(openStorage, owner);
  const entry = openStoredEntry({ openStorage, key: ownerKey(owner), parse, nothing: NOTHING, now });
  return {
    read: entry.read,
    rememberAgentId: (agentId) => entry.change((latest) => ({ ...latest, agentId })),
    rememberReservation(reservationSid) {
      if (entry.read().reservationSids[0] === reservationSid) return;
      entry.change((latest) => {
        const others = latest.reservationSids.filter((sid) => sid !== reservationSid);
        return { ...latest, reservationSids: [reservationSid, ...others].slice(0, MAX_RESERVATIONS) };
      });
    },
    rememberPanelOpen: (panelOpen) => entry.change((latest) => ({ ...latest, panelOpen })),
    rememberSwitch: (name, isOn) =>
      entry.change((latest) => ({ ...latest, switchesOn: withSwitch(latest.switchesOn, name, isOn) })),
  };
}
