import { textAt } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { TwilioResponse, TwilioRequest } from '../routing/route';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import { itemsOf } from './indexes';
import type { IndexItem } from './indexes';
import type { EventCounter } from './SyncObjects';
import { parseQuery } from './query';
import type { Predicate } from './query';

const UNREADABLE_QUERY = 54307;

interface Subscription {
  index: string;
  predicate: Predicate;
  correlationId: number;
  /** The items that the client has, as JSON, to send only what differs. */
  sent: string;
}

/**
 * The live queries of one connection. After any change in the world, each query with a new result is sent
 * again in full: the client drops the items that are missing.
 */
export class LiveQueries {
  private readonly subscribed = new Map<string, Subscription>();

  constructor(
    private readonly world: World,
    private readonly counter: EventCounter,
    private readonly notify: (body: unknown) => void,
  ) {}

  /** `POST /v3/Insights/<index>/Items {query_string}`: responds once. Updates require a subscription. */
  query(index: string, { params }: TwilioRequest): TwilioResponse {
    const query = textAt(params, 'query_string') ?? '';
    const predicate = readQuery(query);
    if (!predicate) return errorResponse(400, UNREADABLE_QUERY, `Cannot read the query ${query}`);
    const items = this.matching(index, predicate);
    if (!items) return notFound(index);
    return ok(this.result(sidFor('QR', `query ${this.counter.next()}`), items));
  }

  /**
   * Sends the result at once, and again after each change. The client repeats the query, which can come back
   * on another connection after a network failure or a restart of the emulator.
   */
  subscribe(queryId: string, index: string, query: string, correlationId: number): void {
    const predicate = readQuery(query);
    if (!predicate) return;
    this.subscribed.set(queryId, { index, predicate, correlationId, sent: '' });
    this.sendChanges();
  }

  cancel(queryId: string): void {
    this.subscribed.delete(queryId);
  }

  sendChanges(): void {
    for (const [queryId, query] of this.subscribed) {
      const items = this.matching(query.index, query.predicate) ?? [];
      const sent = JSON.stringify(items);
      if (sent === query.sent) continue;
      this.subscribed.set(queryId, { ...query, sent });
      this.notify({
        event_type: 'live_query_updated',
        correlation_id: query.correlationId,
        event_protocol_version: 3,
        strictly_ordered: true,
        event: this.result(queryId, items),
      });
    }
  }

  private matching(index: string, predicate: Predicate): IndexItem[] | null {
    return itemsOf(this.world, index)?.filter(({ data }) => predicate(data)) ?? null;
  }

  private result(queryId: string, items: readonly IndexItem[]): unknown {
    const revision = this.counter.next();
    return {
      items: items.map((item) => ({ ...item, revision })),
      items_count: items.length,
      meta: { next_token: null, previous_token: null, encode_token: false, direct_token: true },
      query_id: queryId,
      last_event_id: revision,
    };
  }
}

function readQuery(query: string): Predicate | null {
  try {
    return parseQuery(query);
  } catch {
    return null;
  }
}
