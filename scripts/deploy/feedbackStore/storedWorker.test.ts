import { PassThrough } from 'node:stream';
import { errorResponse } from '../../../emulator/routing/route';
import { accountOfEachTest } from '../agentFunction/testing/loopbackAccount';
import { confirm } from '../script/confirm';
import { readWorkerSid } from './storedWorker';
import { STORE_NAME } from './StoreAccount';

const AGENT = `WK${'a'.repeat(32)}`;
const OTHER = `WK${'b'.repeat(32)}`;
const SUPERVISOR = `WK${'c'.repeat(32)}`;
const KEY = `1${'0'.repeat(23)}`;
const YEAR_S = 31_536_000;
const REVIEW = {
  askedAt: '2026-11-01T00:00:00.000Z',
  reason: 'Look again',
  closedAt: '2026-11-02T00:00:00.000Z',
};

const account = accountOfEachTest();

/** A store with entries of two agents, each with a review that the supervisor has closed, and 150 more of the first. */
function seed() {
  const { sync } = account.loopback;
  const service = sync.createService({ friendlyName: STORE_NAME, aclEnabled: true });
  const maps = [AGENT, OTHER].map((sid) => sync.createMap(service, `feedback-${sid}`, YEAR_S));
  for (const map of maps) {
    const review = { ...REVIEW, closedBy: SUPERVISOR, answer: 'Done' };
    map.create(KEY, { acknowledgedAt: null, review }, YEAR_S);
  }
  for (let index = 0; index < 150; index += 1) {
    const key = `1${String(index + 1).padStart(23, '0')}`;
    maps[0]?.create(key, { acknowledgedAt: REVIEW.askedAt, review: null }, YEAR_S);
  }
  return service;
}

const names = () =>
  account.loopback.sync.services.flatMap(({ maps }) => [...maps.values()].map((map) => map.uniqueName));
const reviewOf = (sid: string) => {
  const [service] = account.loopback.sync.services;
  return service && account.loopback.sync.map(service, `feedback-${sid}`)?.item(KEY)?.data['review'];
};

it('exports all entries of a worker as JSON, and nothing else', async () => {
  seed();

  const { status, output, changes } = await account.run(`functions --export ${AGENT}`);

  const exported = JSON.parse(output) as { worker_sid: string; own_entries: { items: object[] } };
  expect(exported).toMatchObject({ worker_sid: AGENT, closed_reviews: [] });
  expect(exported.own_entries.items).toHaveLength(151);
  expect(exported.own_entries.items).toContainEqual(
    expect.objectContaining({ key: KEY, data: expect.objectContaining({ acknowledgedAt: null }) as unknown }),
  );
  expect({ status, changes }).toEqual({ status: 0, changes: [] });
  expect(output).not.toContain(OTHER);
});

it('finds the reviews that a supervisor has closed, and takes the name out of them', async () => {
  seed();

  expect((await account.run(`functions --export ${SUPERVISOR}`)).output).toMatch(
    /"own_entries": null[^]*"asked_by": "WKa[^]*"asked_by": "WKb/,
  );
  const { status, output } = await account.run(`functions --forget ${SUPERVISOR} --yes`);

  expect(output).toMatch(/no entries of their own, and 2 reviews of others[^]*Deleted, and checked/);
  expect(status).toBe(0);
  expect(reviewOf(AGENT)).toEqual({ ...REVIEW, closedBy: null, answer: 'Done' });
  expect(names()).toHaveLength(2);
});

it('forgets one worker, says what it did, and has nothing to do the next time', async () => {
  seed();

  expect((await account.run('functions --list')).output).toMatch(
    new RegExp(`^${AGENT} {2}last change 20\\d\\d-\\d\\d-\\d\\d, deleted 20\\d\\d-.*\n${OTHER} `),
  );
  const planned = await account.run(`functions --forget ${AGENT} --dry-run`);
  expect(planned.output).toMatch(/151 entries of their own[^]*Dry run: nothing was changed/);
  expect(planned.changes).toEqual([]);
  expect((await account.run(`functions --forget ${AGENT} --own-only --yes`)).output).toMatch(
    /Deleted, and checked/,
  );
  expect(names()).toEqual([`feedback-${OTHER}`]);
  expect((await account.run(`functions --forget ${AGENT} --yes`)).output).toContain('Nothing to do.');
});

it('deletes nothing without a yes, and says why it cannot', async () => {
  expect((await account.run('functions --list')).output).toMatch(
    /has no feedback store.*Nothing was changed/,
  );
  seed();

  const unasked = await account.run(`functions --forget ${AGENT}`);
  expect(unasked.output).toMatch(/Without a terminal, this needs --yes\. Nothing was changed\.\s*$/);
  expect(unasked).toMatchObject({ status: 1, changes: [] });
  account.loopback.fault = ({ method }) =>
    method === 'DELETE' ? errorResponse(429, 20429, 'Too many requests') : null;
  const failed = await account.run(`functions --forget ${AGENT} --own-only --yes`);
  expect(failed.output).toMatch(
    /Twilio responded with 429.* Something may have been deleted\. Run the command again\.\s*$/,
  );
  expect(failed.status).toBe(1);
  expect(names()).toHaveLength(2);
});

it.each([
  '',
  'WK12',
  `wk${'a'.repeat(32)}`,
  `${AGENT}/Items`,
  `AC${'a'.repeat(32)}`,
  'feedback-WK',
  '../Services',
])('refuses anything but the SID of a worker: %j', (text) => {
  expect(() => readWorkerSid('forget', text)).toThrow(
    /--forget takes the SID of a worker.*Nothing was changed/,
  );
});

it.each([
  ['yes\n', true],
  ['YES\n', true],
  ['y\n', false],
  ['\n', false],
])('goes on only after a yes: %j', async (typed, goesOn) => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const asked = confirm('Delete it?', input, new PassThrough());
  input.end(typed);

  await (goesOn
    ? expect(asked).resolves.toBeUndefined()
    : expect(asked).rejects.toThrow('Nothing was changed.'));
});
