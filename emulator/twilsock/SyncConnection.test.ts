import { asRecord } from '../routing/read';
import { World } from '../world/World';
import { SyncConnection } from './SyncConnection';
import { SyncObjects } from './SyncObjects';

function setUp() {
  let last = 0;
  const counter = { next: () => (last += 1) };
  const world = new World(() => Date.UTC(2026, 0, 5));
  const objects = new SyncObjects(() => world.now(), counter);
  const received: unknown[] = [];
  const connection = new SyncConnection(world, objects, counter, (body) => received.push(body));
  const subscribe = (lastEventId: number): void => {
    const { sid, kind } = objects.ensure('map', 'roster');
    const request = { objectSid: sid, objectType: kind, lastEventId, index: null, query: '' };
    connection.subscribe(request, 7);
  };
  /** The changes of items since the last call, as `[type of the change, key, id]`. */
  const notifications = (): unknown[] =>
    received.splice(0).flatMap((body) => {
      const { event_type, event } = asRecord(body);
      const { item_key, id } = asRecord(event);
      return item_key === undefined ? [] : [[event_type, item_key, id]];
    });
  return { objects, connection, subscribe, notifications };
}

describe('a subscription', () => {
  it("sends added, updated and removed items since the client's last event, in order", () => {
    const { objects, subscribe, notifications } = setUp();
    objects.putItem('roster', 'first', {});
    objects.putItem('roster', 'second', {});
    objects.putItem('roster', 'third', {});
    objects.removeItem('roster', 'second');
    objects.putItem('roster', 'first', { isTyping: true });
    objects.putItem('roster', 'fourth', {});

    subscribe(3);
    expect(notifications()).toEqual([
      ['map_item_removed', 'second', 4],
      ['map_item_updated', 'first', 5],
      ['map_item_added', 'fourth', 6],
    ]);
  });

  it("does not repeat the client's last event", () => {
    const { objects, subscribe, notifications } = setUp();
    objects.putItem('roster', 'first', {});
    objects.removeItem('roster', 'first');
    objects.putItem('roster', 'second', {});
    subscribe(3);
    expect(notifications()).toEqual([]);
  });

  it('does not send the removal of an item that exists again', () => {
    const { objects, subscribe, notifications } = setUp();
    objects.putItem('roster', 'first', {});
    objects.removeItem('roster', 'first');
    objects.putItem('roster', 'first', {});
    subscribe(1);
    expect(notifications()).toEqual([['map_item_added', 'first', 3]]);
  });

  it('sends new events until it is canceled', () => {
    const { objects, connection, subscribe, notifications } = setUp();
    subscribe(0);
    objects.putItem('roster', 'first', {});
    expect(notifications()).toEqual([['map_item_added', 'first', 1]]);
    const { sid } = objects.ensure('map', 'roster');
    connection.cancel({ objectSid: sid, objectType: 'map', lastEventId: 0, index: null, query: '' }, 7);
    objects.putItem('roster', 'second', {});
    expect(notifications()).toEqual([]);
  });
});
