import { NOON } from '../../../testing/fixtures/sampleComments';
import { openAgentStorage } from './agentStorage';

const DAY_MS = 24 * 60 * 60 * 1_000;
const ROBIN = { accountSid: 'AC1', workerSid: 'WK1' };
const SAM = { accountSid: 'AC1', workerSid: 'WK2' };
const NOTHING = { agentId: null, reservationSids: [], panelOpen: false, switchesOn: [] };

const storage = window.localStorage;
beforeEach(() => storage.clear());
afterEach(() => {
  jest.restoreAllMocks();
});

let now = NOON;
const open = (owner = ROBIN) =>
  openAgentStorage(
    () => storage,
    owner,
    () => now,
  );
const storedValues = () => Object.keys(storage).map((key) => storage.getItem(key));

it('is empty at first, and keeps its values after a restart', () => {
  const agentStorage = open();
  expect(agentStorage.get()).toEqual(NOTHING);

  agentStorage.saveAgentId('agent-1');
  agentStorage.addReservation('WR1');
  agentStorage.savePanelOpen(true);

  const remembered = { ...NOTHING, agentId: 'agent-1', reservationSids: ['WR1'], panelOpen: true };
  expect(agentStorage.get()).toEqual(remembered);
  expect(open().get()).toEqual(remembered);
});

it('keeps the last twenty reservations, newest first, each once', () => {
  const agentStorage = open();
  for (let number = 1; number <= 25; number += 1) agentStorage.addReservation(`WR${number}`);
  agentStorage.addReservation('WR10');

  const { reservationSids } = open().get();
  expect(reservationSids).toHaveLength(20);
  expect(reservationSids.slice(0, 3)).toEqual(['WR10', 'WR25', 'WR24']);
  expect(new Set(reservationSids).size).toBe(20);
});

it('keeps view preferences until they are reset', () => {
  const agentStorage = open();
  agentStorage.saveViewPreference('chartAsTable', true);
  agentStorage.saveViewPreference('overviewShown', true);
  expect(open().get().switchesOn).toEqual(['overviewShown', 'chartAsTable']);

  agentStorage.saveViewPreference('overviewShown', false);
  expect(open().get().switchesOn).toEqual(['chartAsTable']);
});

it('deletes an agent id that is no longer trusted', () => {
  open().saveAgentId('agent-1');
  open().saveAgentId(null);

  expect(open().get().agentId).toBeNull();
});

it('deletes values that were not used for ninety days', () => {
  now = NOON;
  open().saveAgentId('agent-1');

  now = NOON + 90 * DAY_MS;
  expect(open().get().agentId).toBe('agent-1');
  now += 1;
  expect(open().get()).toEqual(NOTHING);
});

it("deletes the values of other workers on a shared computer, and keeps other plugins' entries", () => {
  storage.setItem('another-plugin/AC1/WK1', 'theirs');
  open(ROBIN).saveAgentId('agent-1');

  expect(open(SAM).get()).toEqual(NOTHING);

  expect(storedValues()).toEqual(['theirs']);
  expect(open(ROBIN).get()).toEqual(NOTHING);
});

it('separates the same worker SID in two accounts', () => {
  open(ROBIN).saveAgentId('agent-1');

  expect(open({ ...ROBIN, accountSid: 'AC2' }).get()).toEqual(NOTHING);
});

it('stores only ids, a time and switches', () => {
  const agentStorage = open();
  agentStorage.saveAgentId('agent-1');
  agentStorage.addReservation('WR1');

  expect(storedValues().map((value) => JSON.parse(value ?? '') as unknown)).toEqual([
    { agentId: 'agent-1', reservationSids: ['WR1'], panelOpen: false, switchesOn: [], savedAt: now },
  ]);
});

