import { NOON } from '../testing/fixtures/sampleComments';
import { enUS, type Strings } from './en-US';
import { esMX } from './es-MX';
import { ptBR } from './pt-BR';
import { createTexts } from './Texts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const texts = createTexts(enUS, 'en-US');

describe('the time of a comment', () => {
  it.each([
    ['just now', 59_000],
    ['1 min. ago', MINUTE_MS],
    ['59 min. ago', HOUR_MS - 1],
    ['1 hr. ago', HOUR_MS],
    ['23 hr. ago', DAY_MS - 1],
    ['yesterday', DAY_MS],
    ['6 days ago', 7 * DAY_MS - 1],
    ['Mar 5', 7 * DAY_MS],
    ['Feb 10', 30 * DAY_MS],
    ['Mar 12, 2025', 365 * DAY_MS],
  ])('reads "%s" after %d ms', (words, age) => {
    expect(texts.when(NOON - age, NOON)).toBe(words);
  });

  it('is never in the future, whatever the clock says', () => {
    expect(texts.when(NOON + 5 * MINUTE_MS, NOON)).toBe('just now');
    expect(texts.ago(NOON + 40 * DAY_MS, NOON)).toBe('just now');
  });

  it('is a date when it is more than two days ahead', () => {
    expect(texts.when(NOON + 2 * DAY_MS, NOON)).toBe('just now');
    expect(texts.when(NOON + 3 * DAY_MS, NOON)).toBe('Mar 15');
  });

  it('is exact to the second and has the time zone', () => {
    expect(texts.exactTime(NOON)).toMatch(/^Thursday, March 12, 2026 at \d+:\d\d:00 (AM|PM) \S+/);
  });

  it('is a clock time today and includes the date on other days', () => {
    expect(texts.clockTime(NOON, NOON + 1)).toMatch(/^\d+:\d\d\s(AM|PM)$/);
    expect(texts.clockTime(NOON - 2 * DAY_MS, NOON)).toMatch(/^Mar 10, 2026, \d+:\d\d\s(AM|PM)$/);
  });
});

describe('a count', () => {
  it('has a separate text for one', () => {
    expect(texts.plural('AssessmentCommentsUnreadableRecords', 1)).toBe('1 comment could not be displayed.');
    expect(texts.plural('AssessmentCommentsUnreadableRecords', 0)).toBe('0 comments could not be displayed.');
  });

  it('is formatted for the locale', () => {
    expect(texts.plural('AssessmentCommentsShowing', 100_000)).toContain('100,000');
    expect(createTexts(enUS, 'en-IN').plural('AssessmentCommentsShowing', 100_000)).toContain('1,00,000');
  });

  it('includes the number of loaded comments only when some are hidden', () => {
    expect(texts.showing(50, 50)).toBe('Showing 50 comments so far');
    expect(texts.showing(50, 1_000)).toBe('Showing 50 of 1,000');
  });
});

describe('a text', () => {
  it('has its values', () => {
    expect(texts.text('AssessmentCommentsReviewer', { name: 'Robin Example' })).toBe(
      'Reviewer: Robin Example',
    );
  });

  it('does not interpret placeholders in a value', () => {
    expect(texts.text('AssessmentCommentsWithCode', { text: '{code} $& {{text}}', code: '503' })).toBe(
      '{code} $& {{text}} (503)',
    );
  });

  it('keeps a placeholder without a value, even if it is the name of an inherited property', () => {
    const strings: Strings = { ...enUS, AssessmentCommentsLoad: 'Load {toString} {missing}' };
    expect(createTexts(strings, 'en-US').text('AssessmentCommentsLoad')).toBe('Load {toString} {missing}');
  });

  it('is read from Flex at each use', () => {
    const strings: Strings = { ...enUS };
    const live = createTexts(strings, 'en-US');
    strings.AssessmentCommentsPanelTitle = 'Coaching';
    expect(live.text('AssessmentCommentsPanelTitle')).toBe('Coaching');
  });
});

it("formats dates for the user's variant of the language", () => {
  expect(createTexts(enUS, 'en-GB').when(NOON - 7 * DAY_MS, NOON)).toBe('5 Mar');
});

it('formats dates, times, numbers and lists in the language of its texts', () => {
  const spanish = createTexts(esMX, 'es-MX');
  const portuguese = createTexts(ptBR, 'pt-BR');

  expect(spanish.when(NOON, NOON)).toBe('hace un momento');
  expect(spanish.when(NOON - HOUR_MS, NOON)).toBe('hace 1 h');
  expect(spanish.when(NOON - 7 * DAY_MS, NOON)).toBe('5 mar');
  expect(spanish.plural('AssessmentCommentsShowing', 1_000)).toBe(
    'Se muestran 1,000 comentarios hasta ahora',
  );
  expect(spanish.list(['Calidad', 'Ventas', 'Pagos'])).toBe('Calidad, Ventas y Pagos');
  expect(portuguese.ago(NOON, NOON)).toBe('agora mesmo');
  expect(portuguese.when(NOON - 2 * HOUR_MS, NOON)).toBe('há 2 h');
  expect(portuguese.when(NOON - 7 * DAY_MS, NOON)).toBe('5 de mar.');
  expect(portuguese.plural('AssessmentCommentsShowing', 1_000)).toBe('Exibindo 1.000 comentários até agora');
  expect(portuguese.plural('AssessmentCommentsSummary', 0)).toBe('0 comentário');
});

it('uses the text for the plural category of a count', () => {
  const strings: Strings = { ...enUS, AssessmentCommentsSummaryFew: '{count} komentarze' };
  const polish = createTexts(strings, 'pl');

  expect(polish.plural('AssessmentCommentsSummary', 3)).toBe('3 komentarze');
  expect(polish.plural('AssessmentCommentsSummary', 5)).toBe('5 comments');
});

it.each([
  [0.4, '0:00'],
  [59.99, '0:59'],
  [134.6, '2:14'],
  [3_600, '1:00:00'],
  [3_734, '1:02:14'],
])('formats the offset %d s as %s', (offsetSeconds, words) => {
  expect(texts.position(offsetSeconds)).toBe(words);
});
