import type { Activity, TaskChannel } from './model';
import { sidFor } from './sids';

/** The activities of the workspace. */
export const ACTIVITIES: readonly Activity[] = [
  { sid: sidFor('WA', 'Offline'), name: 'Offline', available: false },
  { sid: sidFor('WA', 'Available'), name: 'Available', available: true },
  { sid: sidFor('WA', 'Break'), name: 'Break', available: false },
  { sid: sidFor('WA', 'Training'), name: 'Training', available: false },
];

/** The task channels of the workspace. */
export const CHANNELS: readonly TaskChannel[] = [
  { sid: sidFor('TC', 'default'), name: 'default', capacity: 8 },
  { sid: sidFor('TC', 'voice'), name: 'voice', capacity: 1 },
  { sid: sidFor('TC', 'chat'), name: 'chat', capacity: 4 },
];

export const DEFAULT_QUEUE = 'Everyone';
