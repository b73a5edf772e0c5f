const NO_ORIGIN = 'http://emulator.invalid';

/**
 * The path and query of an address below some origin of the emulator; what its host is does not matter here.
 * Null if it cannot be read as one (`//`) or names a host of its own (`//example.com/`, `/\example.com`).
 */
export function parseAddress(address: string): URL | null {
  if (!URL.canParse(address, NO_ORIGIN)) return null;
  const url = new URL(address, NO_ORIGIN);
  return url.origin === NO_ORIGIN ? url : null;
}
