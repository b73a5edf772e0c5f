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

it('knows nobody at first, and what was seen of each worker also after the next start', () => {
  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);

  open().addReservations(seen(['WK1', ['WR1']], ['WK2', ['WR2']], ['WK3', []]));

  expect(findMember(open().get(), 'WK1')).toMatchObject({ agentId: null, reservationSids: ['WR1'] });
  expect(findMember(open().get(), 'WK2')).toMatchObject({ agentId: null, reservationSids: ['WR2'] });
  expect(findMember(open().get(), 'WK3')).toMatchObject(NOBODY);
});

it('tells all at once what is known of everybody', () => {
  const agentStorage = open();
  agentStorage.addReservations(seen(['WK1', ['WR1']], ['WK2', ['WR2']]));
  agentStorage.saveAgentId('WK2', 'agent-2');

  expect(open().get().workers).toEqual([
    expect.objectContaining({ agentId: 'agent-2', reservationSids: [] }),
    expect.objectContaining({ agentId: null, reservationSids: ['WR1'] }),
  ]);
});

it('keeps the last five reservations of a worker, newest first', () => {
  const agentStorage = open();
  for (let number = 1; number <= 7; number += 1) agentStorage.addReservations(seen(['WK1', [`WR${number}`]]));

  expect(findMember(open().get(), 'WK1').reservationSids).toMatchObject(['WR7', 'WR6', 'WR5', 'WR4', 'WR3']);
});

it('needs no reservations of a worker whose agent is known, until it is forgotten', () => {
  const agentStorage = open();
  agentStorage.addReservations(seen(['WK1', ['WR1']]));
  agentStorage.saveAgentId('WK1', 'agent-1');
  agentStorage.addReservations(seen(['WK1', ['WR2']]));
  expect(findMember(open().get(), 'WK1')).toMatchObject({ agentId: 'agent-1', reservationSids: [] });

  agentStorage.saveAgentId('WK1', null);
  agentStorage.addReservations(seen(['WK1', ['WR2']]));
  expect(findMember(open().get(), 'WK1')).toMatchObject({ agentId: null, reservationSids: ['WR2'] });
});

it('writes once for a whole team, and not again while there is nothing to learn', () => {
  const agentStorage = open();
  const writes = countWrites();
  agentStorage.addReservations(team(200, ['WR1']));
  expect(writes).toHaveBeenCalledTimes(1);

  agentStorage.addReservations(team(200, ['WR1']));
  agentStorage.addReservations(seen());
  agentStorage.saveAgentId('WK500', null);

  expect(writes).toHaveBeenCalledTimes(1);
});

it('holds three hundred workers, and writes nothing for those of a larger team', () => {
  const agentStorage = open();
  agentStorage.addReservations(team(500, ['WR1']));
  expect(findMember(agentStorage.get(), 'WK300').reservationSids).toMatchObject(['WR1']);
  expect(findMember(agentStorage.get(), 'WK301')).toMatchObject(NOBODY);

  const writes = countWrites();
  agentStorage.addReservations(team(500, ['WR1']));
  expect(writes).not.toHaveBeenCalled();
});

it('makes room for those who are there', () => {
  const agentStorage = open();
  agentStorage.addReservations(team(300, ['WR1']));

  agentStorage.addReservations(seen(['WK999', ['WR9']]));

  expect(findMember(agentStorage.get(), 'WK999').reservationSids).toMatchObject(['WR9']);
  expect(findMember(agentStorage.get(), 'WK300')).toMatchObject(NOBODY);
});

it('forgets a worker ninety days after they were seen last', () => {
  open().saveAgentId('WK1', 'agent-1');
  open().saveAgentId('WK2', 'agent-2');

  now = NOON + 60 * DAY_MS;
  open().addReservations(seen(['WK2', []]));
  now = NOON + 90 * DAY_MS + 1;

  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);
  expect(findMember(open().get(), 'WK2').agentId).toBe('agent-2');
});

it('adds to what another tab has remembered meanwhile', () => {
  const [first, second] = [open(), open()];
  first.addReservations(seen(['WK1', ['WR1']]));
  second.saveAgentId('WK2', 'agent-2');

  expect(findMember(second.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
  expect(findMember(open().get(), 'WK2').agentId).toBe('agent-2');
});

it("stays beside its supervisor's own memory, and goes when somebody else uses the desk", () => {
  open().saveAgentId('WK1', 'agent-1');

  openOwn(SUPERVISOR);
  expect(findMember(open().get(), 'WK1').agentId).toBe('agent-1');

  openOwn(ANOTHER);
  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);
});

it('is gone for a supervisor whose SID only begins alike', () => {
  open({ accountSid: 'AC1', workerSid: 'WK01' }).saveAgentId('WK1', 'agent-1');

  openOwn(SUPERVISOR);

  expect(Object.keys(storage)).toEqual([]);
});

it('stores ids and times, nothing else', () => {
  open().addReservations(seen(['WK1', ['WR1']]));

  const [key = ''] = Object.keys(storage);
  expect(key).toBe('plugin-assessment-comments/AC1/WK0/team');
  expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
    workers: [{ workerSid: 'WK1', agentId: null, reservationSids: ['WR1'], seenAt: NOON }],
    savedAt: NOON,
  });
});

it.each([
  ['workers that are no list', { workers: 'WK1' }],
  ['a worker that is none', { workers: [null, 7, 'WK1'] }],
  ['a worker without a time', { workers: [{ workerSid: 'WK1', agentId: 'agent-1' }] }],
  [
    'ids that are none',
    { workers: [{ workerSid: 'WK1', agentId: 7, reservationSids: [1, ''], seenAt: NOON }] },
  ],
])('reads nothing from %s', (_, stored) => {
  storage.setItem('plugin-assessment-comments/AC1/WK0/team', JSON.stringify({ ...stored, savedAt: NOON }));

  expect(findMember(open().get(), 'WK1')).toMatchObject(NOBODY);
});

it('works, as long as the page lives, on a storage that is blocked', () => {
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
