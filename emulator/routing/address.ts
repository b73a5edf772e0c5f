const NO_ORIGIN = 'http://emulator.invalid';

/**
 * The path and query of an address on any origin of the emulator; the host does not matter here. Null if the
 * address is invalid (`//`) or names another host (`//example.com/`, `/\example.com`).
 */
export function parseAddress(address: string): URL | null {
  if (!URL.canParse(address, NO_ORIGIN)) return null;
  const url = new URL(address, NO_ORIGIN);
  return url.origin === NO_ORIGIN ? url : null;
}
