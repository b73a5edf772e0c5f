import { NOON } from '../../../testing/fixtures/sampleComments';
import { findMember, openTeamStorage } from './teamStorage';
import { openAgentStorage } from './agentStorage';

const DAY_MS = 24 * 60 * 60 * 1_000;
const SUPERVISOR = { accountSid: 'AC1', workerSid: 'WK0' };
const ANOTHER = { accountSid: 'AC1', workerSid: 'WK9' };
const NOBODY = { agentId: null, reservationSids: [] };

const storage = window.localStorage;
let now = NOON;
beforeEach(() => {
  storage.clear();
  now = NOON;
});
afterEach(() => {
  jest.restoreAllMocks();
});

const open = (owner = SUPERVISOR) =>
  openTeamStorage(
    () => storage,
    owner,
    () => now,
  );
const openOwn = (owner = SUPERVISOR) =>
  openAgentStorage(
    () => storage,
    owner,
    () => now,
  );
const seen = (...workers: [workerSid: string, sids: string[]][]) => new Map(workers);
const team = (size: number, sids: string[]) =>
  new Map(Array.from({ length: size }, (_, index) => [`WK${index + 1}`, sids]));
const countWrites = () => jest.spyOn(Storage.prototype, 'setItem');

it("is empty at first, and keeps each worker's reservations after a restart", () => {
  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);

  open().addReservations(seen(['WK1', ['WR1']], ['WK2', ['WR2']], ['WK3', []]));

  expect(findMember(open().get(), 'WK1')).toMatchObject({ agentId: null, reservationSids: ['WR1'] });
  expect(findMember(open().get(), 'WK2')).toMatchObject({ agentId: null, reservationSids: ['WR2'] });
  expect(findMember(open().get(), 'WK3')).toMatchObject(NOBODY);
});

it('lists all known workers', () => {
  const agentStorage = open();
  agentStorage.addReservations(seen(['WK1', ['WR1']], ['WK2', ['WR2']]));
  agentStorage.saveAgentId('WK2', 'agent-2');

  expect(open().get().workers).toEqual([
    expect.objectContaining({ agentId: 'agent-2', reservationSids: ['WR2'] }),
    expect.objectContaining({ agentId: null, reservationSids: ['WR1'] }),
  ]);
});

it('keeps the last 30 reservations of a worker, newest first', () => {
  const agentStorage = open();
  for (let number = 1; number <= 32; number += 1)
    agentStorage.addReservations(seen(['WK1', [`WR${number}`]]));

  const { reservationSids } = findMember(open().get(), 'WK1');
  expect(reservationSids).toHaveLength(30);
  expect(reservationSids.slice(0, 2)).toEqual(['WR32', 'WR31']);
  expect(reservationSids[29]).toBe('WR3');
});

it('keeps the reservations of a worker whose agent id becomes known, and adds new ones', () => {
  const agentStorage = open();
  agentStorage.addReservations(seen(['WK1', ['WR1']]));
  agentStorage.saveAgentId('WK1', 'agent-1');
  agentStorage.addReservations(seen(['WK1', ['WR2']]));
  expect(findMember(open().get(), 'WK1')).toMatchObject({
    agentId: 'agent-1',
    reservationSids: ['WR2', 'WR1'],
  });

  agentStorage.saveAgentId('WK1', null);
  expect(findMember(open().get(), 'WK1')).toMatchObject({ agentId: null, reservationSids: ['WR2', 'WR1'] });
});

it('keeps fewer reservations of the workers who were seen longest ago when a large team has many', () => {
  const agentStorage = open();
  const longSid = (number: number) => `WR${String(number).padStart(32, '0')}`;
  agentStorage.addReservations(
    team(
      300,
      Array.from({ length: 30 }, (_, number) => longSid(number)),
    ),
  );

  expect(findMember(open().get(), 'WK1').reservationSids).toHaveLength(30);
  expect(findMember(open().get(), 'WK120').reservationSids).toHaveLength(30);
  expect(findMember(open().get(), 'WK121').reservationSids).toHaveLength(5);
  expect(findMember(open().get(), 'WK300').reservationSids).toHaveLength(5);
  expect(storage.getItem('plugin-assessment-comments/AC1/WK0/team')?.length).toBeLessThan(250_000);
});

