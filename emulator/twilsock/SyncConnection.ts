import type { World } from '../world/World';
import { LiveQueries } from './LiveQueries';
import type { EventCounter, SyncChange, SyncObjects } from './SyncObjects';
import { changeEvent } from './syncResources';

export interface SubscriptionRequest {
  objectSid: string;
  objectType: string;
  /** The last event that the client has seen of the object. */
  lastEventId: number;
  /** For a live query only. */
  index: string | null;
  query: string;
}

/** The subscriptions of one browser connection, and the events that it gets. */
export class SyncConnection {
  readonly liveQueries: LiveQueries;
  /** The correlation id of an object's events, by object SID. */
  private readonly subscribed = new Map<string, number>();
  private readonly disposers: (() => void)[];

  constructor(
    world: World,
    private readonly objects: SyncObjects,
    counter: EventCounter,
    private readonly notify: (body: unknown) => void,
  ) {
    this.liveQueries = new LiveQueries(world, counter, notify);
    this.disposers = [
      world.onChange(() => this.liveQueries.sendChanges()),
      objects.onChange((change) => this.sendChange(change)),
    ];
  }

  /** Subscribes to an object and sends the changes after `lastEventId`. */
  subscribe(request: SubscriptionRequest, correlationId: number): void {
    const { objectSid, objectType, lastEventId, index, query } = request;
    this.subscribed.set(objectSid, correlationId);
    this.notify({
      event_type: 'subscription_established',
      correlation_id: correlationId,
      event_protocol_version: 3,
      event: {
        object_sid: objectSid,
        object_type: objectType,
        replay_status: 'completed',
        last_event_id: lastEventId,
      },
    });
    if (index !== null) this.liveQueries.subscribe(objectSid, index, query, correlationId);
    for (const change of this.objects.changesSince(objectSid, lastEventId)) this.sendChange(change);
  }

  cancel({ objectSid, objectType }: SubscriptionRequest, correlationId: number): void {
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
    for (const disposers of this.disposers) disposers();
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
