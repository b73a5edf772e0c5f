/** Every surface has been tested in this version: docs/decisions/001-versions.md. */
export const OLDEST_FLEX = { major: 2, minor: 0 };

/**
 * Explains for the console why the plugin does not start in a version of Flex UI, or returns null if it starts.
 * A pre-release counts as the version it precedes. The plugin starts if the version cannot be parsed.
 * @param version `VERSION` of the Flex namespace, such as `2.17.1` or `2.18.0-beta.1`
 */
export function unsupportedFlexReason(version: unknown): string | null {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(String(version)) ?? [];
  if (major === undefined) return null;
  const isSupported = Number(major) === OLDEST_FLEX.major && Number(minor) >= OLDEST_FLEX.minor;
  if (isSupported) return null;
  const range = `${OLDEST_FLEX.major}.${OLDEST_FLEX.minor} and later versions of ${OLDEST_FLEX.major}`;
  return `is off, because this is Flex UI ${String(version)}; it supports ${range}`;
}
