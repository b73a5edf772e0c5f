declare global {
  interface Window {
    /** The number of pending timeouts and intervals in this page. */
    pendingTimerCount: () => number;
  }
}

/**
 * A script that must run in the page before anything else. It counts the pending timers. It is a string because the
 * TypeScript loader adds helpers to functions, and the page does not have these helpers.
 */
export const COUNT_TIMERS = `
{
  const pending = new Set();
  const { setTimeout, setInterval, clearTimeout, clearInterval } = window;
  const forget = (clear) => (id) => {
    pending.delete(id);
    clear(id);
  };
  window.pendingTimerCount = () => pending.size;
  window.setTimeout = (run, ...rest) => {
    const id = setTimeout((...given) => {
      pending.delete(id);
      run(...given);
    }, ...rest);
    pending.add(id);
    return id;
  };
  window.setInterval = (...given) => {
    const id = setInterval(...given);
    pending.add(id);
    return id;
  };
  window.clearTimeout = forget(clearTimeout);
  window.clearInterval = forget(clearInterval);
}`;
