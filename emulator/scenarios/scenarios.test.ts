import type { Emulator } from '../createEmulator';
import { get, post } from '../testing/http';
import { startTestEmulator } from '../testing/startTestEmulator';
import { people } from '../world/sample/people';
import { scenarioGroups } from './scenarioGroups';

const scenarios = scenarioGroups.flatMap((group) => group.scenarios);

describe('the scenarios', () => {
  let emulator: Emulator;
  const choose = (id: string) => post(`${emulator.origin}/scenario/${id}`);

  beforeAll(async () => {
    emulator = await startTestEmulator();
  });
  afterAll(() => emulator.close());

  it('have unique ids', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    '%s: one click opens a page of Flex as its person',
    async (_title, { id, person }) => {
      const { status, headers } = await choose(id);
      expect(status).toBe(303);
      const { host, pathname, search } = new URL(headers.location ?? '');
      expect(host).toBe(`${person.identity.replace('.', '-')}.localhost:${new URL(emulator.origin).port}`);
      const signedIn = await get(`${emulator.origin}${pathname}${search}`, { host });
      expect(signedIn.headers.location).toContain(`Identity=${person.identity}`);
      const page = await get(`${emulator.origin}${signedIn.headers.location ?? ''}`, { host });
      expect(page.body).toContain('src="/__emulator/run-flex.js"');
    },
  );

  it.each(
    scenarios.flatMap(({ id, person, open }) =>
      open?.selectTask === undefined ? [] : [[id, person, open.selectTask] as const],
    ),
  )('%s: its person has the task that it selects', async (id, { workerSid }, taskName) => {
    await choose(id);
    const { world } = emulator;
    const names = world
      .openReservations(workerSid)
      .map(({ taskSid }) => world.task(taskSid).attributes['name']);
    expect(names.filter((name) => name === taskName)).toHaveLength(1);
  });

  it.each(
    scenarios.flatMap(({ id, shows }) =>
      [...shows.matchAll(/“([^”]+)”/g)].flatMap(([, name]) =>
        name === undefined ? [] : [[id, name] as const],
      ),
    ),
  )('%s: its sentence names “%s”, which is a task or on the screen', async (id, name) => {
    await choose(id);
    const { world } = emulator;
    const names = world.openReservations().map(({ taskSid }) => world.task(taskSid).attributes['name']);
    expect([...names, 'Refresh', 'Try again']).toContain(name);
  });

  it.each(scenarios.flatMap(({ id, path }) => (path === undefined ? [] : [[id, path] as const])))(
    '%s: what its view names exists',
    (_id, path) => {
      const [, view, kind, sid = ''] = path.split('/');
      // The setup check is a view of the plugin.
      expect(['teams', 'assessment-comments-setup']).toContain(view);
      if (kind === 'workers') expect(emulator.world.findWorker(sid)).not.toBeNull();
      if (kind === 'tasks') expect(emulator.world.findReservation(sid)?.status).toBe('wrapping');
    },
  );

  it('tell the page of the first load what to open, and no other page', async () => {
    const { headers } = await choose('same-customer');
    const { host, pathname, search } = new URL(headers.location ?? '');
    const signedIn = await get(`${emulator.origin}${pathname}${search}`, { host });
    const { body } = await get(`${emulator.origin}${signedIn.headers.location ?? ''}`, { host });
    expect(body).toContain(
      `"open":{"selectTask":"Double charge on the monthly invoice","pressButton":["Feedback",`,
    );
    expect((await get(`${emulator.origin}/agent-desktop`)).body).toContain('"scenario":null');
  });

  it('reset the previous scenario', async () => {
    await choose('agents-not-permitted');
    expect(emulator.insights.settings.agentsPermitted).toBe(false);
    await choose('no-answer');
    expect(emulator.insights.settings.agentsPermitted).toBe(true);
    expect(emulator.insights.faults.list()).toHaveLength(1);
    await choose('many-comments');
    expect(emulator.insights.faults.list()).toEqual([]);
    await choose('no-insights-role');
    expect(emulator.insights.settings.insightsRoles(people.supervisor.workerSid)).toEqual([]);
    await choose('comment-saved');
    expect(emulator.insights.settings.insightsRoles(people.supervisor.workerSid)).toBeNull();
  });

  it('make a call ring', async () => {
    const { workerSid } = people.newAgent;
    const before = emulator.world.openReservations(workerSid);
    await choose('incoming-call');
    const [ringing, ...others] = emulator.world
      .openReservations(workerSid)
      .filter(({ sid }) => !before.some((each) => each.sid === sid));
    expect(others).toEqual([]);
    expect(ringing?.status).toBe('pending');
    expect(emulator.world.task(ringing?.taskSid ?? '').channel).toBe('voice');
  });

  it('respond with 404 to an unknown id', async () => {
    expect(await choose('nope')).toMatchObject({ status: 404, body: 'There is no scenario nope.' });
  });

  it('start only with a POST request', async () => {
    expect((await get(`${emulator.origin}/scenario/no-answer`)).status).toBe(405);
  });

  it('say who is missing in a world with other people', async () => {
    const elsewhere = await startTestEmulator({ world: () => undefined });
    const { status, body } = await post(`${elsewhere.origin}/scenario/incoming-call`);
    await elsewhere.close();
    expect(status).toBe(409);
    expect(body).toBe(`The scenario is about ${people.newAgent.fullName}, who does not work here.`);
  });

  it('cannot be started by a page of another origin', async () => {
    await choose('many-comments');
    const response = await post(`${emulator.origin}/scenario/no-answer`, { origin: 'https://example.com' });
    expect(response.status).toBe(403);
    expect(emulator.insights.faults.list()).toEqual([]);
  });
});
