import { responseFaults } from './responseFaults';
import type { FaultGroup } from './faultsPage';
import { fleetFaults } from './fleetFaults';
import { inputFaults } from './inputFaults';
import { environmentFaults } from './environmentFaults';

/** All documented faults, in the order of docs/reliability.md. */
export const FAULT_GROUPS: readonly FaultGroup[] = [
  { heading: 'How the network and Insights respond', faults: responseFaults },
  { heading: 'What is in the responses', faults: inputFaults },
  { heading: 'What happens around the plugin', faults: environmentFaults },
  { heading: 'Many browsers, long days', faults: fleetFaults },
];
