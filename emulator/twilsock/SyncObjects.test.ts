import { SyncObjects } from './SyncObjects';
import type { SyncChange } from './SyncObjects';
import { changeEvent, itemPage, objectResource } from './syncResources';

function setUp() {
  let last = 0;
  const objects = new SyncObjects(() => Date.UTC(2026, 0, 5), { next: () => (last += 1) });
  const changes: SyncChange[] = [];
  objects.onChange((change) => changes.push(change));
  const existing = (kind: 'map' | 'list' | 'document', name: string) => {
    const object = objects.find(kind, name);
    if (!object) throw new Error(`${name} is missing`);
    return object;
  };
  return { objects, changes, existing };
}

describe('a Sync map', () => {
  it('is found by name and by SID, but not as another kind', () => {
    const { objects } = setUp();
    objects.putItem('queue', 'waiting', { count: 1 });
    const map = objects.find('map', 'queue');
    expect(map?.sid).toMatch(/^MP[0-9a-f]{32}$/);
    expect(objects.find('map', map?.sid ?? '')).toBe(map);
    expect(objects.find('document', map?.sid ?? '')).toBeNull();
    expect(objects.find('list', 'queue')).toBeNull();
  });

  it('notifies subscribers of added, updated and removed items with increasing revisions', () => {
    const { objects, changes } = setUp();
    objects.putItem('queue', 'waiting', { count: 1 });
    objects.putItem('queue', 'waiting', { count: 2 });
    objects.removeItem('queue', 'waiting');
    objects.removeItem('queue', 'waiting');
    expect(changes.map((change) => changeEvent(change))).toMatchObject([
      {
        event_type: 'map_item_added',
        event: { item_key: 'waiting', item_data: { count: 1 }, item_revision: '1' },
      },
      { event_type: 'map_item_updated', event: { item_data: { count: 2 }, item_revision: '2' } },
      { event_type: 'map_item_removed', event: { item_key: 'waiting', id: 3 } },
    ]);
    expect(objects.find('map', 'queue')?.items.size).toBe(0);
  });

  it('returns one item for a key, and none for an unknown key', () => {
    const { objects, existing } = setUp();
    objects.putItem('queue', 'waiting', { count: 1 });
    objects.putItem('queue', 'served', { count: 9 });
    expect(itemPage(existing('map', 'queue'), { Key: 'served' })).toMatchObject({
      items: [{ key: 'served', data: { count: 9 } }],
    });
    expect(itemPage(existing('map', 'queue'), { Key: 'lost' })).toMatchObject({ items: [] });
  });
});

describe('a Sync list', () => {
  it('numbers its items, and pages them in both directions', () => {
    const { objects, existing } = setUp();
    for (const text of ['a', 'b', 'c', 'd']) objects.append('lines', { text });
    const indexes = (params: Record<string, unknown>) =>
      (itemPage(existing('list', 'lines'), params)['items'] as { index: number }[]).map(({ index }) => index);
    expect(indexes({})).toEqual([0, 1, 2, 3]);
    expect(indexes({ Order: 'desc', PageSize: 2 })).toEqual([3, 2]);
    expect(indexes({ Order: 'desc', From: 1 })).toEqual([1, 0]);
    expect(indexes({ From: 2 })).toEqual([2, 3]);
  });
});

describe('a Sync list of 120 items', () => {
  it('is served completely with page tokens alone, as the clients request it', () => {
    const { objects, existing } = setUp();
    for (let number = 0; number < 120; number += 1) objects.append('lines', { number });
    const served: number[] = [];
    let requested: Record<string, unknown> | null = { Order: 'desc', PageSize: 30 };
    while (requested) {
      const page = itemPage(existing('list', 'lines'), requested) as {
        items: { index: number }[];
        meta: { next_token: string | null };
      };
      expect(page.items).toHaveLength(30);
      served.push(...page.items.map(({ index }) => index));
      requested = page.meta.next_token === null ? null : { PageToken: page.meta.next_token };
      // The clients put it into their query unescaped.
      expect(page.meta.next_token ?? '').toMatch(/^[\w-]*$/);
    }
    expect(served).toEqual(Array.from({ length: 120 }, (_, index) => 119 - index));
  });

  it('has 50 items per page by default', () => {
    const { objects, existing } = setUp();
    for (let number = 0; number < 51; number += 1) objects.append('lines', { number });
    const { items, meta } = itemPage(existing('list', 'lines'), {}) as {
      items: unknown[];
      meta: { next_token: string };
    };
    expect(items).toHaveLength(50);
    expect(itemPage(existing('list', 'lines'), { PageToken: meta.next_token })).toMatchObject({
      items: [{ index: 50 }],
      meta: { next_token: null },
    });
  });
});

describe('a Sync document', () => {
  it('has its content in the object and in its event', () => {
    const { objects, changes, existing } = setUp();
    objects.putDocument('thread', { title: 'first' });
    objects.putDocument('thread', { title: 'second' });
    expect(objectResource(existing('document', 'thread'))).toMatchObject({
      data: { title: 'second' },
      revision: '2',
    });
    expect(changes.map((change) => changeEvent(change))).toMatchObject([
      { event_type: 'document_updated', event: { document_data: { title: 'first' } } },
      { event_type: 'document_updated', event: { document_data: { title: 'second' } } },
    ]);
  });
});
