import { isRecord } from '../../../src/insights/parse/parseField';
import { Failure } from '../script/Failure';
import type { Attributes } from '../account/UiAttributes';

/** A change of the plugin's settings. */
export interface SettingsChange {
  /** Applied in order. Null removes a value. Objects, such as texts, are changed key by key. */
  patches: readonly Attributes[];
  /** Whether all settings that are not in a patch are removed. */
  replaces: boolean;
}

/**
 * The settings after a change.
 *
 * @param current as they are in the Flex configuration; undefined or null if none are set
 * @throws Failure if they are not an object, unless the change replaces them
 */
export function changedSettings(current: unknown, { patches, replaces }: SettingsChange): Attributes {
  if (!replaces && !isRecord(current) && current !== undefined && current !== null) {
    throw new Failure(
      'The settings of the plugin in this account are not an object, so nothing can be added to them. Use --replace. ' +
        'Nothing was changed.',
    );
  }
  return patches.reduce(mergePatch, replaces || !isRecord(current) ? {} : current);
}

/** The settings that a change sets. */
export function givenSettings({ patches }: SettingsChange): Attributes {
  return patches.reduce(mergePatch, {});
}

/** Merges objects as JSON Merge Patch does (RFC 7396): key by key, and null removes a key. */
function mergePatch(target: Attributes, patch: Attributes): Attributes {
  const merged = new Map(Object.entries(target));
  for (const [key, value] of Object.entries(patch)) {
    const before = merged.get(key);
    if (value === null) merged.delete(key);
    else merged.set(key, isRecord(value) ? mergePatch(isRecord(before) ? before : {}, value) : value);
  }
  return Object.fromEntries(merged);
}