it.each([
  ['truncated JSON', '{"agentId": "ag', NOTHING],
  ['null', 'null', NOTHING],
  ['an array', '[1]', NOTHING],
  ['no time', '{"agentId":"agent-1"}', NOTHING],
  [
    'wrong types',
    JSON.stringify({
      agentId: 7,
      reservationSids: [1, '', 'x'.repeat(201), 'line\nbreak', 'WR1'],
      panelOpen: 'yes',
      savedAt: NOON,
    }),
    { ...NOTHING, reservationSids: ['WR1'] },
  ],
  [
    'reservations that are not a list',
    JSON.stringify({ agentId: 'agent-1', reservationSids: 'WR1', savedAt: NOON }),
    { ...NOTHING, agentId: 'agent-1' },
  ],
  [
    'repeated and unknown switches',
    JSON.stringify({ switchesOn: ['overviewShown', 'overviewShown', 'unheardOf', 7, null], savedAt: NOON }),
    { ...NOTHING, switchesOn: ['overviewShown'] },
  ],
  ['switches that are not a list', JSON.stringify({ switchesOn: 'overviewShown', savedAt: NOON }), NOTHING],
])('reads valid values from %s', (_, stored, remembered) => {
  now = NOON;
  open().savePanelOpen(true);
  const [key = ''] = Object.keys(storage);
  storage.setItem(key, stored);

  expect(open().get()).toEqual(remembered);
});

it('sees what another tab has stored immediately', () => {
  const [first, second] = [open(), open()];
  first.savePanelOpen(true);
  expect(second.get()).toMatchObject({ panelOpen: true, agentId: null });

  first.saveAgentId('agent-1');

  expect(second.get().agentId).toBe('agent-1');
});

it('keeps its values when its entry is deleted meanwhile', () => {
  const agentStorage = open();
  agentStorage.saveAgentId('agent-1');

  storage.clear();
  expect(agentStorage.get().agentId).toBe('agent-1');

  agentStorage.addReservation('WR1');
  expect(open().get()).toMatchObject({ agentId: 'agent-1', reservationSids: ['WR1'] });
});

it('keeps its values when the clock jumps back', () => {
  now = NOON;
  open().saveAgentId('agent-1');

  now = NOON - 30 * DAY_MS;

  expect(open().get().agentId).toBe('agent-1');
});

it('does not keep values forever that a clock far in the future has stored', () => {
  now = NOON + 1_000 * DAY_MS;
  open().saveAgentId('agent-1');

  now = NOON;

  expect(open().get()).toEqual(NOTHING);
});

it('reads the known values in an entry of a later version, and ignores the rest', () => {
  now = NOON;
  open().savePanelOpen(true);
  const [key = ''] = Object.keys(storage);
  const later = { version: 9, agentId: 'agent-1', panelOpen: { left: true }, drafts: ['x'], savedAt: NOON };
  storage.setItem(key, JSON.stringify(later));

  expect(open().get()).toEqual({ ...NOTHING, agentId: 'agent-1' });
});

it('merges with what another tab has stored meanwhile', () => {
  const [first, second] = [open(), open()];
  first.addReservation('WR1');
  second.addReservation('WR2');
  first.saveAgentId('agent-1');
  second.savePanelOpen(true);

  const all = { ...NOTHING, agentId: 'agent-1', reservationSids: ['WR2', 'WR1'], panelOpen: true };
  expect(second.get()).toEqual(all);
  expect(open().get()).toEqual(all);
});

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

it.each([
  ['opened', () => openAgentStorage(refuse, ROBIN, () => now)],
  [
    'read or written',
    () => {
      jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
      jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
      return open();
    },
  ],
  [
    'written',
    () => {
      jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
      return open();
    },
  ],
])('works in memory when storage cannot be %s', (_, openBlocked) => {
  const agentStorage = openBlocked();
  agentStorage.saveAgentId('agent-1');
  agentStorage.addReservation('WR1');

  expect(agentStorage.get()).toEqual({ ...NOTHING, agentId: 'agent-1', reservationSids: ['WR1'] });
});
