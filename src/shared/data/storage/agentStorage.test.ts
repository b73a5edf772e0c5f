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

it('remembers nothing at first, and from then on until the next start', () => {
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

it('remembers what is folded and turned, until it is turned back', () => {
  const agentStorage = open();
  agentStorage.saveViewPreference('chartAsTable', true);
  agentStorage.saveViewPreference('recentFolded', true);
  expect(open().get().switchesOn).toEqual(['recentFolded', 'chartAsTable']);

  agentStorage.saveViewPreference('recentFolded', false);
  expect(open().get().switchesOn).toEqual(['chartAsTable']);
});

it('forgets an agent id that is no longer trusted', () => {
  open().saveAgentId('agent-1');
  open().saveAgentId(null);

  expect(open().get().agentId).toBeNull();
});

it('forgets what was not used for ninety days', () => {
  now = NOON;
  open().saveAgentId('agent-1');

  now = NOON + 90 * DAY_MS;
  expect(open().get().agentId).toBe('agent-1');
  now += 1;
  expect(open().get()).toEqual(NOTHING);
});

it("forgets every other worker of a shared desk, and leaves other plugins' entries alone", () => {
  storage.setItem('another-plugin/AC1/WK1', 'theirs');
  open(ROBIN).saveAgentId('agent-1');

  expect(open(SAM).get()).toEqual(NOTHING);

  expect(storedValues()).toEqual(['theirs']);
  expect(open(ROBIN).get()).toEqual(NOTHING);
});

it('tells apart the same worker SID in two accounts', () => {
  open(ROBIN).saveAgentId('agent-1');

  expect(open({ ...ROBIN, accountSid: 'AC2' }).get()).toEqual(NOTHING);
});

it('stores ids, a time and switches, nothing else', () => {
  const agentStorage = open();
  agentStorage.saveAgentId('agent-1');
  agentStorage.addReservation('WR1');

  expect(storedValues().map((value) => JSON.parse(value ?? '') as unknown)).toEqual([
    { agentId: 'agent-1', reservationSids: ['WR1'], panelOpen: false, switchesOn: [], savedAt: now },
  ]);
});

it.each([
  ['cut JSON', '{"agentId": "ag', NOTHING],
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
    'reservations that are no list',
    JSON.stringify({ agentId: 'agent-1', reservationSids: 'WR1', savedAt: NOON }),
    { ...NOTHING, agentId: 'agent-1' },
  ],
  [
    'switches, the same one twice, and what is none',
    JSON.stringify({ switchesOn: ['recentFolded', 'recentFolded', 'unheardOf', 7, null], savedAt: NOON }),
    { ...NOTHING, switchesOn: ['recentFolded'] },
  ],
  ['switches that are no list', JSON.stringify({ switchesOn: 'recentFolded', savedAt: NOON }), NOTHING],
])('reads what it can from %s', (_, stored, remembered) => {
  now = NOON;
  open().savePanelOpen(true);
  const [key = ''] = Object.keys(storage);
  storage.setItem(key, stored);

  expect(open().get()).toEqual(remembered);
});

it('knows at once what another tab has learned', () => {
  const [first, second] = [open(), open()];
  first.savePanelOpen(true);
  expect(second.get()).toMatchObject({ panelOpen: true, agentId: null });

  first.saveAgentId('agent-1');

  expect(second.get().agentId).toBe('agent-1');
});

it('goes on with what it knows when its entry is taken away meanwhile', () => {
  const agentStorage = open();
  agentStorage.saveAgentId('agent-1');

  storage.clear();
  expect(agentStorage.get().agentId).toBe('agent-1');

  agentStorage.addReservation('WR1');
  expect(open().get()).toMatchObject({ agentId: 'agent-1', reservationSids: ['WR1'] });
});

it('keeps what it knows when the clock jumps back', () => {
  now = NOON;
  open().saveAgentId('agent-1');

  now = NOON - 30 * DAY_MS;

  expect(open().get().agentId).toBe('agent-1');
});

it('does not keep for ever what a clock far in the future has stored', () => {
  now = NOON + 1_000 * DAY_MS;
  open().saveAgentId('agent-1');

  now = NOON;

  expect(open().get()).toEqual(NOTHING);
});

it('reads what it knows of an entry that a later version has stored, and keeps to itself what it does not', () => {
  now = NOON;
  open().savePanelOpen(true);
  const [key = ''] = Object.keys(storage);
  const later = { version: 9, agentId: 'agent-1', panelOpen: { left: true }, drafts: ['x'], savedAt: NOON };
  storage.setItem(key, JSON.stringify(later));

  expect(open().get()).toEqual({ ...NOTHING, agentId: 'agent-1' });
});

it('adds to what another tab has remembered meanwhile', () => {
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
])('works, as long as the page lives, on a storage that cannot be %s', (_, openBlocked) => {
  const agentStorage = openBlocked();
  agentStorage.saveAgentId('agent-1');
  agentStorage.addReservation('WR1');

  expect(agentStorage.get()).toEqual({ ...NOTHING, agentId: 'agent-1', reservationSids: ['WR1'] });
});
