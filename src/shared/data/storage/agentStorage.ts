import type { Readable } from '../../store';
import { openPersistedStore } from './persistedStore';
import { isId, removeOtherWorkers, storageKey, type StorageOwner } from './storageOwner';
import { parseViewPreferences, withViewPreference, type ViewPreference } from './viewPreferences';

/** What this browser stores for one worker: IDs, times and view preferences, never text or names. */
interface StoredAgent {
  /** The worker's agent in Insights; null until it is known. */
  agentId: string | null;
  /** The reservations that the worker has accepted, newest first. */
  reservationSids: readonly string[];
  panelOpen: boolean;
  /** The view preferences that are on. */
  switchesOn: readonly ViewPreference[];
}

export interface AgentStorage extends Readable<StoredAgent> {
  /** Null forgets the agent, so that it is learned again. */
  saveAgentId: (agentId: string | null) => void;
  addReservation(reservationSid: string): void;
  savePanelOpen(open: boolean): void;
  saveViewPreference(name: ViewPreference, isOn: boolean): void;
}

const MAX_RESERVATIONS = 20;
const INITIAL: StoredAgent = { agentId: null, reservationSids: [], panelOpen: false, switchesOn: [] };

function parse(stored: Record<string, unknown>): StoredAgent {
  const { agentId, reservationSids, panelOpen, switchesOn } = stored;
  return {
    agentId: isId(agentId) ? agentId : null,
    reservationSids: Array.isArray(reservationSids)
      ? reservationSids.slice(0, MAX_RESERVATIONS).filter(isId)
      : [],
    panelOpen: panelOpen === true,
    switchesOn: parseViewPreferences(switchesOn),
  };
}

/**
 * Opens the storage of one worker of one account, and removes that of every other worker.
 * @param openStorage for example `() => window.localStorage`; the property itself throws where storage is blocked
 * @param now milliseconds since 1970
 */
export function openAgentStorage(
  openStorage: () => Storage,
  owner: StorageOwner,
  now: () => number,
): AgentStorage {
  removeOtherWorkers(openStorage, owner);
  const store = openPersistedStore({ openStorage, key: storageKey(owner), parse, initial: INITIAL, now });
  return {
    get: store.get,
    subscribe: store.subscribe,
    saveAgentId: (agentId) =>
      store.update((latest) => (latest.agentId === agentId ? latest : { ...latest, agentId })),
    addReservation: (reservationSid) => store.update((latest) => withReservation(latest, reservationSid)),
    savePanelOpen: (panelOpen) => store.update((latest) => ({ ...latest, panelOpen })),
    saveViewPreference: (name, isOn) =>
      store.update((latest) => ({
        ...latest,
        switchesOn: withViewPreference(latest.switchesOn, name, isOn),
      })),
  };
}

function withReservation(agent: StoredAgent, reservationSid: string): StoredAgent {
  if (agent.reservationSids[0] === reservationSid) return agent;
  const others = agent.reservationSids.filter((sid) => sid !== reservationSid);
  return { ...agent, reservationSids: [reservationSid, ...others].slice(0, MAX_RESERVATIONS) };
}
