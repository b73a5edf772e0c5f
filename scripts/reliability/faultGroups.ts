import { responseFaults } from './responseFaults';
import type { FaultGroup } from './faultsPage';
import { fleetFaults } from './fleetFaults';
import { inputFaults } from './inputFaults';
import { environmentFaults } from './environmentFaults';

/** All documented faults, in the order of docs/reliability.md. */
export const FAULT_GROUPS: readonly FaultGroup[] = [
  { heading: 'Network and responses', faults: responseFaults },
  { heading: 'Content of the responses', faults: inputFaults },
  { heading: 'Browser, Flex and session', faults: environmentFaults },
  { heading: 'Many browsers and long days', faults: fleetFaults },
];
