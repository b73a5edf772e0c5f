import { openAgentStorage, type AgentStorage } from '../../shared/data/storage/agentStorage';
import { createFakeManager, fakeReservation } from '../../testing/fakes/fakeFlexHost';
import { rememberReservations } from './rememberReservations';

let agentStorage: AgentStorage;
let host: ReturnType<typeof createFakeManager>;
beforeEach(() => {
  window.localStorage.clear();
  agentStorage = openAgentStorage(
    () => window.localStorage,
    { accountSid: 'AC1', workerSid: 'WK1' },
    Date.now,
  );
  host = createFakeManager();
});

it('stores reservations that were accepted before Flex was loaded, but not pending ones', () => {
  for (const reservation of [fakeReservation('WR1', 'accepted'), fakeReservation('WR2', 'pending')]) {
    host.workerClient.reservations.set(reservation.sid, reservation);
  }

  rememberReservations(host.manager, agentStorage);

  expect(agentStorage.get().reservationSids).toEqual(['WR1']);
});

it('stores a reservation when it is accepted', () => {
  rememberReservations(host.manager, agentStorage);
  const reservation = fakeReservation('WR1');

  host.workerClient.emit('reservationCreated', reservation);
  expect(agentStorage.get().reservationSids).toEqual([]);

  reservation.emit('accepted');
  expect(agentStorage.get().reservationSids).toEqual(['WR1']);
});

it('stores a reservation that was pending before Flex was loaded when it is accepted', () => {
  const reservation = fakeReservation('WR1', 'pending');
  host.workerClient.reservations.set(reservation.sid, reservation);
  rememberReservations(host.manager, agentStorage);

  reservation.emit('accepted');

  expect(agentStorage.get().reservationSids).toEqual(['WR1']);
});
