import { answerFaults } from './responseFaults';
import type { FaultGroup } from './faultsPage';
import { fleetFaults } from './fleetFaults';
import { inputFaults } from './inputFaults';
import { lifeFaults } from './environmentFaults';

/** Every fault there is a promise about, in the order of docs/reliability.md. */
export const FAULT_GROUPS: readonly FaultGroup[] = [
  { heading: 'What the network and Insights answer', faults: answerFaults },
  { heading: 'What is in the answers', faults: inputFaults },
  { heading: 'What happens around the plugin', faults: lifeFaults },
  { heading: 'Many desks, long days', faults: fleetFaults },
];
