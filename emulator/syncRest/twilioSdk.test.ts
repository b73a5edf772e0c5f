import { startSyncRestServer, type SyncRestServer } from './testing/startSyncRestServer';

const YEAR_SECONDS = 31_536_000;

describe("Sync, as Twilio's own Node SDK reads and writes it", () => {
  let server: SyncRestServer;

  beforeEach(async () => {
    server = await startSyncRestServer();
  });
  afterEach(async () => {
    expect(server.unhandled).toEqual([]);
    await server.close();
  });

  async function createMap() {
    const service = await server.sync.services.create({ friendlyName: 'Comments', aclEnabled: true });
    const { syncMaps } = server.sync.services(service.sid);
    await syncMaps.create({ uniqueName: 'feedback-1' });
    return { syncMaps, items: syncMaps('feedback-1').syncMapItems };
  }

  it('creates, fetches, lists, updates and removes a service', async () => {
    const { services } = server.sync;
    const { sid } = await services.create({ friendlyName: 'Comments', aclEnabled: true });
    expect(sid).toMatch(/^IS[0-9a-f]{32}$/);
    expect(await services(sid).fetch()).toMatchObject({ sid, friendlyName: 'Comments', aclEnabled: true });
    expect((await services.list()).map((each) => each.friendlyName)).toEqual(['Comments']);
    expect(await services(sid).update({ aclEnabled: false })).toMatchObject({ aclEnabled: false });
    expect(await services(sid).remove()).toBe(true);
    await expect(services(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  it('finds a map by its unique name and by its SID, and creates no second one with the name', async () => {
    const { syncMaps } = await createMap();
    const { sid, dateExpires } = await syncMaps('feedback-1').fetch();
    expect(sid).toMatch(/^MP[0-9a-f]{32}$/);
    expect(dateExpires).toBeNull();
    expect(await syncMaps(sid).fetch()).toMatchObject({ uniqueName: 'feedback-1', createdBy: 'system' });
    const again = syncMaps.create({ uniqueName: 'feedback-1' });
    await expect(again).rejects.toMatchObject({ status: 409, code: 54301 });
    await expect(syncMaps('feedback-2').fetch()).rejects.toMatchObject({ status: 404, code: 54300 });
    expect(await syncMaps('feedback-1').remove()).toBe(true);
    expect(await syncMaps.list()).toEqual([]);
  });

  it('creates, fetches, updates and removes an item', async () => {
    const { items } = await createMap();
    const created = await items.create({ key: 'a', data: { is: 1 }, itemTtl: 60 });
    expect(created.dateExpires?.getTime()).toBe(server.clock.now + 60_000);
    expect(await items('a').fetch()).toMatchObject({ data: { is: 1 }, revision: created.revision });
    const updated = await items('a').update({ data: { is: 2 } });
    expect(updated).toMatchObject({ data: { is: 2 }, dateExpires: created.dateExpires });
    expect(updated.revision).not.toBe(created.revision);
    expect(await items('a').remove()).toBe(true);
    await expect(items('a').fetch()).rejects.toMatchObject({ status: 404, code: 54201 });
  });

  it('refuses a second item with the same key', async () => {
    const { items } = await createMap();
    await items.create({ key: 'a', data: {} });
    await expect(items.create({ key: 'a', data: {} })).rejects.toMatchObject({ status: 409, code: 54208 });
  });

  it('changes nothing if the item has another revision than the one in If-Match', async () => {
    const { items } = await createMap();
    const { revision } = await items.create({ key: 'a', data: { is: 1 } });
    await items('a').update({ data: { is: 2 }, ifMatch: revision });
    const late = items('a').update({ data: { is: 3 }, ifMatch: revision });
    await expect(late).rejects.toMatchObject({ status: 412, code: 54205 });
    await expect(items('a').remove({ ifMatch: revision })).rejects.toMatchObject({ status: 412 });
    expect(await items('a').fetch()).toMatchObject({ data: { is: 2 } });
  });

  it('sends the revision as the ETag', async () => {
    const { items } = await createMap();
    await items.create({ key: 'a', data: {} });
    const { headers, body } = await items('a').fetchWithHttpInfo();
    expect(headers).toMatchObject({ etag: body.revision });
  });

  it('lists items by key in both directions, at most 100 on a page', async () => {
    const { items, syncMaps } = await createMap();
    const keys = Array.from({ length: 250 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    for (const key of [...keys].reverse()) {
      await items.create({ key, data: {} });
      server.clock.now += 100;
    }
    const read = async (options = {}) => (await items.list(options)).map(({ key }) => key);
    expect(await read({ pageSize: 100 })).toEqual(keys);
    expect(await read({ order: 'desc' })).toEqual([...keys].reverse());
    expect(await read({ order: 'desc', from: 'k002', bounds: 'exclusive' })).toEqual(['k001', 'k000']);
    expect(await read({ order: 'asc', from: 'k248' })).toEqual(['k248', 'k249']);
    const first = await syncMaps('feedback-1').syncMapItems.page({ pageSize: 100 });
    expect(first.instances).toHaveLength(100);
    await expect(items.page({ pageSize: 101 })).rejects.toMatchObject({ status: 400 });
  });

  it('removes items and maps when their time is over', async () => {
    const { items, syncMaps } = await createMap();
    await items.create({ key: 'a', data: {}, itemTtl: 60 });
    await items.create({ key: 'b', data: {}, itemTtl: YEAR_SECONDS, collectionTtl: 3_600 });
    server.clock.now += 60_000;
    expect((await items.list()).map(({ key }) => key)).toEqual(['b']);
    server.clock.now += 3_600_000;
    await expect(items('b').fetch()).rejects.toMatchObject({ status: 404 });
    expect(await syncMaps.list()).toEqual([]);
  });

  it('renews the time of an item and of its map', async () => {
    const { items } = await createMap();
    await items.create({ key: 'a', data: {}, itemTtl: 60, collectionTtl: 60 });
    server.clock.now += 59_000;
    await items('a').update({ data: { is: 2 }, itemTtl: 60, collectionTtl: 60 });
    server.clock.now += 59_000;
    expect(await items('a').fetch()).toMatchObject({ data: { is: 2 } });
  });

  it.each([-1, 1.5, YEAR_SECONDS + 1])('accepts no time to live of %j seconds', async (itemTtl) => {
    const { items } = await createMap();
    const created = items.create({ key: 'a', data: {}, itemTtl });
    await expect(created).rejects.toMatchObject({ status: 400, code: 54011 });
  });

  it('accepts 16 KiB of data and no more, and only an object', async () => {
    const { items } = await createMap();
    const overhead = JSON.stringify({ text: '' }).length;
    const text = 'x'.repeat(16 * 1_024 - overhead);
    expect(await items.create({ key: 'a', data: { text } })).toMatchObject({ data: { text } });
    const larger = items.create({ key: 'b', data: { text: `${text}x` } });
    await expect(larger).rejects.toMatchObject({ status: 413, code: 54006 });
    await expect(items.create({ key: 'b', data: ['x'] })).rejects.toMatchObject({ status: 400 });
    await expect(items.create({ key: 'k'.repeat(257), data: {} })).rejects.toMatchObject({ code: 54209 });
  });

  it('accepts 20 writes of small items a second to one map, and 20 reads', async () => {
    const { items, syncMaps } = await createMap();
    const write = (number: number) => items.create({ key: `k${number}`, data: {} });
    for (let number = 0; number < 20; number += 1) await write(number);
    await expect(write(20)).rejects.toMatchObject({ status: 429, code: 54009 });
    for (let number = 0; number < 20; number += 1) await items('k1').fetch();
    await expect(items.page()).rejects.toMatchObject({ status: 429, code: 54009 });
    await syncMaps.create({ uniqueName: 'feedback-2' });
    await syncMaps('feedback-2').syncMapItems.create({ key: 'k', data: {} });
    server.clock.now += 50;
    await write(20);
    await expect(write(21)).rejects.toMatchObject({ status: 429 });
  });

  it('accepts two writes of large items a second', async () => {
    const { items } = await createMap();
    const data = { text: 'x'.repeat(10 * 1_024) };
    await items.create({ key: 'a', data });
    await items.create({ key: 'b', data });
    await expect(items.create({ key: 'c', data })).rejects.toMatchObject({ status: 429 });
  });
});
