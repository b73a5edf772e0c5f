import { NOON } from '../../../testing/fixtures/sampleComments';
import { openNewMarks } from './newMarks';
import type { Markable } from './newMarkRules';

const DAY_MS = 24 * 60 * 60 * 1_000;
const ROBIN = { accountSid: 'AC1', workerSid: 'WK1' };
const KEY = 'plugin-assessment-comments/AC1/WK1/new';

const storage = window.localStorage;
let now: number;
const stops: (() => void)[] = [];
beforeEach(() => {
  storage.clear();
  now = NOON;
});
afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  jest.restoreAllMocks();
});

const open = () =>
  openNewMarks(
    () => storage,
    ROBIN,
    () => now,
  );
/** A comment that was written this many days before noon. */
const comment = (key: string, daysAgo: number): Markable => ({ key, createdAt: NOON - daysAgo * DAY_MS });
const [older, old, late] = [comment('older', 9), comment('old', 3), comment('late', 1)];
const newOnes = (marks: ReturnType<typeof open>, ...comments: Markable[]) =>
  comments.filter((each) => marks.markOf(each) !== 'seen').map(({ key }) => key);

describe('the first use', () => {
  it('marks nothing as new', () => {
    const marks = open();
    expect(newOnes(marks, older, old)).toEqual([]);

    marks.initialize([old, older], true);

    expect(newOnes(marks, older, old)).toEqual([]);
  });

  it('marks later comments as new, including late arrivals with an earlier date', () => {
    const marks = open();
    marks.initialize([old], true);

    expect(newOnes(marks, old, late, older)).toEqual(['late', 'older']);
  });

  it('does not mark older comments as new that were not loaded then', () => {
    const marks = open();
    marks.initialize([late, older], false);

    expect(newOnes(marks, old)).toEqual([]);
    expect(newOnes(marks, comment('written later', 0))).toEqual(['written later']);
  });

  it('works with an empty list', () => {
    const marks = open();
    marks.initialize([], true);

    expect(newOnes(marks, late)).toEqual(['late']);
  });

  it('continues after a list that shows no date, unless the list is complete', () => {
    const undated = { key: 'undated', createdAt: null };
    const marks = open();

    marks.initialize([undated], false);
    expect(newOnes(marks, late)).toEqual([]);

    marks.initialize([undated], true);
    expect(newOnes(marks, late, undated)).toEqual(['late']);
  });

  it('takes the newest date of an incomplete list, whatever comes without a date', () => {
    const marks = open();
    marks.initialize([old, { key: 'undated', createdAt: null }], false);

    expect(newOnes(marks, older, old, late)).toEqual(['late']);
  });

  it('ends with the first list, even after a restart', () => {
    open().initialize([old], true);
    const marks = open();
    marks.initialize([old, late], true);

    expect(newOnes(marks, old, late)).toEqual(['late']);
  });
});

describe('after the first use', () => {
  beforeEach(() => open().initialize([old], true));

  it('does not mark seen comments as new after a restart', () => {
    open().markSeen([late]);

    expect(newOnes(open(), late)).toEqual([]);
  });

  it('keeps a comment new that the user marked as new, until it is marked as seen', () => {
    open().markNew(old);
    expect(newOnes(open(), old)).toEqual(['old']);
    expect(open().markOf(old)).toBe('markedNew');

    open().markSeen([old]);
    expect(newOnes(open(), old)).toEqual([]);
    expect(open().markOf(old)).toBe('seen');
  });

  it('never marks undated comments as new', () => {
    expect(newOnes(open(), { key: 'undated', createdAt: null })).toEqual([]);
  });

  it('starts again after 90 days without use', () => {
    now = NOON + 91 * DAY_MS;
    const marks = open();
    const written = { key: 'written', createdAt: now - DAY_MS };

    expect(newOnes(marks, written)).toEqual([]);
    marks.initialize([written], true);
    expect(newOnes(marks, written, { key: 'more', createdAt: now })).toEqual(['more']);
  });

  it('does not mark comments older than 90 days as new once a comment was seen', () => {
    const marks = open();
    const ancient = comment('ancient', 100);
    expect(newOnes(marks, ancient)).toEqual(['ancient']);

    marks.markSeen([late]);

    expect(newOnes(marks, ancient)).toEqual([]);
  });

  it('stores only ids and times, and at most 600', () => {
    const marks = open();
    const many = Array.from({ length: 1_000 }, (_, index) => ({ key: `k${index}`, createdAt: NOON + index }));
    marks.markSeen(many);

    const stored = JSON.parse(storage.getItem(KEY) ?? '') as { since: number; seen: Record<string, number> };
    expect(Object.keys(stored).sort()).toEqual(['keptNew', 'savedAt', 'seen', 'since']);
    expect(Object.keys(stored.seen)).toHaveLength(600);
    expect(newOnes(marks, ...many)).toEqual([]);
    expect(newOnes(marks, { key: 'next', createdAt: NOON + 2_000 })).toEqual(['next']);
  });

  it('writes nothing when nothing changes', () => {
    const marks = open();
    const setItem = jest.spyOn(Storage.prototype, 'setItem');

    marks.markSeen([old]);
    marks.initialize([late], true);

    expect(setItem).not.toHaveBeenCalled();
  });
});

