import { createStore } from '../../../shared/store';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { openNewMarks, type NewMarks } from './newMarks';
import { createVisit, type Visit } from './visit';

const OWNER = { accountSid: 'AC1', workerSid: 'WK1' };
const one = { key: 'one', createdAt: NOON - 1_000 };
const other = { key: 'other', createdAt: NOON - 2_000 };

let marks: NewMarks;
let visit: Visit;
const startVisit = () => createVisit(marks, createStore(true));
const openMarks = () =>
  openNewMarks(
    () => window.localStorage,
    OWNER,
    () => NOON,
  );
beforeEach(() => {
  window.localStorage.clear();
  marks = openMarks();
  marks.initialize([], true);
  visit = startVisit();
});

it('keeps a comment new that was on screen, and the next visit does not', () => {
  visit.see(one);

  expect(visit.markOf(one)).toBe('read');
  expect(marks.markOf(one)).toBe('seen');
  expect(startVisit().markOf(one)).toBe('seen');
});

it('keeps a comment new that another tab has marked as seen', () => {
  visit.observe([one, other]);

  marks.markSeen([one]);

  expect([visit.markOf(one), visit.markOf(other)]).toEqual(['read', 'new']);
});

it('keeps a comment new that became new during the visit', () => {
  marks.markSeen([one]);
  visit.observe([one]);
  expect(visit.markOf(one)).toBe('seen');

  visit.markNew(one);
  visit.observe([one]);
  marks.markSeen([one]);

  expect(visit.markOf(one)).toBe('read');
});

it('takes the mark from what the user marks as seen, and from nothing else', () => {
  visit.see(one);
  visit.see(other);

  visit.markSeen([one]);

  expect([visit.markOf(one), visit.markOf(other)]).toEqual(['seen', 'read']);
});

it('takes the mark from everything when the user marks all as seen, also from comments of another list', () => {
  visit.see(one);

  visit.markAllSeen([other]);

  expect([visit.markOf(one), visit.markOf(other)]).toEqual(['seen', 'seen']);
  expect(marks.markOf(other)).toBe('seen');
});

it('never shows a comment as seen on the way from new to read', () => {
  const shown: string[] = [];
  visit.subscribe(() => shown.push(visit.markOf(one)));

  visit.see(one);

  expect(shown).not.toContain('seen');
});

it('tells when marks change here or in the storage, until it is unsubscribed', () => {
  const onChange = jest.fn();
  const unsubscribe = visit.subscribe(onChange);
  visit.observe([one]);
  expect(onChange).toHaveBeenCalledTimes(1);
  marks.markSeen([one]);
  expect(onChange).toHaveBeenCalledTimes(2);

  unsubscribe();
  visit.markAllSeen([]);
  marks.markNew(one);

  expect(onChange).toHaveBeenCalledTimes(2);
});
