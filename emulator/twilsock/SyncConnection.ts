import type { World } from '../world/World';
import { LiveQueries } from './LiveQueries';
import type { EventCounter, SyncChange, SyncObjects } from './SyncObjects';
import { changeEvent } from './syncResources';

/** What one browser connection is subscribed to, and what it is told. */
export class SyncConnection {
  readonly liveQueries: LiveQueries;
  /** Object SID to the correlation id under which its events are sent. */
  private readonly subscribed = new Map<string, number>();
  private readonly stop: (() => void)[];

  constructor(
    world: World,
    objects: SyncObjects,
    counter: EventCounter,
    private readonly notify: (body: unknown) => void,
  ) {
    this.liveQueries = new LiveQueries(world, counter, notify);
    this.stop = [
      world.onChange(() => this.liveQueries.sendChanges()),
      objects.onChange((change) => this.sendChange(change)),
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

  private sendChange(change: SyncChange): void {
    const correlationId = this.subscribed.get(change.object.sid);
    if (correlationId === undefined) return;
    this.notify({
      ...changeEvent(change),
      correlation_id: correlationId,
      event_protocol_version: 3,
      strictly_ordered: true,
    });
  }
}