describe('two tabs', () => {
  /** The event that the browser sends to the other tabs. */
  const storageEvent = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }));

  it('share their marks, and notify each other', () => {
    const [here, there] = [open(), open()];
    here.initialize([old], true);
    const onChange = jest.fn();
    stops.push(there.subscribe(onChange));
    expect(newOnes(there, late)).toEqual(['late']);

    here.markSeen([late]);
    storageEvent(KEY);

    expect(onChange).toHaveBeenCalledTimes(1);
    expect(newOnes(there, late)).toEqual([]);
  });

  it('ignore other storage entries', () => {
    const onChange = jest.fn();
    stops.push(open().subscribe(onChange));

    storageEvent('something else');

    expect(onChange).not.toHaveBeenCalled();
  });

  it('do not notify after unsubscribing', () => {
    const onChange = jest.fn();
    open().subscribe(onChange)();

    storageEvent(KEY);

    expect(onChange).not.toHaveBeenCalled();
  });
});

it.each([
  '{"since":"yesterday","seen":[],"keptNew":{}}',
  '{"since":null,"seen":{"a":"b"},"keptNew":[1]}',
  '[]',
  'no JSON',
])('treats corrupt marks as a first use: %s', (spoiled) => {
  storage.setItem(KEY, spoiled);
  const marks = open();
  marks.initialize([old], true);

  expect(newOnes(marks, old, late)).toEqual(['late']);
});

it('keeps marks in memory when storage is blocked', () => {
  const blocked = (): Storage => {
    throw new Error('blocked');
  };
  const marks = openNewMarks(blocked, ROBIN, () => now);
  marks.initialize([old], true);
  marks.markSeen([late]);

  expect(newOnes(marks, old, late, older)).toEqual(['older']);
});

describe('with a date or a clock that is wrong', () => {
  const YEAR_MS = 365 * DAY_MS;
  const farFuture = { key: 'far future', createdAt: NOON + 70 * YEAR_MS };
  const newer = { key: 'newer', createdAt: NOON + DAY_MS };

  it('takes a later comment for new although one in the first, incomplete list is from the far future', () => {
    open().initialize([late, farFuture], false);

    expect(newOnes(open(), newer)).toEqual(['newer']);
  });

  it('takes a later comment for new after a comment from the far future was seen', () => {
    open().initialize([old], true);
    open().markSeen([farFuture, late]);

    expect(newOnes(open(), newer, farFuture)).toEqual(['newer']);
  });

  it('takes a comment that arrives late for new after one was seen while the clock was 80 days ahead', () => {
    open().initialize([old], true);
    now = NOON + 80 * DAY_MS;
    open().markSeen([late]);
    now = NOON;

    expect(newOnes(open(), comment('arrives late', 20))).toEqual(['arrives late']);
  });

  it('starts once more when an earlier version has stored a time in the far future', () => {
    open().initialize([late], false);
    const stored = storage.getItem(KEY) ?? '';
    storage.setItem(KEY, stored.replace(/"since":\d+/, `"since":${farFuture.createdAt}`));

    const marks = open();
    marks.initialize([late], false);

    expect(newOnes(marks, newer)).toEqual(['newer']);
  });

  it('has nothing new at the first use when the clock is years behind', () => {
    now = NOON - 3 * YEAR_MS;
    const marks = open();

    marks.initialize([late, old], false);

    expect(newOnes(marks, late, old)).toEqual([]);
    expect(newOnes(marks, newer)).toEqual(['newer']);
  });
});

describe('with far more stored than the plugin ever stores', () => {
  const storeSeen = (count: number): void => {
    const seen = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, NOON + index]));
    storage.setItem(KEY, JSON.stringify({ since: NOON - DAY_MS, seen, keptNew: [], savedAt: NOON }));
  };

  it('keeps the newest 600 seen comments, and the older ones stay seen', () => {
    storeSeen(5_000);
    const marks = open();

    expect(Object.keys(marks.get().seen)).toHaveLength(600);
    expect(newOnes(marks, { key: 'k0', createdAt: NOON }, { key: 'k4999', createdAt: NOON + 4_999 })).toEqual(
      [],
    );
    expect(newOnes(marks, { key: 'next', createdAt: NOON + 6_000 })).toEqual(['next']);
  });

  it('does not even parse an entry that is too long', () => {
    storeSeen(70_000);
    const parse = jest.spyOn(JSON, 'parse');

    expect(open().get().seen).toEqual({});

    expect(parse).not.toHaveBeenCalled();
  });
});
