import { unsupportedFlexReason } from '../../src/flex/host/supportedFlex';
import type { FlexUse } from './FlexUse';
import { flexUses } from './flexUses';
import type { OfferedUses } from './offersIn';

export interface FlexReport {
  lines: string[];
  /** Whether the plugin runs in that Flex with all its surfaces. */
  isComplete: boolean;
}

/** Reports for each part of Flex that the plugin uses whether that version offers it. */
export function reportLines(version: string, offered: OfferedUses): FlexReport {
  const isMissing = ({ use, isOffered, ifMissing }: FlexUse): boolean =>
    isOffered !== undefined && offered.get(use) !== true && ifMissing === undefined;
  const missing = flexUses.filter(isMissing);
  const whyOff = unsupportedFlexReason(version);
  const lines = [
    ...flexUses.map((flexUse) => lineOf(flexUse, offered.get(flexUse.use) === true)),
    '',
    missing.length > 0
      ? `Flex UI ${version} lacks what the plugin needs: ${missing.map(({ use }) => use).join(', ')}.`
      : `Flex UI ${version} offers all that the plugin needs.`,
    whyOff === null
      ? `What is "unseen", only a running Flex shows: npm run test:older-flex -- ${version}`
      : `There the plugin ${whyOff}.`,
  ];
  return { lines, isComplete: missing.length === 0 && whyOff === null };
}

function lineOf({ use, file, isOffered, ifMissing }: FlexUse, isThere: boolean): string {
  const row = (state: string): string => `${state.padEnd(8)} ${use} (${file})`;
  if (!isOffered) return row('unseen');
  if (isThere) return row('ok');
  return ifMissing === undefined ? row('MISSING') : `${row('left out')}: ${ifMissing}`;
}
