import { onlineManager } from '@tanstack/react-query';
import { FleetWindow } from './FleetWindow';

type OnlineManager = typeof onlineManager;

/**
 * Gives each browser an online manager of TanStack Query, as in the product. TanStack Query has one for the whole
 * process, and its network would return at one time for all browsers. Call it once, before a browser is created.
 */
export function separateNetworks(): void {
  const managers = new WeakMap<FleetWindow, OnlineManager>();
  const createManager = onlineManager.constructor as new () => OnlineManager;
  const own = (): OnlineManager => {
    const window = FleetWindow.current();
    const manager = managers.get(window) ?? new createManager();
    managers.set(window, manager);
    return manager;
  };
  Object.assign(onlineManager, {
    subscribe: (listener) => own().subscribe(listener),
    setEventListener: (setup) => own().setEventListener(setup),
    isOnline: () => own().isOnline(),
  } satisfies Partial<OnlineManager>);
}