it('writes once for a whole team, and not again when nothing has changed', () => {
  const agentStorage = open();
  const writes = countWrites();
  agentStorage.addReservations(team(200, ['WR1']));
  expect(writes).toHaveBeenCalledTimes(1);

  agentStorage.addReservations(team(200, ['WR1']));
  agentStorage.addReservations(seen());
  agentStorage.saveAgentId('WK500', null);

  expect(writes).toHaveBeenCalledTimes(1);
});

it('holds three hundred workers, and writes nothing for the rest of a larger team', () => {
  const agentStorage = open();
  agentStorage.addReservations(team(500, ['WR1']));
  expect(findMember(agentStorage.get(), 'WK300').reservationSids).toMatchObject(['WR1']);
  expect(findMember(agentStorage.get(), 'WK301')).toMatchObject(NOBODY);

  const writes = countWrites();
  agentStorage.addReservations(team(500, ['WR1']));
  expect(writes).not.toHaveBeenCalled();
});

it('replaces the last worker when it is full and a new one appears', () => {
  const agentStorage = open();
  agentStorage.addReservations(team(300, ['WR1']));

  agentStorage.addReservations(seen(['WK999', ['WR9']]));

  expect(findMember(agentStorage.get(), 'WK999').reservationSids).toMatchObject(['WR9']);
  expect(findMember(agentStorage.get(), 'WK300')).toMatchObject(NOBODY);
});

it('deletes a worker ninety days after the last sighting', () => {
  open().saveAgentId('WK1', 'agent-1');
  open().saveAgentId('WK2', 'agent-2');

  now = NOON + 60 * DAY_MS;
  open().addReservations(seen(['WK2', []]));
  now = NOON + 90 * DAY_MS + 1;

  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);
  expect(findMember(open().get(), 'WK2').agentId).toBe('agent-2');
});

it('merges with what another tab has stored meanwhile', () => {
  const [first, second] = [open(), open()];
  first.addReservations(seen(['WK1', ['WR1']]));
  second.saveAgentId('WK2', 'agent-2');

  expect(findMember(second.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
  expect(findMember(open().get(), 'WK2').agentId).toBe('agent-2');
});

it("is kept together with the supervisor's own storage, and deleted when another user signs in", () => {
  open().saveAgentId('WK1', 'agent-1');

  openOwn(SUPERVISOR);
  expect(findMember(open().get(), 'WK1').agentId).toBe('agent-1');

  openOwn(ANOTHER);
  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);
});

it('is deleted for a supervisor whose SID only has the same beginning', () => {
  open({ accountSid: 'AC1', workerSid: 'WK01' }).saveAgentId('WK1', 'agent-1');

  openOwn(SUPERVISOR);

  expect(Object.keys(storage)).toEqual([]);
});

it('stores only ids and times', () => {
  open().addReservations(seen(['WK1', ['WR1']]));

  const [key = ''] = Object.keys(storage);
  expect(key).toBe('plugin-assessment-comments/AC1/WK0/team');
  expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
    workers: [{ workerSid: 'WK1', agentId: null, reservationSids: ['WR1'], seenAt: NOON }],
    savedAt: NOON,
  });
});

it.each([
  ['workers that are not a list', { workers: 'WK1' }],
  ['workers of the wrong type', { workers: [null, 7, 'WK1'] }],
  ['a worker without a time', { workers: [{ workerSid: 'WK1', agentId: 'agent-1' }] }],
  ['invalid ids', { workers: [{ workerSid: 'WK1', agentId: 7, reservationSids: [1, ''], seenAt: NOON }] }],
])('reads nothing from %s', (_, stored) => {
  storage.setItem('plugin-assessment-comments/AC1/WK0/team', JSON.stringify({ ...stored, savedAt: NOON }));

  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);
});

it('works in memory when storage is blocked', () => {
  const agentStorage = openTeamStorage(
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
    SUPERVISOR,
    () => now,
  );

  agentStorage.addReservations(seen(['WK1', ['WR1']]));
  agentStorage.saveAgentId('WK2', 'agent-2');

  expect(findMember(agentStorage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
  expect(findMember(agentStorage.get(), 'WK2').agentId).toBe('agent-2');
});
