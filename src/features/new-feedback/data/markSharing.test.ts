import { commentKey } from '../../../insights/parse/commentKey';
import { fakeMarks, type FakeMarks } from '../../../insights/testing/fakeMarks';
import { NO_CONNECTION, REFUSED, TOO_MANY } from '../../../insights/testing/sampleResponses';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { fakeStorage } from '../../../testing/fakes/fakeStorage';
import { DEFAULT_FETCH_SETTINGS } from '../../../testing/fixtures/defaultFetchSettings';
import { NOON } from '../../../testing/fixtures/sampleComments';
import type { Markable } from './newMarkRules';
import { openNewMarks, type NewMarks } from './newMarks';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LONGEST_START_MS = 4 * DEFAULT_FETCH_SETTINGS.spreadMs;
const ROBIN = { accountSid: 'AC1', workerSid: 'WK1' };
const READ = 'GET Feedback/Seen';
const SAVE = 'POST Feedback/Seen';
const NOT_SET_UP: PlannedResponse = { status: 500, body: { code: 20500, message: 'not set up' } };

let functions: FakeMarks;
let tabs: NewMarks[];
beforeEach(() => {
  jest.useFakeTimers();
  jest.setSystemTime(NOON);
  functions = fakeMarks();
  tabs = [];
});
afterEach(() => {
  tabs.forEach(({ sharing }) => sharing?.stop());
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** A comment that was written this many days before noon. */
const comment = (text: string, daysAgo: number): Markable & { text: string } => {
  const createdAt = NOON - daysAgo * DAY_MS;
  return { text, key: commentKey({ comment: text, timestamp: String(createdAt) }), createdAt };
};
const [first, second, third] = [comment('first', 9), comment('second', 3), comment('third', 1)];

/** Opens Flex in the browser with this storage. */
const openTab = (storage: Storage | (() => Storage), workerSid = ROBIN.workerSid) => {
  const open = typeof storage === 'function' ? storage : () => storage;
  const client = functions.clientOf(workerSid);
  const server = { client, fetchSettings: DEFAULT_FETCH_SETTINGS };
  const marks = openNewMarks(open, { ...ROBIN, workerSid }, Date.now, server);
  tabs.push(marks);
  return marks;
};
const flush = async () => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
};
const pass = async (milliseconds: number) => {
  jest.advanceTimersByTime(milliseconds);
  await flush();
};
const start = async (marks: NewMarks) => {
  marks.sharing?.start();
  await pass(marks.get().since === null ? 0 : LONGEST_START_MS);
};
const startTab = async (storage: Storage | (() => Storage)) => {
  const marks = openTab(storage);
  await start(marks);
  return marks;
};
const newOnes = (marks: NewMarks) =>
  [first, second, third].filter((each) => marks.markOf(each) !== 'seen').map(({ text }) => text);
const keys = (...comments: Markable[]) => comments.map(({ key }) => key).sort();

/** A computer on which the agent has worked before. */
const usedComputer = async (...known: Markable[]) => {
  const storage = fakeStorage();
  const marks = await startTab(storage);
  marks.initialize(known, true);
  await pass(5_000);
  functions.forgetRequests();
  return { storage, marks };
};

describe('the first use on any computer', () => {
  it('marks nothing as new, and saves that after a pause', async () => {
    const marks = openTab(fakeStorage());
    marks.initialize([first, second], true);
    await start(marks);
    await pass(4_000);
    expect(functions.requestLines).toEqual([READ]);

    await pass(1_000);

    expect(functions.requestLines).toEqual([READ, SAVE]);
    expect(newOnes(marks)).toEqual(['third']);
    expect(functions.marksOf('WK1').seen).toEqual(keys(second, first).reverse());
  });

  it('saves the time of an incomplete list, which has no keys', async () => {
    const marks = await startTab(fakeStorage());

    marks.initialize([second, first], false);
    await pass(5_000);

    expect(functions.marksOf('WK1')).toMatchObject({ since: new Date(second.createdAt ?? 0).toISOString() });
    expect(newOnes(marks)).toEqual(['third']);
  });
});

describe('another computer', () => {
  it('shows as new what was not seen on the first one', async () => {
    const { marks: here } = await usedComputer(first);
    here.markSeen([third]);
    await pass(5_000);

    const there = await startTab(fakeStorage());
    there.initialize([first, second, third], true);

    expect(newOnes(there)).toEqual(['second']);
  });

  it('takes nothing for seen at its first use before the answer', async () => {
    await usedComputer(first);
    const release = functions.hold();
    const there = await startTab(fakeStorage());
    there.initialize([first, second, third], true);
    expect(newOnes(there)).toEqual([]);

    release();
    await flush();

    expect(newOnes(there)).toEqual(['second', 'third']);
    await pass(MINUTE_MS);
    expect(functions.marksOf('WK1').seen).toEqual([first.key]);
  });

  it('says that marks have changed when the answer arrives', async () => {
    await usedComputer(first);
    const there = openTab(fakeStorage());
    const onChange = jest.fn();
    const unsubscribe = there.subscribe(onChange);

    await start(there);
    unsubscribe();

    expect(onChange).toHaveBeenCalled();
  });

  it('keeps what each of two computers has seen', async () => {
    const { marks: here } = await usedComputer(first);
    const there = await startTab(fakeStorage());
    here.markSeen([second]);
    there.markSeen([third]);
    await pass(5_000);

    jest.setSystemTime(NOON + 30 * MINUTE_MS);
    here.sharing?.onReturn();
    there.sharing?.onReturn();
    await flush();

    expect(newOnes(here)).toEqual([]);
    expect(newOnes(there)).toEqual([]);
  });

  it('shows a comment as new that was marked as new on the first one, until it is marked as seen on either', async () => {
    const { marks: here } = await usedComputer(first, second);
    here.markNew(first);
    await pass(5_000);
    const there = await startTab(fakeStorage());
    expect(there.markOf(first)).toBe('markedNew');

    there.markSeen([first]);
    await pass(5_000);
    jest.setSystemTime(NOON + 30 * MINUTE_MS);
    here.sharing?.onReturn();
    await flush();

    expect(here.markOf(first)).toBe('seen');
  });

  it('of another worker has its own marks', async () => {
    await usedComputer(first, second, third);
    const marks = openTab(fakeStorage(), 'WK2');
    await start(marks);

    marks.initialize([first], true);

    expect(newOnes(marks)).toEqual(['second', 'third']);
  });
});

describe('the first time with a store', () => {
  it('sends what the browser has stored without one', async () => {
    const storage = fakeStorage();
    const before = openNewMarks(() => storage, ROBIN, Date.now);
    before.initialize([first, second], true);
    before.markNew(second);

    await startTab(storage);
    await pass(5_000);

    expect(functions.requestLines).toEqual([READ, SAVE]);
    expect(functions.marksOf('WK1')).toMatchObject({ kept_new: [second.key], seen: [first.key] });
  });

  it('sends nothing when the server has it all', async () => {
    const { storage } = await usedComputer(first);

    await startTab(storage);
    await pass(MINUTE_MS);

    expect(functions.requestLines).toEqual([READ]);
  });
});

describe('changes', () => {
  it('are sent together, and nothing else is', async () => {
    const { marks } = await usedComputer(first);
    marks.markSeen([second]);
    await pass(4_000);
    marks.markSeen([third]);
    await pass(4_000);
    expect(functions.requests).toEqual([]);

    await pass(1_000);

    expect(functions.requestLines).toEqual([SAVE]);
    expect(functions.requests[0]?.form).toEqual([
      ['Since', expect.stringMatching(/^(|\d.*Z)$/)],
      ['Seen', `${second.key} ${third.key}`],
      ['KeptNew', ''],
    ]);
  });

  it('are sent within half a minute from a user who reads without a pause', async () => {
    const { marks } = await usedComputer();
    for (let step = 0; step < 10; step += 1) {
      marks.markSeen([comment(`${step}`, 2)]);
      await pass(4_000);
    }

    expect(functions.requestLines).toEqual([SAVE]);
  });

  it('during a request are sent after it', async () => {
    const { marks } = await usedComputer(first);
    const release = functions.hold();
    marks.markSeen([second]);
    await pass(5_000);
    marks.markNew(second);
    marks.markSeen([third]);
    release();
    await flush();
    expect([marks.markOf(second), marks.markOf(third)]).toEqual(['markedNew', 'seen']);

    await pass(5_000);

    expect(functions.marksOf('WK1')).toMatchObject({
      kept_new: [second.key],
      seen: keys(third, first).reverse(),
    });
  });

  it('are sent at once, and by the browser alone, when the page is hidden or closed', async () => {
    const { marks } = await usedComputer(first);
    marks.markSeen([second]);

    marks.sharing?.onHidden();
    await flush();

    expect(functions.requests.map(({ init }) => init.keepalive)).toEqual([true]);
    await pass(MINUTE_MS);
    expect(functions.requestLines).toEqual([SAVE]);
  });

  it('that were not sent survive a reload', async () => {
    const { marks, storage } = await usedComputer(first);
    marks.markSeen([second]);
    marks.sharing?.stop();

    await startTab(storage);

    expect(functions.requestLines).toEqual([SAVE]);
    expect(functions.marksOf('WK1').seen).toContain(second.key);
  });

  it('are sent by one of two tabs', async () => {
    const { marks: here, storage } = await usedComputer(first);
    const there = await startTab(storage);
    functions.forgetRequests();
    const release = functions.hold();
    here.markSeen([second]);
    there.markSeen([third]);

    await pass(5_000);
    expect(functions.requestLines).toEqual([SAVE]);
    release();
    await flush();
    await pass(MINUTE_MS);

    expect(functions.requestLines).toEqual([SAVE]);
    expect(functions.marksOf('WK1').seen).toEqual(keys(first, second, third).reverse());
  });

  it('are sent by another tab when one was closed while it sent', async () => {
    const { marks: here, storage } = await usedComputer(first);
    const there = await startTab(storage);
    functions.forgetRequests();
    functions.hold();
    here.markSeen([second]);
    await pass(5_000);
    functions.hold()();
    there.markSeen([third]);

    await pass(MINUTE_MS);

    expect(functions.requestLines).toEqual([SAVE, SAVE]);
    expect(functions.requests[1]?.form?.[1]?.[1]).toContain(third.key);
  });
});

describe('a user who returns', () => {
  it('gets the marks of the other computer, but not more often than lists are refreshed', async () => {
    const { marks } = await usedComputer(first);
    jest.setSystemTime(Date.now() + 9 * MINUTE_MS);
    marks.sharing?.onReturn();
    await flush();
    expect(functions.requestLines).toEqual([]);

    jest.setSystemTime(Date.now() + MINUTE_MS);
    marks.sharing?.onReturn();
    marks.sharing?.onReturn();
    await flush();
    marks.sharing?.onReturn();
    await flush();

    expect(functions.requestLines).toEqual([READ]);
  });

  it('asks nothing before the start', async () => {
    openTab(fakeStorage()).sharing?.onReturn();
    await flush();

    expect(functions.requestLines).toEqual([]);
  });
});

describe.each<[string, PlannedResponse | undefined]>([
  ['is away', NO_CONNECTION[0]],
  ['is not set up', NOT_SET_UP],
  ['refuses the agent', REFUSED],
  ['refuses the token', { status: 401 }],
  ['is busy', TOO_MANY],
  ['sends a web page', { body: '<html>' }],
  ['sends something else', { body: { seen: 'all' } }],
])('a store that %s', (_what, response = {}) => {
  it('leaves the marks of this browser as they are, and gets the changes later', async () => {
    const { marks, storage } = await usedComputer(first);
    functions.respondWith(response);
    marks.markSeen([second]);
    await pass(MINUTE_MS);
    const reloaded = await startTab(storage);
    expect(newOnes(reloaded)).toEqual(['third']);
    functions.respondWith(null);

    jest.setSystemTime(Date.now() + 60 * MINUTE_MS);
    reloaded.sharing?.onReturn();
    await flush();

    expect(functions.marksOf('WK1').seen).toContain(second.key);
  });

  it('leaves a new browser with marks of its own, until it has marks of another computer', async () => {
    await usedComputer(first);
    functions.respondWith(response);
    const there = await startTab(fakeStorage());
    there.initialize([first, second], true);
    await pass(MINUTE_MS);
    expect(newOnes(there)).toEqual(['third']);
    there.markSeen([third]);
    functions.respondWith(null);

    jest.setSystemTime(Date.now() + 60 * MINUTE_MS);
    there.sharing?.onReturn();
    await flush();

    expect(newOnes(there)).toEqual(['second']);
    expect(functions.marksOf('WK1').seen).toEqual(keys(third, first).reverse());
  });

  it('gets the marks of a new browser when it has none', async () => {
    functions.respondWith(response);
    const marks = await startTab(fakeStorage());
    marks.initialize([first, second], true);
    functions.respondWith(null);

    jest.setSystemTime(Date.now() + 60 * MINUTE_MS);
    marks.sharing?.onReturn();
    await flush();
    await pass(5_000);

    expect(functions.marksOf('WK1').seen).toEqual(keys(second, first).reverse());
    expect(newOnes(marks)).toEqual(['third']);
  });

  it('is asked less and less often, and only when the user does something', async () => {
    functions.respondWith(response);
    const { marks } = await usedComputer(first);
    const before = functions.requests.length;
    jest.setSystemTime(Date.now() + 60 * MINUTE_MS);
    await pass(8 * 60 * MINUTE_MS);
    expect(functions.requests.length).toBe(before);

    for (let minute = 0; minute < 60; minute += 1) {
      marks.sharing?.onReturn();
      marks.sharing?.onHidden();
      await pass(MINUTE_MS);
    }

    // At most four retries more in the hour.
    expect(functions.requests.length - before).toBeLessThanOrEqual(6 + 4);
  });
});

it('asks at once when the network returns after a failure of it', async () => {
  functions.respondWith({ fault: 'noConnection' });
  const marks = await startTab(fakeStorage());
  functions.forgetRequests();
  functions.respondWith(null);

  marks.sharing?.onNetwork();
  await flush();
  marks.sharing?.onNetwork();
  await flush();

  expect(functions.requestLines).toEqual([READ]);
});

it('ends the pause after a failure when the clock is set back', async () => {
  functions.respondWith(REFUSED);
  const marks = await startTab(fakeStorage());
  functions.forgetRequests();
  functions.respondWith(null);
  jest.setSystemTime(Date.now() - 24 * 60 * MINUTE_MS);

  marks.sharing?.onReturn();
  await flush();

  expect(functions.requestLines).toEqual([READ]);
});

it('does not end the pause of a store that refuses when the network returns', async () => {
  functions.respondWith(REFUSED);
  const marks = await startTab(fakeStorage());
  functions.forgetRequests();

  marks.sharing?.onNetwork();
  await flush();

  expect(functions.requestLines).toEqual([]);
});

it('shares the marks of a page that can store nothing', async () => {
  const blocked = (): Storage => {
    throw new Error('blocked');
  };
  const marks = await startTab(blocked);
  marks.initialize([first], true);
  marks.markSeen([second]);
  await pass(5_000);

  const again = await startTab(blocked);

  expect(newOnes(again)).toEqual(['third']);
});

it('never takes a time in the far future from the server', async () => {
  functions.respondWith({ body: { since: '2090-01-01T00:00:00Z', seen: [], kept_new: [] } });
  const marks = await startTab(fakeStorage());
  marks.initialize([first], true);

  expect(newOnes(marks)).toEqual(['second', 'third']);
});

it('takes what is older than the oldest of 600 keys for seen, because the server has dropped older ones', async () => {
  const seen = Array.from({ length: 600 }, (_, index) => comment(`${index}`, 2 - index / 600).key);
  functions.respondWith({ body: { since: '2026-01-01T00:00:00Z', seen, kept_new: [] } });

  const marks = await startTab(fakeStorage());

  expect(newOnes(marks)).toEqual(['third']);
});
