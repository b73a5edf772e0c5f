import type { UnknownRecord } from '../routing/read';
import type { SyncObjects } from '../twilsock/SyncObjects';
import type { World } from '../world/World';
import { queueStatistics, workspaceStatistics } from './queueStatistics';

const WORKSPACE_MAP = 'realtime_statistics_v1';

/**
 * Updates the Sync maps of Queues Stats: one for the workspace, and one for each queue. Returns a function
 * that stops it. Periods end at the last change in the world, because there is no timer here. Source: Flex UI
 * 2.17.1, QueuesStatsSubscriptionService.
 */
export function syncQueueStatistics(world: World, sync: SyncObjects): () => void {
  putStatistics(world, sync);
  return world.onChange(() => putStatistics(world, sync));
}

function putStatistics(world: World, sync: SyncObjects): void {
  putIfChanged(sync, WORKSPACE_MAP, 'workspace', workspaceStatistics(world));
  for (const queue of world.queues()) {
    for (const [key, data] of Object.entries(queueStatistics(world, queue)))
      putIfChanged(sync, `${queue.sid}.realtime_statistics.v1`, key, data);
  }
}

function putIfChanged(sync: SyncObjects, mapName: string, key: string, data: UnknownRecord): void {
  const before = sync.find('map', mapName)?.items.get(key)?.data;
  if (JSON.stringify(before) !== JSON.stringify(data)) sync.putItem(mapName, key, data);
}
