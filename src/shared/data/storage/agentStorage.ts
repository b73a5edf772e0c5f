import {
  removeOtherWorkers,
  isId,
  openPersistedValue,
  storageKey,
  type StorageOwner,
} from './persistedValue';
import { parseViewPreferences, withViewPreference, type ViewPreference } from './viewPreferences';

/** What this browser remembers for one worker. Ids, times and switches; never a text or a name. */
export interface StoredAgent {
  /** The worker's agent in Insights, once it is known. */
  agentId: string | null;
  /** Reservations the worker has accepted, newest first. */
  reservationSids: readonly string[];
  panelOpen: boolean;
  /** What is folded and turned, those that are on. */
  switchesOn: readonly ViewPreference[];
}

export interface AgentStorage {
  read(): StoredAgent;
  /** Null forgets the agent, so that it is learned anew. */
  saveAgentId(agentId: string | null): void;
  addReservation(reservationSid: string): void;
  savePanelOpen(open: boolean): void;
  saveViewPreference(name: ViewPreference, isOn: boolean): void;
}

const MAX_RESERVATIONS = 20;
const NOTHING: StoredAgent = { agentId: null, reservationSids: [], panelOpen: false, switchesOn: [] };

function parse(stored: Record<string, unknown>): StoredAgent {
  const { agentId, reservationSids, panelOpen, switchesOn } = stored;
  return {
    agentId: isId(agentId) ? agentId : null,
    reservationSids: Array.isArray(reservationSids)
      ? reservationSids.filter(isId).slice(0, MAX_RESERVATIONS)
      : [],
    panelOpen: panelOpen === true,
    switchesOn: parseViewPreferences(switchesOn),
  };
}

/**
 * Opens the memory of one worker of one account, and forgets every other worker.
 * @param openStorage such as `() => window.localStorage`: where storage is blocked, naming it throws already
 * @param now milliseconds since 1970
 */
export function openAgentStorage(
  openStorage: () => Storage,
  owner: StorageOwner,
  now: () => number,
): AgentStorage {
  removeOtherWorkers(openStorage, owner);
  const entry = openPersistedValue({ openStorage, key: storageKey(owner), parse, initial: NOTHING, now });
  return {
    read: entry.read,
    saveAgentId: (agentId) => entry.update((latest) => ({ ...latest, agentId })),
    addReservation(reservationSid) {
      if (entry.read().reservationSids[0] === reservationSid) return;
      entry.update((latest) => {
        const others = latest.reservationSids.filter((sid) => sid !== reservationSid);
        return { ...latest, reservationSids: [reservationSid, ...others].slice(0, MAX_RESERVATIONS) };
      });
    },
    savePanelOpen: (panelOpen) => entry.update((latest) => ({ ...latest, panelOpen })),
    saveViewPreference: (name, isOn) =>
      entry.update((latest) => ({
        ...latest,
        switchesOn: withViewPreference(latest.switchesOn, name, isOn),
      })),
  };
}
