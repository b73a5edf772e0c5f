import { findMember, openTeamStorage } from '../../shared/data/storage/teamStorage';
import { createFakeManager, TEAM_CHANGED, type FakeTeamWorker } from '../../testing/fakes/fakeFlexHost';
import { rememberTeamReservations } from './rememberTeamReservations';

function teamWorker(sid: string, ...tasks: [sid: string, status: string][]): FakeTeamWorker {
  return { worker: { sid, attributes: {} }, tasks: tasks.map(([each, status]) => ({ sid: each, status })) };
}

function setUp(team: FakeTeamWorker[]) {
  window.localStorage.clear();
  const owner = { accountSid: 'AC1', workerSid: 'WK0' };
  const storage = openTeamStorage(() => window.localStorage, owner, Date.now);
  const addReservations = jest.spyOn(storage, 'addReservations');
  const { manager, store } = createFakeManager({ team });
  const onError = jest.fn();
  rememberTeamReservations(manager, storage, onError);
  const changeTeam = (next: FakeTeamWorker[]): void =>
    void store.dispatch({ type: TEAM_CHANGED, team: next });
  return { storage, addReservations, changeTeam, store, onError };
}

it('stores the accepted reservations of each worker in Teams View, but not pending ones', () => {
  const { storage, changeTeam } = setUp([]);

  changeTeam([
    teamWorker('WK1', ['WR1', 'accepted'], ['WR2', 'pending']),
    teamWorker('WK2', ['WR3', 'wrapping']),
  ]);

  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
  expect(findMember(storage.get(), 'WK2').reservationSids).toMatchObject(['WR3']);
});

it('stores the reservations of workers who are in Teams View when the plugin starts', () => {
  const { storage } = setUp([teamWorker('WK1', ['WR1', 'accepted'])]);

  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
});

it('stores a reservation when it is accepted', () => {
  const { storage, changeTeam } = setUp([teamWorker('WK1', ['WR1', 'pending'])]);
  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject([]);

  changeTeam([teamWorker('WK1', ['WR1', 'accepted'])]);

  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
});

it('stores nothing again while no reservation changes, even if Flex updates its list', () => {
  const team = [teamWorker('WK1', ['WR1', 'accepted']), teamWorker('WK2')];
  const { addReservations, changeTeam, store } = setUp(team);
  expect(addReservations).toHaveBeenCalledTimes(1);

  store.dispatch({ type: 'ANYTHING_ELSE' });
  changeTeam(team.map((each) => ({ ...each })));
  changeTeam([]);
  changeTeam(team);

  expect(addReservations).toHaveBeenCalledTimes(1);
});

it('catches its own error, reports it once and stops', () => {
  const { storage, changeTeam, onError } = setUp([]);
  const broken: unknown = { worker: { sid: 'WK1', attributes: {} }, tasks: null };

  expect(() => changeTeam([broken as FakeTeamWorker])).not.toThrow();
  changeTeam([broken as FakeTeamWorker]);
  changeTeam([teamWorker('WK2', ['WR1', 'accepted'])]);

  expect(onError).toHaveBeenCalledTimes(1);
  expect(findMember(storage.get(), 'WK2').reservationSids).toMatchObject([]);
});
