/** Logs failures. */
export interface ErrorReporter {
  /** Logs a failure with the plugin's version, because an admin reading the log cannot ask the user for it. */
  reportError(what: string, error?: unknown): void;
}

/**
 * Adds a part of the plugin. If Flex has no place for it, or another plugin has taken its place, only this part is
 * missing, and one line in the console says so.
 * @returns what `add` returns, or null if it failed
 */
export function addPart<Added>(services: ErrorReporter, part: string, add: () => Added): Added | null {
  try {
    return add();
  } catch (error) {
    services.reportError(`${part} could not be added; the rest is not affected`, error);
    return null;
  }
}

/**
 * Writes one line to the console, which Flex forwards to the Twilio Debugger: what failed, where, and the kind
 * of error. An error's message may contain customer data, so it is omitted.
 */
export function reportError(name: string, what: string, error?: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const reason = error === undefined ? '' : ` (${kind})`;
  // eslint-disable-next-line no-console -- the one line an admin finds in the Twilio Debugger
  console.error(`${name}: ${what}${reason}`);
}
