import type { World } from '../world/World';
import { LiveQueries } from './LiveQueries';
import type { EventCounter } from './LiveQueries';
import type { SyncMapChange, SyncMaps } from './SyncMaps';

/** What one browser connection is subscribed to, and what it is told. */
export class SyncConnection {
  readonly liveQueries: LiveQueries;
  /** Object SID to the correlation id under which its events are sent. */
  private readonly subscribed = new Map<string, number>();
  private readonly stop: (() => void)[];

  constructor(
    world: World,
    maps: SyncMaps,
    counter: EventCounter,
    private readonly notify: (body: unknown) => void,
  ) {
    this.liveQueries = new LiveQueries(world, counter, notify);
    this.stop = [
      world.onChange(() => this.liveQueries.sendChanges()),
      maps.onChange((change) => this.sendMapChange(change)),
    ];
  }

  subscribe(objectSid: string, objectType: string, correlationId: number): void {
    this.subscribed.set(objectSid, correlationId);
    this.notify({
      event_type: 'subscription_established',
      correlation_id: correlationId,
      event_protocol_version: 3,
      event: { object_sid: objectSid, object_type: objectType, replay_status: 'completed', last_event_id: 0 },
    });
    if (objectType === 'live_query') this.liveQueries.subscribe(objectSid, correlationId);
  }

  cancel(objectSid: string, objectType: string, correlationId: number): void {
    this.subscribed.delete(objectSid);
    this.liveQueries.cancel(objectSid);
    this.notify({
      event_type: 'subscription_canceled',
      correlation_id: correlationId,
      event_protocol_version: 3,
      event: { object_sid: objectSid, object_type: objectType },
    });
  }

  close(): void {
    for (const stop of this.stop) stop();
  }

  private sendMapChange({ map, item, isNew }: SyncMapChange): void {
    const correlationId = this.subscribed.get(map.sid);
    if (correlationId === undefined) return;
    this.notify({
      event_type: isNew ? 'map_item_added' : 'map_item_updated',
      correlation_id: correlationId,
      event_protocol_version: 3,
      strictly_ordered: true,
      event: {
        id: item.revision,
        map_sid: map.sid,
        map_revision: String(item.revision),
        item_key: item.key,
        item_data: item.data,
        item_revision: String(item.revision),
        item_url: `https://cds.us1.twilio.com/v3/Maps/${map.sid}/Items/${item.key}`,
        date_created: new Date(item.updatedAtMs).toISOString(),
      },
    });
  }
}
