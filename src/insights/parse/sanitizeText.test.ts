/** @jest-environment node */
import { sanitizeLine, sanitizeText } from './sanitizeText';

const clean = (raw: string) => sanitizeText(raw, 10_000);

it.each([
  ['line feeds and tabs', 'one\n\ttwo'],
  ['markup, links and template braces', '<img src=x onerror=a()> javascript:b {{c}}'],
  ['right-to-left text', 'مرحبا بالعالم שלום'],
  ['a Persian joiner', 'می\u200cخواهم'],
  ['a Sinhala joiner', 'ශ්\u200dරී'],
  ['a family emoji', '👩\u200d👩\u200d👧'],
  ['an emoji with variation and joiner', '❤\ufe0f\u200d🔥'],
  ['a keycap', '1\ufe0f\u20e3'],
  ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
  ['Vietnamese with combining marks', 'Vie\u0323\u0302t'],
  ['pointed Hebrew', 'שָׁל\u05b9ום'],
  ['a flag made of tag characters', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
])('keeps %s', (_, text) => {
  expect(clean(text)).toBe(text);
});

it.each([
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009bf', 'abcdef'],
  ['directional overrides', 'safe\u202egnp.exe\u202c', 'safegnp.exe'],
  ['directional isolates', '\u2066a\u2067b\u2068c\u2069', 'abc'],
  ['directional marks', '\u200ea\u200fb\u061cc', 'abc'],
  ['zero-width spaces', 'bad\u200bword\ufeff\u2060s', 'badwords'],
  ['soft hyphens', 'bad\u00adword', 'badword'],
  ['tag characters', 'a\u{e0001}b\u{e0069}\u{e0067}c\u{e007f}', 'abc'],
  [
    'a sentence of tag characters after a flag',
    '🏴\u{e0061}\u{e0020}\u{e0062}\u{e0063}\u{e0064}\u{e007f}',
    '🏴',
  ],
  [
    'tag characters after a complete flag',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f}\u{e0061}',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f}',
  ],
  [
    'tag characters that form when one between their halves is removed',
    'a\udb40\u{e0041}\udc41b',
    'a\ufffd\ufffdb',
  ],
  ['invisible fillers', 'bad\u034fword\u3164 \u115f\u1160\uffa0\u180e', 'badword'],
  ['variation selectors on characters without variations', 'bad\ufe0fword\u{e0101}s', 'badwords'],
  ['repeated variation selectors', '❤\ufe0f\ufe0f\ufe0f', '❤\ufe0f'],
  [
    'marks that are stacked higher than in any language',
    `a${'\u0301'.repeat(50)}b`,
    `a${'\u0301'.repeat(6)}b`,
  ],
  ['joiners in Latin text', 'bad\u200cword\u200ds', 'badwords'],
  ['repeated joiners', 'می\u200c\u200d\u200cخواهم', 'می\u200cخواهم'],
  ['white space at both ends', ' \n\t a b \n ', 'a b'],
])('removes %s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

it('converts every kind of line break to a line feed', () => {
  expect(clean('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

it('replaces half a surrogate pair with the replacement character', () => {
  expect(clean('a\ud83dz\udc4d')).toBe('a\ufffdz\ufffd');
});

it('cuts a text between characters, never inside one', () => {
  expect(sanitizeText('👍👍👍👍', 3)).toBe('👍👍👍');
  expect(clean('x'.repeat(20_000))).toHaveLength(10_000);
});

it('does not count removed characters toward the limit', () => {
  expect(sanitizeText('\u200b'.repeat(50) + 'abcdef', 5)).toBe('abcde');
});

it('converts a name to one line', () => {
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
