import { textAt } from '../routing/read';
import { notFound, ok } from '../routing/route';
import type { TwilioReply, TwilioRequest } from '../routing/route';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import { itemsOf } from './indexes';
import type { IndexItem } from './indexes';
import type { EventCounter } from './SyncObjects';
import { parseQuery } from './query';
import type { Predicate } from './query';

interface OpenQuery {
  index: string;
  predicate: Predicate;
  correlationId: number | null;
  /** What the client has, to send only what differs. */
  sent: string;
}

/**
 * The live queries of one connection. After any change of the world every query that would now give another
 * answer is sent again as a whole: the client drops the items that are missing from it.
 */
export class LiveQueries {
  private readonly open = new Map<string, OpenQuery>();

  constructor(
    private readonly world: World,
    private readonly counter: EventCounter,
    private readonly notify: (body: unknown) => void,
  ) {}

  /** `POST /v3/Insights/<index>/Items {query_string, type?}`; with the type `live_query` it stays open. */
  query(index: string, { params }: TwilioRequest): TwilioReply {
    const predicate = parseQuery(textAt(params, 'query_string') ?? '');
    const items = this.matching(index, predicate);
    if (!items) return notFound(index);
    const queryId = sidFor('QR', `query ${this.counter.next()}`);
    if (textAt(params, 'type') === 'live_query') {
      this.open.set(queryId, { index, predicate, correlationId: null, sent: JSON.stringify(items) });
    }
    return ok(this.result(queryId, items));
  }

  subscribe(queryId: string, correlationId: number): void {
    const query = this.open.get(queryId);
    if (query) this.open.set(queryId, { ...query, correlationId });
    this.sendChanges();
  }

  cancel(queryId: string): void {
    this.open.delete(queryId);
  }

  sendChanges(): void {
    for (const [queryId, query] of this.open) {
      const items = this.matching(query.index, query.predicate) ?? [];
      const sent = JSON.stringify(items);
      if (query.correlationId === null || sent === query.sent) continue;
      this.open.set(queryId, { ...query, sent });
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
