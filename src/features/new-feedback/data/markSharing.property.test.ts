import fc from 'fast-check';
import { commentKey } from '../../../insights/parse/commentKey';
import { fakeMarks } from '../../../insights/testing/fakeMarks';
import { fakeStorage } from '../../../testing/fakes/fakeStorage';
import { DEFAULT_FETCH_SETTINGS } from '../../../testing/fixtures/defaultFetchSettings';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { propertyRuns } from '../../../testing/fixtures/properties';
import { openNewMarks, type NewMarks } from './newMarks';

const HOUR_MS = 60 * 60_000;
const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };
const COMMENTS = Array.from({ length: 6 }, (_, index) => {
  const createdAt = NOON - (index + 1) * HOUR_MS;
  return { key: commentKey({ timestamp: String(createdAt) }), createdAt };
});

type Action = 'see' | 'markNew' | 'exchange' | 'fail' | 'reload';
interface Step {
  computer: number;
  action: Action;
  index: number;
  /** Whether it happens while the functions respond. */
  isDuringExchange: boolean;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  computer: fc.nat(1),
  action: fc.constantFrom<Action[]>('see', 'see', 'see', 'markNew', 'exchange', 'fail', 'reload'),
  index: fc.nat(COMMENTS.length - 1),
  isDuringExchange: fc.boolean(),
});

let clockMs = NOON;
beforeEach(() => {
  clockMs = NOON;
  jest.useFakeTimers();
  jest.spyOn(Date, 'now').mockImplementation(() => clockMs);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const flush = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

/** Two computers of one agent, with the same functions. The time passes only between exchanges. */
function twoComputers() {
  const functions = fakeMarks();
  const storages = [fakeStorage(), fakeStorage()];
  const open = (storage: Storage): NewMarks => {
    const server = { client: functions.clientOf('WK1'), fetchSettings: DEFAULT_FETCH_SETTINGS };
    return openNewMarks(() => storage, OWNER, Date.now, server);
  };
  const pages = storages.map(open);
  const exchange = async (computer: number): Promise<void> => {
    clockMs += 2 * HOUR_MS;
    pages[computer]?.sharing?.onReturn();
    await flush();
  };
  const startPage = async (computer: number): Promise<void> => {
    pages[computer]?.sharing?.start();
    await exchange(computer);
    pages[computer]?.initialize([], true);
  };
  const reload = async (computer: number): Promise<void> => {
    pages[computer]?.sharing?.stop();
    pages[computer] = open(storages[computer] ?? fakeStorage());
    await startPage(computer);
  };
  return { functions, pages, exchange, startPage, reload };
}

it('ends with the same marks on both computers, in any order, and loses none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
      const { functions, pages, exchange, startPage, reload } = twoComputers();
      await startPage(0);
      await exchange(0);
      await startPage(1);
      const done = COMMENTS.map(() => new Set<Action>());
      for (const { computer, action, index, isDuringExchange } of steps) {
        const [page, comment] = [pages[computer], COMMENTS[index]];
        if (!page || !comment) continue;
        functions.respondWith(action === 'fail' ? { status: 503 } : null);
        const exchanged = isDuringExchange ? exchange(computer) : null;
        if (action === 'see') page.markSeen([comment]);
        else if (action === 'markNew') page.markNew(comment);
        else if (action === 'reload') await reload(computer);
        else await exchange(computer);
        await exchanged;
        done[index]?.add(action);
      }
      functions.respondWith(null);
      for (const computer of [0, 1, 0, 1]) await exchange(computer);
      pages.forEach(({ sharing }) => sharing?.stop());

      const [here, there] = pages.map((page) => COMMENTS.map((comment) => page.markOf(comment)));
      expect(here).toEqual(there);
      COMMENTS.forEach((_, index) => {
        const [isSeen, isKept] = [done[index]?.has('see'), done[index]?.has('markNew')];
        if (isSeen !== isKept) expect(here?.[index]).toBe(isSeen ? 'seen' : 'markedNew');
        if (!isSeen && !isKept) expect(here?.[index]).toBe('new');
      });
    }),
    { ...propertyRuns(), numRuns: 300 },
  );
});
