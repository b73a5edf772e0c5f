import { AsyncLocalStorage } from 'node:async_hooks';

const running = new AsyncLocalStorage<FleetWindow>();

/** The window of one browser: its events, and what it says about the network. */
export class FleetWindow {
  readonly events = new EventTarget();
  private isOnline = true;

  /**
   * The window of the code that runs, also after a timer or a promise.
   * @throws Error outside of `run`
   */
  static current(): FleetWindow {
    const window = running.getStore();
    if (!window) throw new Error('The code of a browser runs outside of its window.');
    return window;
  }

  run<T>(action: () => T): T {
    return running.run(this, action);
  }

  /** The network of this browser returns or goes. */
  setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    this.run(() => this.events.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
  }

  /** The browser globals with which the product's code reads its window. */
  static globals(): object {
    const events = (): EventTarget => FleetWindow.current().events;
    const listen: EventTarget['addEventListener'] = (...args) => events().addEventListener(...args);
    const stop: EventTarget['removeEventListener'] = (...args) => events().removeEventListener(...args);
    const navigator = {
      get onLine() {
        return FleetWindow.current().isOnline;
      },
    };
    return { window: { addEventListener: listen, removeEventListener: stop }, navigator };
  }
}
