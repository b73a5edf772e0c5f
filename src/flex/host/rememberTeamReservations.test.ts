import { openTeamStorage } from '../../shared/data/storage/teamStorage';
import { createFakeManager, TEAM_CHANGED, type FakeTeamWorker } from '../../testing/fakes/fakeFlexHost';
import { rememberTeamReservations } from './rememberTeamReservations';

function teamWorker(sid: string, ...tasks: [sid: string, status: string][]): FakeTeamWorker {
  return { worker: { sid, attributes: {} }, tasks: tasks.map(([each, status]) => ({ sid: each, status })) };
}

function watch(team: FakeTeamWorker[]) {
  window.localStorage.clear();
  const owner = { accountSid: 'AC1', workerSid: 'WK0' };
  const storage = openTeamStorage(() => window.localStorage, owner, Date.now);
  const remember = jest.spyOn(storage, 'addReservations');
  const { manager, store } = createFakeManager({ team });
  const onError = jest.fn();
  rememberTeamReservations(manager, storage, onError);
  const change = (next: FakeTeamWorker[]): void => void store.dispatch({ type: TEAM_CHANGED, team: next });
  return { storage, remember, change, store, onError };
}

it('remembers what each worker in Teams View has taken on, not what is only offered', () => {
  const { storage, change } = watch([]);

  change([
    teamWorker('WK1', ['WR1', 'accepted'], ['WR2', 'pending']),
    teamWorker('WK2', ['WR3', 'wrapping']),
  ]);

  expect(storage.read('WK1').reservationSids).toEqual(['WR1']);
  expect(storage.read('WK2').reservationSids).toEqual(['WR3']);
});

it('remembers who is in Teams View already when the plugin starts', () => {
  const { storage } = watch([teamWorker('WK1', ['WR1', 'accepted'])]);

  expect(storage.read('WK1').reservationSids).toEqual(['WR1']);
});

it('remembers a reservation once it is accepted', () => {
  const { storage, change } = watch([teamWorker('WK1', ['WR1', 'pending'])]);
  expect(storage.read('WK1').reservationSids).toEqual([]);

  change([teamWorker('WK1', ['WR1', 'accepted'])]);

  expect(storage.read('WK1').reservationSids).toEqual(['WR1']);
});

it('leaves the memory alone while nothing of that changes, however often Flex renews its list', () => {
  const team = [teamWorker('WK1', ['WR1', 'accepted']), teamWorker('WK2')];
  const { remember, change, store } = watch(team);
  expect(remember).toHaveBeenCalledTimes(1);

  store.dispatch({ type: 'ANYTHING_ELSE' });
  change(team.map((each) => ({ ...each })));
  change([]);
  change(team);

  expect(remember).toHaveBeenCalledTimes(1);
});

it('keeps its own fault from whoever changes the store, tells it once and looks no more', () => {
  const { storage, change, onError } = watch([]);
  const broken: unknown = { worker: { sid: 'WK1', attributes: {} }, tasks: null };

  expect(() => change([broken as FakeTeamWorker])).not.toThrow();
  change([broken as FakeTeamWorker]);
  change([teamWorker('WK2', ['WR1', 'accepted'])]);

  expect(onError).toHaveBeenCalledTimes(1);
  expect(storage.read('WK2').reservationSids).toEqual([]);
});
