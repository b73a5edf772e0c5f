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

it('remembers what each worker in Teams View has taken on, not what is only offered', () => {
  const { storage, changeTeam } = setUp([]);

  changeTeam([
    teamWorker('WK1', ['WR1', 'accepted'], ['WR2', 'pending']),
    teamWorker('WK2', ['WR3', 'wrapping']),
  ]);

  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
  expect(findMember(storage.get(), 'WK2').reservationSids).toMatchObject(['WR3']);
});

it('remembers who is in Teams View already when the plugin starts', () => {
  const { storage } = setUp([teamWorker('WK1', ['WR1', 'accepted'])]);

  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
});

it('remembers a reservation once it is accepted', () => {
  const { storage, changeTeam } = setUp([teamWorker('WK1', ['WR1', 'pending'])]);
  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject([]);

  changeTeam([teamWorker('WK1', ['WR1', 'accepted'])]);

  expect(findMember(storage.get(), 'WK1').reservationSids).toMatchObject(['WR1']);
});

it('leaves the memory alone while nothing of that changes, however often Flex renews its list', () => {
  const team = [teamWorker('WK1', ['WR1', 'accepted']), teamWorker('WK2')];
  const { addReservations, changeTeam, store } = setUp(team);
  expect(addReservations).toHaveBeenCalledTimes(1);

  store.dispatch({ type: 'ANYTHING_ELSE' });
  changeTeam(team.map((each) => ({ ...each })));
  changeTeam([]);
  changeTeam(team);

  expect(addReservations).toHaveBeenCalledTimes(1);
});

it('keeps its own fault from whoever changes the store, tells it once and looks no more', () => {
  const { storage, changeTeam, onError } = setUp([]);
  const broken: unknown = { worker: { sid: 'WK1', attributes: {} }, tasks: null };

  expect(() => changeTeam([broken as FakeTeamWorker])).not.toThrow();
  changeTeam([broken as FakeTeamWorker]);
  changeTeam([teamWorker('WK2', ['WR1', 'accepted'])]);

  expect(onError).toHaveBeenCalledTimes(1);
  expect(findMember(storage.get(), 'WK2').reservationSids).toMatchObject([]);
});
