/** @jest-environment node */
import { sanitizeLine, sanitizeText } from './sanitizeText';

const clean = (raw: string) => sanitizeText(raw, 10_000);

it.each([
  ['line feeds and tabs', 'one\n\ttwo'],
  ['markup, links and template braces, which are only text', '<img src=x onerror=a()> javascript:b {{c}}'],
  ['right-to-left text', 'مرحبا بالعالم שלום'],
  ['a Persian joiner', 'می\u200cخواهم'],
  ['a Sinhala joiner', 'ශ්\u200dරී'],
  ['a family emoji', '👩\u200d👩\u200d👧'],
  ['an emoji with variation and joiner', '❤\ufe0f\u200d🔥'],
  ['a keycap', '1\ufe0f\u20e3'],
  ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
  ['Vietnamese in pieces', 'Vie\u0323\u0302t'],
  ['pointed Hebrew', 'שָׁל\u05b9ום'],
  ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
])('keeps %s', (_, text) => {
  expect(clean(text)).toBe(text);
});

it.each([
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009bf', 'abcdef'],
  ['overrides of direction', 'safe\u202egnp.exe\u202c', 'safegnp.exe'],
  ['isolates of direction', '\u2066a\u2067b\u2068c\u2069', 'abc'],
  ['marks of direction', '\u200ea\u200fb\u061cc', 'abc'],
  ['zero-width spaces', 'bad\u200bword\ufeff\u2060s', 'badwords'],
  ['soft hyphens', 'bad\u00adword', 'badword'],
  ['tags', 'a\u{e0001}b\u{e0069}\u{e0067}c\u{e007f}', 'abc'],
  ['a sentence of tags behind a flag', '🏴\u{e0061}\u{e0020}\u{e0062}\u{e0063}\u{e0064}\u{e007f}', '🏴'],
  [
    'tags behind the flag they make',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f}\u{e0061}',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f}',
  ],
  ['tags that come together when one between them goes', 'a\udb40\u{e0041}\udc41b', 'a\ufffd\ufffdb'],
  ['fillers that look like nothing', 'bad\u034fword\u3164 \u115f\u1160\uffa0\u180e', 'badword'],
  ['selectors of a form that has no other', 'bad\ufe0fword\u{e0101}s', 'badwords'],
  ['selectors in a heap', '❤\ufe0f\ufe0f\ufe0f', '❤\ufe0f'],
  [
    'marks that are stacked higher than any language does',
    `a${'\u0301'.repeat(50)}b`,
    `a${'\u0301'.repeat(6)}b`,
  ],
  ['joiners that hide in Latin text', 'bad\u200cword\u200ds', 'badwords'],
  ['joiners in a heap', 'می\u200c\u200d\u200cخواهم', 'می\u200cخواهم'],
  ['white space around it', ' \n\t a b \n ', 'a b'],
])('drops %s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

it('makes every kind of line end a line feed', () => {
  expect(clean('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

it('shows half a surrogate pair as the replacement character', () => {
  expect(clean('a\ud83dz\udc4d')).toBe('a\ufffdz\ufffd');
});

it('is cut by characters, never inside of one', () => {
  expect(sanitizeText('👍👍👍👍', 3)).toBe('👍👍👍');
  expect(clean('x'.repeat(20_000))).toHaveLength(10_000);
});

it('does not count what it drops', () => {
  expect(sanitizeText('\u200b'.repeat(50) + 'abcdef', 5)).toBe('abcde');
});

it('becomes one line where a name is wanted', () => {
  expect(sanitizeLine(' Robin\r\n\tExample \u202e', 200)).toBe('Robin Example');
});

it('keeps a text that is exactly as long as the limit, also one with an invisible character in it', () => {
  expect(sanitizeText('abcde', 5)).toBe('abcde');
  expect(sanitizeText('ab\u200bcde', 5)).toBe('abcde');
  expect(sanitizeText('👍👍', 2)).toBe('👍👍');
});

it('cuts plain text at the limit', () => {
  expect(sanitizeText('abcdef', 5)).toBe('abcde');
});

it('drops a keycap of a letter and a selector at the start of a text', () => {
  expect(clean('a\ufe0f\u20e3')).toBe('a\u20e3');
  expect(clean('\ufe0fabc')).toBe('abc');
  expect(clean('\u200dabc')).toBe('abc');
});

it('drops an invisible character that is neither a joiner nor a selector after an emoji', () => {
  expect(clean('👩\u200b👧')).toBe('👩👧');
  expect(clean('\u007f\u200d')).toBe('');
});
