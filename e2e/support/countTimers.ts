declare global {
  interface Window {
    /** How many timeouts and intervals are waiting in this page. */
    pendingTimerCount: () => number;
  }
}

/**
 * To run in the page before anything else does: notes which timers wait. It is text, because the TypeScript loader adds
 * helpers to functions that a page does not have.
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
